import type { Images } from "../../ports/images.ts";
import type { Executables, Lazy, Registry } from "../../ports.ts";
import { parseImageReference } from "../../preview/image-reference.ts";
import { exportCommit } from "./checkouts.ts";
import type { LocalHome } from "./home.ts";
import { digestOf, isSeed } from "./images.ts";

/** Whatever a platform asks for: what runs here is of this machine. */
const platforms = ["linux/amd64", "linux/arm64", "darwin/amd64", "darwin/arm64"];

export interface LocalRegistryOptions {
  readonly home: LocalHome;
  readonly executables: Lazy<Executables>;
  readonly images: Lazy<Images>;
  /** The folder of the command, in the service's repository. */
  readonly directory: string;
}

/**
 * What stands in place of images on one machine: the exported tree of a commit for `local/<service>:<sha>`, a seed, and for
 * any other image the server of this machine, which takes its place.
 */
export function localRegistry({ home, executables, images, directory }: LocalRegistryOptions): Registry {
  return {
    async find(reference) {
      const { registry, repository, tag = "" } = parseImageReference(reference) ?? {};
      const service = registry === "docker.io" ? /^local\/([a-z0-9-]+)$/.exec(repository ?? "")?.[1] : undefined;
      if (service !== undefined) {
        const question = { home, executables: await executables(), root: directory, service, sha: tag };
        const folder = await exportCommit(question);
        return folder === undefined ? undefined : { digest: digestOf(reference), platforms };
      }
      if (!isSeed(reference)) return { digest: digestOf(reference), platforms };
      const digest = await (await images()).digest(reference);
      return digest === undefined ? undefined : { digest, platforms };
    },
  };
}
