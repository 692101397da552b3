import { toYaml } from "../preview/yaml-text.ts";
import { fillIn } from "./fill-in.ts";
import type { PlatformAnswers } from "./platform-answers.ts";
import { platformYaml } from "./platform-yaml.ts";

/**
 * Every file of the platform repository's branch `main` before a service is registered. `templates` are the files
 * below `templates/platform`; those of `components/` are copied as they are. `version` is the version of this program
 * that the scheduled gc runs.
 */
export function platformFiles(
  answers: PlatformAnswers,
  templates: Readonly<Record<string, string>>,
  version: string,
): Readonly<Record<string, string>> {
  const when = conditions(answers);
  const files = Object.entries(templates).map(([path, text]) => {
    if (path === "README.md") return [path, fillIn(text, readmeValues(answers), when)];
    if (path.startsWith(".github/")) return [path, fillIn(text, { version }, when)];
    if (path.startsWith("argocd/")) return [path, fillIn(text, manifestValues(answers), when)];
    return [path, text];
  });
  return { ...Object.fromEntries(files), "platform.yaml": platformYaml(answers) };
}

function conditions({ access, repository, routing, lifecycle, github, secretStore }: PlatformAnswers) {
  return {
    access: access !== undefined,
    exec: access?.exec === true,
    gateway: routing.kind === "gateway",
    ingress: routing.kind === "ingress",
    app: lifecycle === "pull-request" && github.appSecret !== undefined,
    // An older GitHub Enterprise refuses a workflow with a key that it does not know.
    cloud: github.api === undefined,
    enterprise: lifecycle === "pull-request" && github.api !== undefined,
    https: repository.startsWith("https:"),
    ssh: !repository.startsWith("https:"),
    secrets: secretStore !== undefined,
  };
}

/** Scalars ready to stand in YAML. */
function manifestValues({ argocdNamespace, repository, access }: PlatformAnswers) {
  return {
    "argocd.namespace": argocdNamespace,
    repository: toYaml(repository).trimEnd(),
    "access.group": toYaml(access?.group ?? "").trimEnd(),
    // JSON text is also CEL.
    "fence.groups": JSON.stringify(access === undefined ? [] : [access.group]),
  };
}

function readmeValues({ argocdNamespace, repository, domain, github, routing, secretStore }: PlatformAnswers) {
  const [gatewayNamespace, gateway] = routing.kind === "gateway" ? routing.parent.split("/") : [];
  const slug = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(repository)?.[1] ?? "OWNER/NAME";
  return {
    "argocd.namespace": argocdNamespace,
    repository,
    slug,
    domain,
    "github.appSecret": github.appSecret ?? "",
    "github.api": github.api ?? "",
    "github.host": github.api === undefined ? "github.com" : (/^https?:\/\/([^/]+)/.exec(github.api)?.[1] ?? ""),
    "gateway.namespace": gatewayNamespace ?? "",
    "gateway.name": gateway ?? "",
    "ingress.class": routing.kind === "ingress" ? routing.class : "",
    "secrets.store": secretStore ?? "",
  };
}
