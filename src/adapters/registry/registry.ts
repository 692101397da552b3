import type { Registry } from "../../ports.ts";
import { type ClientOptions, registryClient } from "./client.ts";
import { configPlatform } from "./manifest.ts";
import { findManifest, placeOf, readConfig } from "./reading.ts";

/**
 * Images in any registry that speaks the OCI distribution protocol, by the global fetch. `find` throws, beside what the
 * port says, Problem `image-reference-invalid`, `registry-answer-invalid`, `docker-config-invalid`,
 * `credential-helper-failed`, `interrupted`.
 */
export function registry(options: ClientOptions): Registry {
  const client = registryClient(options);
  return {
    async find(text) {
      const place = placeOf(text);
      const found = await findManifest(client, place);
      if (found === undefined) return undefined;
      const { digest, manifest } = found;
      if (manifest.kind === "index") {
        return { digest, platforms: [...new Set(manifest.entries.map(({ platform }) => platform))].sort() };
      }
      const platform = configPlatform(await readConfig(client, place.access, manifest.config));
      return { digest, platforms: platform === undefined ? [] : [platform] };
    },
  };
}
