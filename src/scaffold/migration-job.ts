import { imageName } from "../preview/image-reference.ts";
import { listAt, textAt } from "../preview/json.ts";
import { containersOf, type Manifest, nameOf } from "../preview/manifest.ts";

/** The command of a Job that migrates with the service's image: previews leave Jobs out and run `migrate:` instead. */
export function migrationCommand(manifests: readonly Manifest[], image: string): readonly string[] | undefined {
  for (const job of manifests.filter(({ kind }) => kind === "Job")) {
    for (const { container } of containersOf(job)) {
      const words = [...listAt(container, "command"), ...listAt(container, "args")];
      const command = words.filter((word) => typeof word === "string");
      const migrates = /migrat/i.test(nameOf(job)) || command.some((word) => /^migrate$|db:migrate|upgrade/.test(word));
      const own = imageName(textAt(container, "image") ?? "") === image;
      if (own && migrates && listAt(container, "command").length > 0 && command.length === words.length) return command;
    }
  }
  return undefined;
}
