/** A place where the programs of a base image run while a seed is built, apart from this machine as far as it allows. */

/** What a program left behind when it ended. */
export interface Ended {
  /** 128 and the signal's number when it was killed. */
  readonly exitCode: number;
  /** The last of what it wrote, both outputs as they came. */
  readonly lastWords: string;
}

/** A server that runs until it is stopped, and never longer than this process. */
export interface SandboxedServer {
  readonly ended: Promise<Ended>;
  /** Sends a signal and waits for the end. */
  stop(signal: "INT" | "TERM"): Promise<Ended>;
}

/** Where a server listens: a socket by its name, or a port of 127.0.0.1, whichever the sandbox can reach. */
export interface ServerAddress {
  readonly socket: string;
  readonly port: number;
}

/** A connection to a server. */
export interface Dialled extends NodeJS.ReadWriteStream {
  destroy(error?: Error): unknown;
}

/** Names are paths below a folder of the sandbox's own, which is empty at first. */
export interface Sandbox {
  /** Whether a socket below the folder can be reached from here; else servers listen on a 127.0.0.1 of their own. */
  readonly reach: "socket" | "loopback";
  /** A name as the programs see it. */
  inside(name: string): string;
  /** Runs a program of the image to its end, whatever its exit code. Throws Problem `seed-engine-failed`, `interrupted`. */
  run(program: string, args: readonly string[]): Promise<Ended>;
  /**
   * Starts a server and asks until it answers: false, and anything thrown but a Problem, mean not yet. Throws Problem
   * `seed-engine-failed` with its last words, and what `answers` throws.
   */
  serve(program: string, args: readonly string[], answers: () => Promise<boolean>): Promise<SandboxedServer>;
  /** Connects to a server; rejects while nobody listens there. */
  dial(address: ServerAddress): Promise<Dialled>;
  /**
   * Copies a folder of this machine with the times of its files, sharing blocks where the file system can. Before the
   * first program has run.
   */
  copyIn(folder: string, name: string): Promise<void>;
  /** A folder of the sandbox as an absolute path of this machine, good until `close`. */
  take(name: string): Promise<string>;
  /** Ends what still runs and removes the folder. */
  close(): Promise<void>;
}
