import { fallBack, leadsTo } from "../links/fall-back.ts";
import type { Amendment } from "../preview/amend.ts";
import { relink } from "../preview/relink.ts";
import { type AmendedOther, amendOther, type OtherQuestion } from "./amended-other.ts";
import type { ObservedPlatform } from "./platform.ts";
import { previewsOf, readRecords } from "./records.ts";

export interface CallerQuestion extends OtherQuestion {
  readonly platform: Pick<ObservedPlatform, "snapshot" | "catalog">;
  /** Names of the previews that go. */
  readonly gone: ReadonlySet<string>;
}

/** Reads who links to previews that go, and works out their folders without these links. */
export async function observeCallers(question: CallerQuestion): Promise<readonly AmendedOther[]> {
  const { platform, gone, emit } = question;
  const names = previewsOf(platform.snapshot).flatMap(({ name }) => (gone.has(name) ? [] : [name]));
  const records = [...(await readRecords(platform.snapshot, names, emit)).values()];
  const change = { amendment: withoutLinksTo(gone, platform.catalog), otherwise: "keeps a link to what goes" };
  const callers = await Promise.all(
    records.filter(({ links }) => leadsTo(links, gone)).map((record) => amendOther(question, record, change)),
  );
  return callers.filter((caller) => caller !== undefined);
}

/** The amendment that takes the links to what goes away from a preview. */
export function withoutLinksTo(gone: ReadonlySet<string>, catalog: ObservedPlatform["catalog"]): Amendment {
  return (published) =>
    leadsTo(published.record.links, gone)
      ? relink(fallBack(published.record.links, gone, catalog))(published)
      : published;
}
