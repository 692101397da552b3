import type { ChalkInstance } from "chalk";
import type { Emit } from "./event.ts";
import type { Environment, Ports } from "./ports.ts";
import type { Instant } from "./time.ts";
import type { Result } from "./ui/result.ts";

/** Options that every command takes; they may stand before or after the command's name. */
export interface GlobalOptions {
  readonly directory: string | undefined;
  readonly config: string | undefined;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly yes: boolean;
  readonly dryRun: boolean;
  readonly wait: boolean;
  readonly timeoutSeconds: number;
}

/** What a command is given: the world, its voice, and what the person asked for. */
export interface App {
  readonly ports: Ports;
  readonly environment: Environment;
  /** Of this program, and of the Node.js that runs it. */
  readonly versions: { readonly preview: string; readonly node: string };
  /** Read when the command runs, not when it is declared. */
  readonly options: () => GlobalOptions;
  readonly emit: Emit;
  /** Prints the command's one result. */
  readonly show: (result: Result) => void;
  /** Prints text that is a result of its own in every format, such as a completion script. */
  readonly print: (text: string) => void;
  /** Ends with the exit code of a command that ran inside a preview; nothing more is printed. */
  readonly end: (exitCode: number) => void;
  /** Nobody reads what is printed any more, as after `| head`. */
  readonly unheard: () => boolean;
  /** Colours for results on stdout; plain where there are none. */
  readonly style: () => ChalkInstance;
  readonly now: () => Instant;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Throws Problem `interrupted`. */
  readonly sleep: (seconds: number) => Promise<void>;
  /** From here on thousands of things are looked at: memory matters more than time. */
  readonly saveMemory: () => void;
  /** Hexadecimal SHA-256 of text as UTF-8, or of bytes. */
  readonly sha256: (data: string | Uint8Array) => string;
  /** A person can be asked: terminal, no CI, no --no-input, no --json. */
  readonly interactive: () => boolean;
  /** Both stdin and stdout are one, so that a command inside a preview can be given one too. */
  readonly terminal: () => boolean;
  /** The words after the first `--`, which the parser takes out; undefined where there is none. */
  readonly afterDashes: readonly string[] | undefined;
}
