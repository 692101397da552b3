import type { PlatformConfig } from "../config/platform-config.ts";
import type { PlatformAnswers } from "./platform-answers.ts";

/** What a person may say about a platform on the command line; it wins over a platform.yaml that is there. */
export interface PlatformFlags {
  readonly domain?: string | undefined;
  readonly repository?: string | undefined;
  readonly routing?: "gateway" | "ingress" | undefined;
  /** `namespace/name` */
  readonly gateway?: string | undefined;
  readonly ingressClass?: string | undefined;
  readonly lifecycle?: PlatformAnswers["lifecycle"] | undefined;
  readonly argocdNamespace?: string | undefined;
  readonly label?: string | undefined;
  readonly githubAppSecret?: string | undefined;
  readonly githubApi?: string | undefined;
  readonly allowFrom?: string | undefined;
  readonly secretStore?: string | undefined;
  readonly accessGroup?: string | undefined;
  readonly accessExec?: boolean | undefined;
}

/** What nothing but a person can know, if flags and platform.yaml do not say it. */
export type NeededAnswers = Pick<PlatformAnswers, "domain" | "repository" | "routing">;

/** How calls reach previews, as far as flags and platform.yaml say it. */
export function routingOf(
  flags: PlatformFlags,
  existing: PlatformConfig | undefined,
): { readonly kind?: "gateway" | "ingress"; readonly parent?: string; readonly class?: string } {
  const { gateway, ingressClass } = flags;
  const before = existing?.routing;
  const named = gateway !== undefined ? "gateway" : ingressClass !== undefined ? "ingress" : undefined;
  const kind = flags.routing ?? named ?? (before?.kind === "local" ? undefined : before?.kind);
  const parent = gateway ?? (before?.kind === "gateway" ? before.parent : undefined);
  const written = ingressClass ?? (before?.kind === "ingress" ? before.class : undefined);
  return {
    ...(kind !== undefined && { kind }),
    ...(parent !== undefined && { parent }),
    ...(written !== undefined && { class: written }),
  };
}

/** All answers: flags, then platform.yaml, then what most platforms use. */
export function platformAnswers(
  needed: NeededAnswers,
  flags: PlatformFlags,
  existing: PlatformConfig | undefined,
): PlatformAnswers {
  const { routing } = needed;
  const namespaces = existing?.network.allowFrom.flatMap((from) => ("namespace" in from ? from.namespace : [])) ?? [];
  // Without it the network policy of a preview keeps its own gateway out.
  const gatewayNamespace = routing.kind === "gateway" ? routing.parent.split("/")[0] : undefined;
  const allowFrom = flags.allowFrom ?? (existing === undefined ? gatewayNamespace : namespaces[0]);
  const secretStore = flags.secretStore ?? existing?.secrets?.store;
  const group = flags.accessGroup ?? existing?.access?.group;
  const appSecret = flags.githubAppSecret ?? existing?.github.appSecret;
  const api = flags.githubApi ?? existing?.github.api;
  return {
    ...needed,
    argocdNamespace: flags.argocdNamespace ?? existing?.argocd.namespace ?? "argocd",
    lifecycle: flags.lifecycle ?? existing?.lifecycle ?? "pull-request",
    github: {
      label: flags.label ?? existing?.github.label ?? "preview",
      ...(appSecret !== undefined && { appSecret }),
      ...(api !== undefined && { api }),
    },
    ...(allowFrom !== undefined && { allowFrom }),
    ...(secretStore !== undefined && { secretStore }),
    ...(group !== undefined && { access: { group, exec: flags.accessExec ?? existing?.access?.exec ?? false } }),
  };
}

/** The steps that a person takes once, in order: the headings of the platform's README. */
export function oneTimeSteps(readme: string): readonly string[] {
  const [, after = ""] = readme.split(/^## Once, in this order$/m);
  return [...after.matchAll(/^### (.+)$/gm)].flatMap(([, heading]) => heading ?? []);
}
