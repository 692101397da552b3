import { join } from "node:path";
import type { Environment } from "../../ports.ts";
import { readJson, writeWhole } from "./files.ts";
import { type LocalHome, previewFolder } from "./home.ts";
import { isSameProcess, processIdentitySchema } from "./process-identity.ts";
import { isRunning, ownIdentity, startProcess, stopProcess } from "./processes.ts";
import { logFile, workerFile } from "./state.ts";

/** The workers of this machine: processes that make one preview true each, and end. */
export interface Workers {
  /** Starts the worker of a preview unless it is at work. */
  start(preview: string): Promise<void>;
  isWorking(preview: string): Promise<boolean>;
  /** Ends the worker of a preview; false when none was at work. */
  end(preview: string): Promise<boolean>;
}

export interface WorkersOptions {
  readonly home: LocalHome;
  /** Program and arguments before those of the worker. */
  readonly command: readonly string[];
  readonly environment: Environment;
}

/** What programs find themselves and their way out with; all else of a person's environment is not the preview's. */
const inherited =
  /^(PATH|HOME|USER|LOGNAME|LANG|TMPDIR|XDG_DATA_HOME|XDG_CACHE_HOME|https?_proxy|no_proxy|HTTPS?_PROXY|NO_PROXY|SSL_CERT_FILE|SSL_CERT_DIR|PIP_\w+|npm_config_\w+|NPM_CONFIG_\w+|REQUESTS_CA_BUNDLE|NODE_EXTRA_CA_CERTS)$/;

/** The variables of a person's environment that a preview's programs get. */
export function passedOn(environment: Environment): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (one): one is [string, string] => one[1] !== undefined && inherited.test(one[0]),
    ),
  );
}

/** Starts workers as processes of their own, so that Ctrl-C ends only who looks on. */
export function workers({ home, command, environment }: WorkersOptions): Workers {
  const running = async (preview: string) => {
    const identity = await readJson(fileOf(home, preview), processIdentitySchema);
    return identity !== undefined && (await isRunning(identity)) ? identity : undefined;
  };
  return {
    async start(preview) {
      if ((await running(preview)) !== undefined) return;
      await startProcess({
        command: [...command, home.root, preview],
        cwd: "/",
        env: passedOn(environment),
        log: logFile(home, preview, "worker"),
        // Before it begins: it may have removed the preview's folder by the time at which we know that it has begun.
        noted: (identity) => writeWhole(fileOf(home, preview), JSON.stringify(identity)),
      });
    },
    isWorking: async (preview) => (await running(preview)) !== undefined,
    async end(preview) {
      const identity = await running(preview);
      return identity !== undefined && stopProcess(identity, { graceSeconds: 10 });
    },
  };
}

function fileOf(home: LocalHome, preview: string): string {
  return join(previewFolder(home, preview), workerFile);
}

/** Whether this process is the one that works on a preview: of two that begin at once, one goes. */
export async function isAlone(home: LocalHome, preview: string): Promise<boolean> {
  const own = await ownIdentity();
  const other = await readJson(fileOf(home, preview), processIdentitySchema);
  if (other !== undefined && !isSameProcess(other, own) && (await isRunning(other))) return false;
  await writeWhole(fileOf(home, preview), JSON.stringify(own));
  return true;
}
