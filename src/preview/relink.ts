import type { Link } from "../links/link.ts";
import { Problem } from "../problem.ts";
import type { Amendment } from "./amend.ts";
import { envFile, linkVariables } from "./environment.ts";
import type { FolderFiles } from "./folder.ts";
import { frontendFiles } from "./frontend.ts";
import type { PreviewRecord } from "./record.ts";

/**
 * A preview whose dependencies lead elsewhere: links.env, and of a frontend config.json and proxy.conf, as `up` would
 * publish them. The amendment throws Problem `record-outdated`, `address-missing`.
 */
export function relink(links: readonly Link[]): Amendment {
  return ({ record, files }) => ({
    record: { ...record, links: links.map((link) => ({ ...link, addresses: { ...link.addresses } })) },
    files: {
      ...files,
      ...frontendFiles({ type: record.type, ...followed(record, files) }, links),
      "links.env": envFile(linkVariables(links, record.linkEnv)),
    },
  });
}

/** What of a frontend follows its links. */
function followed({ name, proxy }: PreviewRecord, files: FolderFiles) {
  if ("proxy.conf" in files && proxy === undefined) {
    throw new Problem("conflict", {
      code: "record-outdated",
      message: `The links of ${name} cannot change as it is: its record does not tell which paths are forwarded where.`,
      hints: ["Publish the preview again with `preview up`."],
    });
  }
  return { proxy: proxy ?? {}, runtimeConfig: "config.json" in files ? "config.json" : undefined };
}
