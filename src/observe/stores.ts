import { previewName } from "../preview/name.ts";
import { chooseStore, type StoreAccess, storeAccess } from "../preview/store-access.ts";
import type { Published } from "./published.ts";

/**
 * The store of a preview that a person means, and how it is reached. Throws Problem `store-unknown`,
 * `store-unclear`, `store-unreadable`.
 */
export async function observeStore(published: Published, named: string | undefined): Promise<StoreAccess> {
  const { record, platform } = published;
  const key = chooseStore(record, named);
  const path = `${previewName(record.service, record.pullRequest.number).folder}/preview.env`;
  const files = await platform.snapshot.readPreviews([path]);
  return storeAccess(record, key, files[path] ?? "");
}
