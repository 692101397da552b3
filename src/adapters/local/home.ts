import { join } from "node:path";
import type { Environment } from "../../ports.ts";
import { Problem } from "../../problem.ts";

/** Where the previews of this machine live. */
export interface LocalHome {
  readonly root: string;
  /** Bare Git repository with the branches `main` and `previews`. */
  readonly platform: string;
  readonly pullRequests: string;
  readonly images: string;
  readonly setups: string;
  readonly seeds: string;
  readonly previews: string;
  /** Identity of the reverse proxy that runs. */
  readonly proxy: string;
  readonly proxyLog: string;
}

/** The places below a data folder. */
export function homeAt(root: string): LocalHome {
  return {
    root,
    platform: join(root, "platform.git"),
    pullRequests: join(root, "pull-requests"),
    images: join(root, "images"),
    setups: join(root, "setups"),
    seeds: join(root, "seeds"),
    previews: join(root, "previews"),
    proxy: join(root, "proxy.json"),
    proxyLog: join(root, "proxy.log"),
  };
}

/**
 * The data folder as freedesktop.org has it (https://specifications.freedesktop.org/basedir-spec/). Throws Problem
 * `home-missing`.
 */
export function localHome(environment: Environment): LocalHome {
  const { XDG_DATA_HOME: data, HOME: home } = environment;
  if (data?.startsWith("/")) return homeAt(join(data, "preview"));
  // Nobody but root may pass through root's own folder, and no database runs as root.
  if (process.geteuid?.() === 0) return homeAt("/var/lib/preview");
  if (home !== undefined && home !== "") return homeAt(join(home, ".local/share/preview"));
  throw new Problem("usage", {
    code: "home-missing",
    message: "There is no place for previews on this machine: neither XDG_DATA_HOME nor HOME names a folder.",
    hints: ["Set XDG_DATA_HOME to a folder of yours."],
  });
}

/** Folder of one preview on this machine. */
export function previewFolder(home: LocalHome, preview: string): string {
  return join(home.previews, preview);
}
