import type { PlatformAnswers } from "../../src/scaffold/platform-answers.ts";

/** The two platforms whose files are kept under test/golden/platform. */
export const platforms: Readonly<Record<"gateway" | "ingress", PlatformAnswers>> = {
  gateway: {
    domain: "preview.acme.dev",
    repository: "git@github.com:acme/preview-platform.git",
    routing: { kind: "gateway", parent: "infra/public" },
    argocdNamespace: "argocd",
    lifecycle: "pull-request",
    github: { label: "preview", appSecret: "preview-github-app" },
    allowFrom: "infra",
    secretStore: "aws-preview",
    access: { group: "developers", exec: true },
  },
  ingress: {
    domain: "previews.acme.example",
    repository: "https://github.acme.example/platform/previews",
    routing: { kind: "ingress", class: "traefik" },
    argocdNamespace: "gitops",
    lifecycle: "record",
    github: { label: "preview", api: "https://github.acme.example/api/v3" },
  },
};
