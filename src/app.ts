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
  /** Read when the command runs, not when it is declared. */
  readonly options: () => GlobalOptions;
  readonly emit: Emit;
  /** Prints the command's one result. */
  readonly show: (result: Result) => void;
  /** Prints text that is a result of its own in every format, such as a completion script. */
  readonly print: (text: string) => void;
  /** Colours for results on stdout; plain where there are none. */
  readonly style: () => ChalkInstance;
  readonly now: () => Instant;
  /** Throws Problem `interrupted`. */
  readonly sleep: (seconds: number) => Promise<void>;
  /** Hexadecimal SHA-256 of text as UTF-8, or of bytes. */
  readonly sha256: (data: string | Uint8Array) => string;
  /** A person can be asked: terminal, no CI, no --no-input, no --json. */
  readonly interactive: () => boolean;
}
