import { formatImage, imageName } from "../preview/image-reference.ts";
import type { PreviewRecord } from "../preview/record.ts";
import type { Pod, Workload } from "./contents.ts";
import { storeOf } from "./order.ts";

/**
 * Whether a pod runs what the record pins. By the digest, where it must be there: a registry mirror may have given the
 * image another name; by the name, where another digest would be another version.
 */
export function runsPinned(record: PreviewRecord, workload: Workload, pod: Pod): boolean {
  const images = pod.containers.map(({ image }) => image);
  const own = pinsOf(record, workload);
  const has = (digest: string) => images.some((image) => image.endsWith(`@${digest}`));
  return (
    own.every(({ digest }) => has(digest)) && record.images.every((pin) => images.every((image) => fits(pin, image)))
  );
}

/** The images without which a workload is not the one that was asked for. */
function pinsOf(record: PreviewRecord, workload: Workload): readonly { readonly digest: string }[] {
  if (workload.kind === "Deployment") return workload.name === record.workload ? record.images : [];
  if (workload.kind === "Job") return [];
  const store = storeOf(record, workload);
  return record.seeds.filter((seed) => seed.store === store);
}

function fits(pin: { readonly name: string; readonly digest: string }, image: string): boolean {
  return imageName(image) !== pin.name || image === formatImage(pin.name, pin.digest);
}
