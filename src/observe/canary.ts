import { parseRepositoryUrl } from "../config/repository-url.ts";
import { canaryService } from "../config/scalars.ts";
import type { Ports } from "../ports.ts";
import { checkBuilt } from "../preview/built-checks.ts";
import { canaryWish } from "../preview/canary.ts";
import { desire, type Preview } from "../preview/desire.ts";
import { parseManifests } from "../preview/manifest.ts";
import { platformObjectName } from "../preview/name.ts";
import { Problem } from "../problem.ts";
import { canaryFile, canaryFiles } from "../scaffold/registration.ts";
import type { Instant } from "../time.ts";
import { findImage } from "./images.ts";
import type { ObservedPlatform } from "./platform.ts";

export interface CanaryQuestion {
  readonly ports: Ports;
  readonly platform: ObservedPlatform;
  readonly number: number;
  readonly word: string;
  readonly actor: string;
  readonly now: Instant;
  readonly sha256: (data: string | Uint8Array) => string;
}

/**
 * The canary as it shall be published, built and checked as `up` does it. Throws Problem `canary-off`,
 * `canary-not-registered`, and what finding its image and rendering throw.
 */
export async function prepareCanary(question: CanaryQuestion): Promise<Preview> {
  const { ports, platform, number, word, actor, now, sha256 } = question;
  const { config, snapshot } = platform;
  if (config.canary === undefined) throw off();
  await requireRegistered(question);
  const image = await findImage(await ports.registry(), config.canary.image, config.platforms, {
    message: `the image of the canary is not in its registry: ${config.canary.image}`,
    hint: "Correct `canary.image` in platform.yaml.",
    check: "Correct `canary.image` in platform.yaml.",
  });
  const repository = parseRepositoryUrl(platform.repository.url)?.name ?? platform.repository.url;
  const facts = { platform: config, repository, sha: snapshot.main, image, number, word, actor, now, sha256 };
  const preview = desire(canaryWish(facts));
  const kustomize = await ports.kustomize();
  const text = await kustomize.build(new Map(Object.entries(preview.files)), ".");
  const built = parseManifests(text, "The folder of the canary");
  checkBuilt(built, preview, { quota: config.limits.quota, credentials: {} });
  return preview;
}

/** Without its ApplicationSet a record would lie there, and nothing would happen. */
async function requireRegistered({ ports, platform: { config, snapshot } }: CanaryQuestion): Promise<void> {
  const wanted = canaryFiles(config)[canaryFile];
  const there = (await snapshot.readMain([canaryFile]))[canaryFile];
  if (there !== wanted) {
    const how = there === undefined ? "is not there" : "is not as this version of preview writes it";
    throw notRegistered(`\`${canaryFile}\` on \`main\` of the platform ${how}.`, [
      "Run `preview init --platform` in the platform repository, and merge what it writes.",
    ]);
  }
  const name = platformObjectName(canaryService);
  const argocd = (await ports.argocd()).in(config.argocd.namespace);
  if ((await argocd.applicationSet(name)) !== undefined) return;
  throw notRegistered(`There is no ApplicationSet ${name} in ${config.argocd.namespace}.`, [
    `The Application preview-platform brings it from \`${canaryFile}\`; look at that with \`preview doctor\`.`,
  ]);
}

function notRegistered(message: string, hints: readonly string[]): Problem {
  return new Problem("not-found", { code: "canary-not-registered", message, hints });
}

function off(): Problem {
  return new Problem("config", {
    code: "canary-off",
    message: "This platform has no canary.",
    hints: [
      "Add `canary: {}` to platform.yaml, run `preview init --platform` in the platform repository, and merge what it writes.",
    ],
  });
}
