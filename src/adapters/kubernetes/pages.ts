import { z } from "zod";

/** Reads one page: `missing` when the cluster serves no such kind; `expired` once, when the place is forgotten. */
export type ReadPage = <P>(
  query: Readonly<Record<string, string>>,
  schema: z.ZodType<P>,
) => Promise<P | "missing" | "expired">;

/** Of a page; client-go's default. */
const pageSize = "500";

/** All items of a collection; undefined when the cluster serves no such kind. */
export async function allPages<T>(read: ReadPage, item: z.ZodType<T>): Promise<readonly T[] | undefined> {
  const first = await once(read, item);
  // A place in a list lives for minutes: whoever is too slow begins again.
  const items = first === "expired" ? await once(read, item) : first;
  return typeof items === "string" ? undefined : items;
}

async function once<T>(read: ReadPage, item: z.ZodType<T>): Promise<readonly T[] | "missing" | "expired"> {
  const page = z.object({
    metadata: z.object({ continue: z.string().optional() }).nullish(),
    items: z.array(item).nullish(),
  });
  const items: T[] = [];
  let place = "";
  do {
    const found = await read({ limit: pageSize, ...(place === "" ? {} : { continue: place }) }, page);
    if (typeof found === "string") return found;
    items.push(...(found.items ?? []));
    place = found.metadata?.continue ?? "";
  } while (place !== "");
  return items;
}
