import { expect, test } from "vitest";
import { addToOverlay, edit, ending, published, runTwice, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";
import type { World } from "../support/world.ts";

const configMap = (name: string, more = "") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}${more}}\ndata: {a: b}\n`;

const tolerated: Readonly<Record<string, readonly [string, RegExp]>> = {
  "a Namespace that is only a name": [
    "apiVersion: v1\nkind: Namespace\nmetadata: {name: shop}\n",
    /^(?![\s\S]*kind: Namespace)/,
  ],
  "one namespace": [configMap("a", ", namespace: shop"), /^(?![\s\S]*namespace: shop)/],
  "a privileged Job": [
    "apiVersion: batch/v1\nkind: Job\nmetadata: {name: seed, namespace: other}\nspec: {template: {spec: {hostNetwork: true, containers: []}}}\n",
    /^(?![\s\S]*kind: Job)/,
  ],
  "a monitor elsewhere": [
    "apiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata: {name: m, namespace: monitoring}\n---\n" +
      configMap("a", ", namespace: shop"),
    /^(?![\s\S]*ServiceMonitor)/,
  ],
  "hooks of Argo CD and of Helm": [
    [
      configMap("a", ", annotations: {argocd.argoproj.io/hook: PreSync}"),
      configMap("b", ", annotations: {helm.sh/hook: pre-install}"),
    ].join("---\n"),
    /^(?![\s\S]*hook)/,
  ],
  "a CronJob": [
    "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: nightly}\nspec: {schedule: '0 0 * * *', jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: ghcr.io/acme/shop-api}]}}}}}\n",
    /suspend: true/,
  ],
  "an ExternalSecret that is allowed": [
    "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: {name: mine}\nspec: {data: [{secretKey: a, remoteRef: {key: preview/shop-api/stripe}}]}\n",
    /argocd.argoproj.io\/sync-wave: "-20"[\s\S]*preview\/shop-api\/stripe/,
  ],
  "a wave of its own": [configMap("a", ', annotations: {argocd.argoproj.io/sync-wave: "7"}'), /^(?![\s\S]*"7")/],
  "a Job of the service's image": [
    "apiVersion: batch/v1\nkind: Job\nmetadata: {name: seed}\nspec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: ghcr.io/acme/shop-api}]}}}\n",
    /^(?![\s\S]*kind: Job)/,
  ],
  "a service account": [
    "apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: mine}\n",
    /kind: ServiceAccount\nmetadata:\n {2}name: mine\n {2}annotations:\n {4}argocd.argoproj.io\/sync-wave: "-20"/,
  ],
};

test("what a preview cannot use is left out, switched off or moved, and told", async () => {
  const notes: string[] = [];
  for (const [name, [manifests, expected]] of Object.entries(tolerated)) {
    const world = shopApiWorld();
    addToOverlay(world, manifests);
    const { exitCode, stderr } = await runTwice(world, "up", "--no-wait");
    expect(exitCode, stderr).toBe(0);
    expect(published(world, "app.yaml")).toMatch(expected);
    expect(published(world, "kustomization.yaml")).not.toContain("kind: Job");
    const told = stderr
      .split("\n")
      .filter((line) => /^✔ {3}/.test(line) && !/HorizontalPodAutoscaler api$|beat/.test(line));
    notes.push(`${name}: ${told.join(" | ")}`);
  }
  expect(notes.join("\n")).toMatchInlineSnapshot(`
    "a Namespace that is only a name: 
    one namespace: ✔   moved: from the namespace shop to the preview's
    a privileged Job: ✔   left out: PodDisruptionBudget api, HorizontalPodAutoscaler api, Job seed
    a monitor elsewhere: ✔   left out: PodDisruptionBudget api, HorizontalPodAutoscaler api, ServiceMonitor m | ✔   moved: from the namespace shop to the preview's
    hooks of Argo CD and of Helm: 
    a CronJob: ✔   suspended: CronJob nightly
    an ExternalSecret that is allowed: 
    a wave of its own: 
    a Job of the service's image: ✔   left out: PodDisruptionBudget api, HorizontalPodAutoscaler api, Job seed
    a service account: "
  `);
});

const workloads: Readonly<Record<string, string>> = {
  "no such workload": shopApiYaml.replace("workload: api", "workload: apy"),
  "no workload named": shopApiYaml.replace("workload: api\n", ""),
  "no such container": shopApiYaml.replace("workload: api", "workload: api\ncontainer: web"),
  "no such port": shopApiYaml.replace("workload: api", "workload: api\nport: 80"),
  "no Service": shopApiYaml.replace("workload: api", "workload: worker"),
  "off that is not there": shopApiYaml.replace("off: [beat]", "off: [baet]"),
};

test("a workload that cannot be found is named with what there is", async () => {
  const answers: string[] = [];
  for (const [name, yaml] of Object.entries(workloads))
    answers.push(`${name}\n${ending(await shopApiWorld(yaml).run("up", "--no-wait"))}`);
  answers.push(
    `two containers\n${ending(await withBase(/ {6}volumes:/, "      - {name: proxy, image: proxy}\n      volumes:"))}`,
  );
  answers.push(
    `two ports\n${ending(await withBase(/targetPort: http/, "targetPort: http\n    - {name: metrics, port: 9000}"))}`,
  );
  expect(answers.join("\n\n")).toMatchInlineSnapshot(`
    "no such workload
    [exit 2]
    error: \`deploy/overlays/preview\` has no Deployment \`apy\`; it has \`api\`, \`beat\`, \`worker\`.
    hint: Write \`workload: api\` in preview.yaml.

    no workload named
    [exit 2]
    error: \`deploy/overlays/preview\` has no Deployment \`shop-api\`; it has \`api\`, \`beat\`, \`worker\`.
    hint: Name the Deployment that answers the URL with \`workload:\` in preview.yaml.

    no such container
    [exit 2]
    error: Deployment \`api\` has no container \`web\`; it has api.
    hint: Write \`container: api\` in preview.yaml.

    no such port
    [exit 2]
    error: The port of \`shop-api\` is not clear: its Services have api:8000, not 80.
    hint: Write \`port: 8000\` in preview.yaml.

    no Service
    [exit 2]
    error: No Service of \`deploy/overlays/preview\` selects the pods of Deployment \`worker\`.
    hint: Add a Service whose selector matches the pod's labels.

    off that is not there
    [exit 2]
    error: \`off:\` names the Deployment \`baet\`, which \`deploy/overlays/preview\` does not have.
    hint: did you mean "beat"?

    two containers
    [exit 2]
    error: Kustomize cannot build \`deploy/overlays/preview\`: accumulating resources: accumulation err='accumulating resources from '../../base': '/deploy/base' must resolve to a file': recursed accumulation of path '/deploy/base': accumulating resources: accumulating resources from 'api.yaml': MalformedYAMLError: yaml: line 15: did not find expected key in File: api.yaml
    hint: Try it with \`kubectl kustomize deploy/overlays/preview\`; links (symbolic) are not followed here.

    two ports
    [exit 2]
    error: The port of \`shop-api\` is not clear: its Services have api:8000, api:9000.
    hint: Write \`port: 8000\` in preview.yaml."
  `);
});

async function withBase(pattern: RegExp, replacement: string) {
  const world: World = shopApiWorld();
  const files = world.commits.get(world.repository?.head ?? "") ?? {};
  for (const path of ["deploy/base/api.yaml", "deploy/base/service.yaml"])
    edit(world, { [path]: (files[path] ?? "").replace(pattern, replacement) });
  return world.run("up", "--no-wait");
}
