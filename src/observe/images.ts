import { expand } from "../config/interpolation.ts";
import type { Emit } from "../event.ts";
import type { Registry } from "../ports.ts";
import { imageName, parseImageReference } from "../preview/image-reference.ts";
import type { FoundImage } from "../preview/wish.ts";
import { Problem } from "../problem.ts";
import { type Instant, secondsBetween } from "../time.ts";

/** Commits are known by seven digits where they must be short. */
const shortShaLength = 7;

/** The image reference of a commit, as `image:` in preview.yaml writes it. */
export function imageOfCommit(
  template: string,
  commit: { readonly sha: string; readonly pullRequest: number },
): string {
  return expand(template, {
    SHA: commit.sha,
    SHORT_SHA: commit.sha.slice(0, shortShaLength),
    PR: String(commit.pullRequest),
  });
}

export interface ImageWait {
  /** How long to wait; 0 looks once. */
  readonly seconds: number;
  readonly now: () => Instant;
  readonly sleep: (seconds: number) => Promise<void>;
  readonly emit: Emit;
}

/** How often a registry is asked for an image that CI is still building. */
const pollSeconds = 5;

/**
 * Finds the image of the commit, and waits for it as long as asked; a registry that does not answer meanwhile does not
 * end the wait. Throws Problem `image-missing` and `registry-unavailable` (exit code 8), `image-platform`,
 * `image-invalid`.
 */
export async function findAppImage(
  registry: Registry,
  wanted: { readonly reference: string; readonly platforms: readonly string[]; readonly sha: string },
  wait: ImageWait,
): Promise<FoundImage> {
  const { reference, platforms, sha } = wanted;
  const missing = {
    message: `the image of this commit is not in the registry yet: ${reference}`,
    hint: `wait for it with \`preview up --wait-image 10m\`, or check the build of ${sha.slice(0, shortShaLength)}`,
    check: "Check `image:` in preview.yaml.",
  };
  const began = wait.now();
  let outageTold = false;
  for (;;) {
    try {
      return await findImage(registry, reference, platforms, missing);
    } catch (error) {
      const left = wait.seconds - secondsBetween(began, wait.now());
      if (!(error instanceof Problem) || !mayPass.includes(error.code) || left <= 0) throw error;
      const outage = error.code === "registry-unavailable";
      const what = outage ? error.message : `the image ${reference} is not in the registry yet`;
      if (!outage || !outageTold) wait.emit({ kind: "waiting", what, seconds: wait.seconds - left });
      outageTold ||= outage;
      await wait.sleep(Math.min(pollSeconds, left));
    }
  }
}

/** What may be otherwise a moment later. */
const mayPass: readonly string[] = ["image-missing", "registry-unavailable"];

/**
 * An image by its reference, built for all platforms. Throws Problem `image-invalid`, `image-missing`, `image-platform`;
 * `missing` says what it is and where to look.
 */
export async function findImage(
  registry: Registry,
  reference: string,
  platforms: readonly string[],
  missing: { readonly message: string; readonly hint: string; readonly check: string },
): Promise<FoundImage> {
  const parsed = parseImageReference(reference);
  if (parsed === undefined) {
    throw new Problem("config", {
      code: "image-invalid",
      message: `\`${reference}\` is not an image reference.`,
      hints: [missing.check],
    });
  }
  const image = await registry.find(reference);
  if (image === undefined)
    throw new Problem("not-yet", { code: "image-missing", message: missing.message, hints: [missing.hint] });
  const lacking = platforms.filter(
    (platform) => !image.platforms.some((own) => own === platform || own.startsWith(`${platform}/`)),
  );
  if (lacking.length > 0) {
    throw new Problem("config", {
      code: "image-platform",
      message: `${reference} is not built for ${lacking.join(", ")}; it has ${image.platforms.join(", ") || "no platform"}.`,
      hints: [
        `Build it with \`docker buildx build --platform ${platforms.join(",")}\`, or change \`platforms:\` in platform.yaml.`,
      ],
    });
  }
  return { name: imageName(reference), tag: parsed.tag ?? null, digest: image.digest };
}
