import type { Environment } from "./ports.ts";

export interface OutputStream {
  readonly isTerminal: () => boolean;
  /** Characters a line; undefined where there is no screen. */
  readonly columns: () => number | undefined;
  readonly write: (text: string) => void;
  /** Whoever read it has gone. Left out where that cannot be. */
  readonly isClosed?: () => boolean;
}

/** The process as main sees it; tests hand in their own. */
export interface Process {
  /** Without the interpreter and the script. */
  readonly args: readonly string[];
  readonly environment: Environment;
  readonly directory: string;
  readonly platform: NodeJS.Platform;
  readonly stdin: { readonly isTerminal: () => boolean };
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Where questions are drawn. */
  readonly questions: () => NodeJS.WritableStream;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Has the runtime collect sooner what is forgotten, instead of using more memory. Left out where that is no matter. */
  readonly saveMemory?: () => void;
  /** From 0 up to 1. */
  readonly random: () => number;
  /** Left out where waiting takes its time. */
  readonly sleep?: (seconds: number) => Promise<void>;
  /** Aborted by Ctrl-C. */
  readonly signal: AbortSignal;
  /** Where the program's own files lie: `templates/`, `package.json`. */
  readonly home: string;
  readonly version: string;
  /** Of Node.js: `24.15.0`. */
  readonly nodeVersion: string;
}
