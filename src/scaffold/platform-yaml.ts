import { toYaml } from "../preview/yaml-text.ts";
import type { PlatformAnswers } from "./platform-answers.ts";
import { schemaLine } from "./schema-line.ts";

/** platform.yaml with what was answered, and the rest as examples to uncomment. */
export function platformYaml(answers: PlatformAnswers): string {
  const { routing, argocdNamespace, github, lifecycle, allowFrom, secretStore, access } = answers;
  const parts = [
    schemaLine("platform.schema.json") + toYaml({ apiVersion: "preview/v1", kind: "Platform" }).trimEnd(),
    said("Previews are reached at pr-<number>-<service>.<domain>; a domain of its own is safest for cookies.", {
      domain: answers.domain,
    }),
    said("This repository as Argo CD reads it.", { repository: answers.repository }),
    said("The Gateway or the class of Ingress that takes the calls.", { routing }),
    said("Where Argo CD runs.", { argocd: { namespace: argocdNamespace } }),
    said(
      lifecycle === "record"
        ? "A preview lives while its record does; Argo CD does not ask GitHub."
        : "A preview lives while its record does and its pull request is open and labelled.",
      { lifecycle, github },
    ),
    allowFrom === undefined
      ? asked("Who may call previews.", "network: {allowFrom: [{namespace: infra}], deny: [10.20.0.0/16]}")
      : said(
          "Who may call previews. `deny:` takes address ranges that previews must not reach, such as 10.20.0.0/16.",
          {
            network: { allowFrom: [{ namespace: allowFrom }] },
          },
        ),
    secretStore === undefined
      ? asked(
          "Secrets of services.",
          "secrets: {kind: external-secrets, store: aws-preview, imagePull: preview/registry}",
        )
      : said("`imagePull:` names the key of a dockerconfigjson, where pods need one to pull.", {
          secrets: { kind: "external-secrets", store: secretStore },
        }),
    access === undefined
      ? asked(
          "Who may look into previews; argocd/access.yaml and argocd/fence.yaml name the group too.",
          "access: {group: developers, exec: true}",
        )
      : said("Who may look into previews; argocd/access.yaml and argocd/fence.yaml name the group too.", { access }),
    examples,
  ];
  return `${parts.join("\n\n")}\n`;
}

function said(comment: string, value: unknown): string {
  return `# ${comment}\n${toYaml(value).trimEnd()}`;
}

function asked(comment: string, example: string): string {
  return `# ${comment}\n# ${example}`;
}

const examples = `# Everything below has a default; take the # away to change it.
# platforms: [linux/amd64]
# expiry: {ttl: 72h, idle: 24h, schedule: {days: Mon-Fri, hours: "07-20", zone: Europe/Berlin}}
# limits: {previews: 40, perService: 15, evict: sleep, quota: {cpu: "2", memory: 4Gi, pods: 20}}
# nodes: {spot: prefer, tolerations: [{key: spot, operator: Exists, effect: NoSchedule}]}
# stores: {postgres: "docker.io/library/postgres:17", redis: "docker.io/library/redis:8"}
# prices: {currency: USD, cpuHour: 0.0125, memoryGiBHour: 0.0014, spotDiscount: 0.65}
# jira: {site: "https://acme.atlassian.net", projects: [SHOP]}
# autoLink: branch
# canary: {}   # then \`init --platform\` again: \`preview doctor --canary\` sends a small service through everything`;
