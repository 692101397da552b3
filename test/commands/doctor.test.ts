import { describe, expect, test } from "vitest";
import type { AccessQuestion } from "../../src/ports/cluster.ts";
import { Problem } from "../../src/problem.ts";
import type { DoctorDocument } from "../../src/report/doctor-document.ts";
import { settle } from "../support/healthy-preview.ts";
import type { MadeCluster } from "../support/made-cluster.ts";
import { platformApplication, preparedCluster } from "../support/prepared-cluster.ts";
import { publish, record } from "../support/records.ts";
import { changePullRequest, edit, runTwice, shopApiWorld } from "../support/shop.ts";
import type { Answer, World } from "../support/world.ts";

function preparedWorld(): World & { cluster: MadeCluster } {
  return Object.assign(shopApiWorld(), { cluster: preparedCluster() });
}

/** The real Kustomize is asked for its version. */
function withoutVersions({ exitCode, stdout }: Answer): string {
  return `${stdout.replace(/(kustomize) \d+\.\d+\.\d+/, "$1 5.7.1").replace("kubectl kustomize", "kustomize")}[exit ${exitCode}]`;
}

/** One check, as `--json` tells it. */
async function check(world: World, id: string): Promise<string> {
  const { stdout } = await world.run("doctor", "--json");
  const { checks }: DoctorDocument = JSON.parse(stdout);
  const found = checks.find((one) => one.id === id);
  return found === undefined ? "left out" : [`${found.status}: ${found.detail}`, ...found.repair].join("\n");
}

test("where everything works", async () => {
  const world = preparedWorld();
  expect(withoutVersions(await runTwice(world, "doctor"))).toMatchInlineSnapshot(`
    "tools
      ✔ Node.js             24.15.0, preview 0.0.0-test
      ✔ Git                 2.47.3
      ✔ Kustomize           kustomize 5.7.1

    service
      ✔ preview.yaml        preview.yaml: shop-api, a backend
      ✔ overlay             deploy/overlays/preview renders and passes the checks of \`preview up\`
      ✔ remote              acme/shop-api, default branch main

    platform
      ✔ repository          https://github.com/acme/preview-platform.git: main at 7ff3a77, 0 previews
      ✔ catalog             3 services
      ✔ registration        shop-api is registered, as this version of preview does it
      ✔ push                these credentials may write to the repository; rules of branches are only asked at a push
      ✔ branches            \`main\` takes reviewed changes only; \`previews\` cannot be deleted or force-pushed

    GitHub
      ✔ token               ann's, of \`gh auth token\`, accepted by https://api.github.com
      ✔ rate limit          4900 of 5000 requests left until 2026-11-23T09:00:00Z
      ✔ repository          acme/shop-api, private, default branch main
      ✔ pull requests       can be read; 42 is of SHOP-7-cart
      ✔ label               ann may set labels in acme/shop-api; the token needs \`Pull requests: write\`, which is seen when a label is set

    registry
      ✔ image               ghcr.io/acme/shop-api can be read, and has the image of 3f9ac1d
      ✔ stores              docker.io/library/mongo:8, docker.io/library/postgres:17, docker.io/library/redis:8

    cluster
      ✔ connection          context made at https://127.0.0.1:6443
      ✔ Kubernetes          v1.34.4
      ✔ see previews        allowed
      ✔ see Applications    allowed
      ✔ ask Argo CD         allowed
      ✔ see pods            allowed in all namespaces
      ✔ read logs           allowed in all namespaces
      ✔ run commands        allowed in all namespaces
      ✔ Argo CD             applications.argoproj.io, applicationsets.argoproj.io, appprojects.argoproj.io
      ✔ admission policies  validatingadmissionpolicies.admissionregistration.k8s.io, validatingadmissionpolicybindings.admissionregistration.k8s.io
      ✔ routing             httproutes.gateway.networking.k8s.io
      ✔ secrets             externalsecrets.external-secrets.io
      ✔ Spot nodes          1 of 2 nodes

    Argo CD
      - version             Its objects do not tell it, and platform.yaml has no \`argocd.url\` to ask.
                            \`kubectl -n argocd get deployment argocd-applicationset-controller -o jsonpath='{..image}'\` shows it; 3.2 or newer is needed.
      ✔ platform            Synced, Healthy
      ✔ ApplicationSet      preview-shop-api
      - AppProject          Our rights do not show it; it comes before its ApplicationSet.
                            \`kubectl -n argocd get appproject preview-shop-api\`
      - webhook             It cannot be seen from here. Without one Argo CD asks GitHub every 5 minutes and Git every 3, where the CLI may not ask it to look.
                            Send \`push\` events of the platform repository and \`pull_request\` events of services as JSON to /api/webhook of argocd-applicationset-controller, and \`push\` also to that of argocd-server.
      - wave delay          It cannot be seen from here. Each of a preview's three waves waits 2 s by default.
                            \`kubectl -n argocd set env statefulset/argocd-application-controller ARGOCD_SYNC_WAVE_DELAY=0\`

    address
      ✔ wildcard            https://doctor-df7805af.preview.acme.dev answers 404

    38 checks: 34 ok, 4 skipped.
    [exit 0]"
  `);
  expect(world.writes).toEqual([]);
});

test("where nothing works, everything is told", async () => {
  const world = shopApiWorld();
  edit(world, { "deploy/overlays/preview/kustomization.yaml": "resources: [nowhere.yaml]\n" });
  world.gitHubFails = () =>
    new Problem("auth", {
      code: "github-unauthorised",
      message: "GitHub wants a token.",
      hints: ["Set `GITHUB_TOKEN`."],
    });
  world.registryFails = () =>
    new Problem("auth", {
      code: "registry-unauthorised",
      message: "No credentials.",
      hints: ["`docker login ghcr.io`"],
    });
  world.platform.missing.add("previews");
  expect(withoutVersions(await world.run("doctor"))).toMatchInlineSnapshot(`
    "tools
      ✔ Node.js       24.15.0, preview 0.0.0-test
      ✔ Git           2.47.3
      ✔ Kustomize     kustomize 5.7.1

    service
      ✔ preview.yaml  preview.yaml: shop-api, a backend
      ✘ overlay       \`deploy/overlays/preview/kustomization.yaml\` names \`nowhere.yaml\`, which is not in the commit
                      Correct it, or start over with \`preview init\`.
      ✔ remote        acme/shop-api, default branch main

    platform
      ✘ repository    There is no branch \`previews\`.

    GitHub
      ✘ token         GitHub wants a token.
                      Set \`GITHUB_TOKEN\`.

    registry
      ✘ image         No credentials.
                      \`docker login ghcr.io\`
                      If no image was ever pushed to ghcr.io/acme/shop-api, push one first: some registries refuse what is not there.
      - stores        The platform names the images, and it could not be read.

    cluster
      ! connection    No kubeconfig names a cluster.
                      Without a cluster \`preview up\` publishes and cannot wait (exit 8, or 0 with \`--no-wait\`).
                      Set KUBECONFIG.

    11 checks: 5 ok, 1 warning, 4 failed, 1 skipped.
    [exit 10]"
  `);
});

test("the progress is told on stderr, and not with --quiet", async () => {
  const { stderr } = await preparedWorld().run("doctor");
  expect(stderr.trim().split("\n").toSorted()).toMatchInlineSnapshot(`
    [
      "◎ check   Argo CD: 6 checked",
      "◎ check   GitHub: 5 checked",
      "◎ check   address: 1 checked",
      "◎ check   cluster: 13 checked",
      "◎ check   platform: 5 checked",
      "◎ check   registry: 2 checked",
      "◎ check   service: 3 checked",
      "◎ check   tools: 3 checked",
    ]
  `);
  expect((await preparedWorld().run("doctor", "-q")).stderr).toBe("");
});

describe("the service", () => {
  test("a preview.yaml with mistakes, and what rests on it", async () => {
    const world = preparedWorld();
    edit(world, { "preview.yaml": "apiVersion: preview/v1\nservice: Shop\n" });
    expect(await check(world, "service-config")).toMatchInlineSnapshot(`
      "failed: \`preview.yaml\` has 4 errors.
      preview.yaml:1:1 type: is missing; one of "backend", "frontend"
      preview.yaml:1:1 platform: is missing
      preview.yaml:1:1 image: is missing
      preview.yaml:2:10 service: must be lower-case letters, digits and dashes"
    `);
    expect(await check(world, "service-overlay")).toBe("skipped: preview.yaml must be valid first.");
    expect(await check(world, "platform-read")).toBe(
      "skipped: preview.yaml names the platform, and must be valid first.",
    );
    expect(await check(world, "platform-catalog")).toBe("left out");
    world.environment.PREVIEW_PLATFORM = "acme/preview-platform";
    expect(await check(world, "platform-catalog")).toBe("ok: 3 services");
  });

  test("one that is broken in several ways", async () => {
    const world = preparedWorld();
    edit(world, { "deploy/overlays/preview/kustomization.yaml": null });
    expect(await check(world, "service-overlay")).toMatchInlineSnapshot(`
      "failed: \`deploy/overlays/preview\` has no kustomization.yaml
      Correct it, or start over with \`preview init\`."
    `);
    edit(world, { "preview.yaml": null });
    expect(await check(world, "service-config")).toMatchInlineSnapshot(`
      "skipped: There is none here: only the platform is looked at.
      \`preview init\` prepares a service."
    `);
  });

  test("from a folder below, and with --config", async () => {
    const world = preparedWorld();
    world.repository = { ...(world.repository ?? never()), remote: "https://example.com/acme/shop-api.git" };
    expect(await check(world, "service-remote")).toMatchInlineSnapshot(`
      "failed: The remote \`origin\` is at example.com and not on GitHub, so its pull requests cannot be found.
      If they are on GitHub, set GITHUB_REPOSITORY=owner/name.
      If example.com is GitHub Enterprise, set GITHUB_API_URL to https://example.com/api/v3"
    `);
    const { stdout } = await world.run("doctor", "--json", "--config", "other.yaml");
    expect(stdout).toContain("There is no `other.yaml`.");
  });
});

describe("the platform", () => {
  test("nobody knows which", async () => {
    const world = preparedWorld();
    edit(world, { "preview.yaml": null });
    expect(await check(world, "platform-read")).toMatchInlineSnapshot(`
      "failed: It is not clear which platform is meant: there is no preview.yaml here or above, and no platform.yaml.
      Run the command in a service's repository, or set PREVIEW_PLATFORM=owner/name."
    `);
  });

  test("its own repository", async () => {
    const world = preparedWorld();
    world.commits.set(world.repository?.head ?? "", { "platform.yaml": world.platform.main["platform.yaml"] ?? "" });
    world.repository = { ...(world.repository ?? never()), remote: world.platform.url };
    publish(world, record("payments", 7));
    expect(await check(world, "platform-read")).toMatch(/^ok: .*, 1 preview$/);
    expect(await check(world, "platform-registered")).toBe("left out");
    expect(await check(world, "registry-image")).toBe("left out");
    expect(await check(world, "github-label")).toBe("left out");
    expect(await check(world, "argocd-applicationset")).toMatchInlineSnapshot(`
      "failed: There is no preview-payments, preview-shop-web.
      The Application preview-platform brings it when the registration is merged."
    `);
  });

  test("settings and entries of the catalog with mistakes", async () => {
    const world = preparedWorld();
    world.platform.main["services/payments.yaml"] = "name: 7\n";
    expect(await check(world, "platform-catalog")).toMatchInlineSnapshot(`
      "warning: services/payments.yaml cannot be read; other services are not held up.
      services/payments.yaml:1:1 apiVersion: is missing; it is always "preview/v1"
      services/payments.yaml:1:1 kind: is missing; it is always "Service"
      services/payments.yaml:1:1 repository: is missing
      services/payments.yaml:1:1 type: is missing; one of "backend", "frontend"
      services/payments.yaml:1:7 name: expected text, got a whole number; put it in quotes"
    `);
    world.platform.main["services/shop-api.yaml"] = "name: 7\n";
    expect(await check(world, "platform-catalog")).toMatch(/^failed: `services\/shop-api\.yaml/);
    expect(await check(world, "platform-registered")).toBe("skipped: Its entry in the catalog must be valid first.");
    world.platform.main["platform.yaml"] = "kind: Platform\n";
    expect(await check(world, "platform-read")).toMatch(/^failed: `platform\.yaml/);
  });

  test("a service that is not registered, or not as it would be now", async () => {
    const world = preparedWorld();
    world.platform.main["argocd/services/shop-api.yaml"] += "# old\n";
    expect(await check(world, "platform-registered")).toMatchInlineSnapshot(`
      "warning: argocd/services/shop-api.yaml on \`main\` is not as this version of preview writes it.
      \`preview init\` proposes the difference as a pull request."
    `);
    delete world.platform.main["services/shop-api.yaml"];
    expect(await check(world, "platform-registered")).toMatchInlineSnapshot(`
      "failed: "shop-api" is not in the catalog of https://github.com/acme/preview-platform.git.
      Register it with \`preview init\`, and merge the pull request that this opens."
    `);
    expect(await check(world, "argocd-applicationset")).toBe("left out");
  });

  test("no right to write", async () => {
    const world = preparedWorld();
    world.platform.readOnly = "Permission to acme/preview-platform.git denied to ann.";
    expect(await check(world, "platform-push")).toMatch(/^failed: Permission/);
  });

  test("a default branch on which the schedule of gc does not run", async () => {
    const world = preparedWorld();
    const { repository } = world.access;
    world.access.repository = (name) => {
      const found = repository(name);
      return found && name === "acme/preview-platform" ? { ...found, defaultBranch: "previews" } : found;
    };
    expect(await check(world, "platform-branches")).toMatchInlineSnapshot(`
      "warning: The default branch is \`previews\` and not \`main\`, so gc.yml does not run by itself.
      \`gh repo edit acme/preview-platform --default-branch main\`"
    `);
  });

  test("branches that anybody may change", async () => {
    const world = preparedWorld();
    world.access.rules.set("main", { protected: false, rules: [] });
    world.access.rules.set("previews", { protected: false, rules: ["pull_request"] });
    expect(await check(world, "platform-branches")).toMatchInlineSnapshot(`
      "warning: \`main\` takes pushes without a review. \`previews\` can be deleted or force-pushed, which would remove all previews. \`previews\` wants pull requests, so only those who are exempt can publish.
      README.md or PREVIEWS.md of the platform repository has the commands, under \`Protect the branches\`."
    `);
    world.access.rules.set("main", { protected: true, rules: [] });
    world.access.rules.set("previews", { protected: true, rules: [] });
    expect(await check(world, "platform-branches")).toMatch(/^ok/);
    world.gitHubFails = (call) =>
      call.startsWith("read acme/preview-platform ")
        ? new Problem("auth", { code: "github-forbidden", message: "GitHub says no." })
        : undefined;
    expect(await check(world, "platform-branches")).toMatchInlineSnapshot(`
      "skipped: Their rules cannot be seen: GitHub says no.
      README.md or PREVIEWS.md of the platform repository has the commands, under \`Protect the branches\`."
    `);
  });
});

describe("GitHub", () => {
  test("the token: whose, from where, and what is left of its limit", async () => {
    const world = preparedWorld();
    world.environment.GITHUB_TOKEN = "ghs_1";
    world.environment.CI = "true";
    world.access.account = { ...world.access.account, login: null };
    expect(await check(world, "github-token")).toMatchInlineSnapshot(
      `"ok: an app's, of GITHUB_TOKEN, accepted by https://api.github.com"`,
    );
    expect(await check(world, "github-label")).toMatchInlineSnapshot(`
      "skipped: GitHub does not tell what this token may do.
      In a workflow: \`permissions: {pull-requests: write}\`.
      Without it \`preview up\` works only where somebody else sets the label "preview"."
    `);
    world.access.account = {
      ...world.access.account,
      limit: { total: 1000, left: 7, resetsAt: "2026-11-23T09:00:00Z" },
    };
    expect(await check(world, "github-limit")).toMatchInlineSnapshot(`
      "warning: 7 of 1000 requests left until 2026-11-23T09:00:00Z
      Wait until 2026-11-23T09:00:00Z, or use another token; CI and developers should not share one."
    `);
    world.access.account = {
      ...world.access.account,
      limit: { total: 1000, left: 0, resetsAt: "2026-11-23T09:00:00Z" },
    };
    expect(await check(world, "github-limit")).toMatch(/^failed/);
    world.access.account = { ...world.access.account, limit: null };
    expect(await check(world, "github-limit")).toBe("ok: none");
  });

  test("a label that differs in case alone, which is none to Argo CD", async () => {
    const world = preparedWorld();
    changePullRequest(world, { labels: ["Preview"] });
    expect(await check(world, "github-pull-requests")).toMatchInlineSnapshot(`
      "warning: The pull request has the label "Preview", and Argo CD looks for "preview".
      Rename the label in the repository, or set \`github.label\` in platform.yaml."
    `);
    const text = world.platform.main["platform.yaml"] ?? "";
    world.platform.main["platform.yaml"] = `${text}lifecycle: record\n`;
    expect(await check(world, "github-pull-requests")).toMatch(/^ok: /);
  });

  test("labels: the role, the scopes, and a platform that needs none", async () => {
    const world = preparedWorld();
    world.access.account = { ...world.access.account, scopes: ["gist", "read:org"] };
    expect(await check(world, "github-label")).toMatchInlineSnapshot(`
      "failed: The token's scopes (gist, read:org) do not allow it.
      \`gh auth refresh --scopes repo\`, or a fine-grained token with \`Pull requests: write\`.
      Without it \`preview up\` works only where somebody else sets the label "preview"."
    `);
    world.access.account = { ...world.access.account, scopes: ["repo"] };
    expect(await check(world, "github-label")).toBe("ok: ann may set labels in acme/shop-api");
    const read = { name: "acme/shop-api", private: true, defaultBranch: "main", may: { triage: false, push: false } };
    world.access.repository = () => read;
    expect(await check(world, "github-label")).toMatchInlineSnapshot(`
      "failed: ann may not set labels in acme/shop-api.
      Ask for the role Triage or Write in acme/shop-api.
      Without it \`preview up\` works only where somebody else sets the label "preview"."
    `);
    world.platform.main["platform.yaml"] += "lifecycle: record\n";
    expect(await check(world, "github-label")).toBe("skipped: Not needed: `lifecycle: record` looks at no label.");
  });

  test("a repository that was renamed, or cannot be seen", async () => {
    const world = preparedWorld();
    world.access.repository = () => ({ name: "acme/cart", private: true, defaultBranch: "main", may: null });
    expect(await check(world, "github-repository")).toMatchInlineSnapshot(`
      "warning: acme/shop-api is now acme/cart.
      Change the remote: \`git remote set-url origin\` with the new URL.
      Change \`repository:\` in the service's file of the platform's catalog."
    `);
    world.access.repository = () => undefined;
    expect(await check(world, "github-repository")).toMatch(/^failed/);
    expect(await check(world, "github-pull-requests")).toBe("left out");
    expect(await check(world, "github-label")).toBe("left out");
  });
});

test("a registry that refuses, or has no image for a store", async () => {
  const world = preparedWorld();
  world.images.delete("docker.io/library/redis:8");
  expect(await check(world, "registry-stores")).toMatchInlineSnapshot(`
    "failed: docker.io/library/redis:8 cannot be found.
    Correct \`stores:\` in platform.yaml; a mirror that pods can pull from also works."
  `);
  world.images.clear();
  expect(await check(world, "registry-image")).toBe("ok: ghcr.io/acme/shop-api can be read");
});

describe("the cluster", () => {
  const down = (code: string) => (call: string) =>
    call === "cluster version" ? new Problem("not-yet", { code, message: "No way.", hints: ["VPN?"] }) : undefined;

  test("one that does not answer is one failure, not twenty", async () => {
    const world = preparedWorld();
    world.cluster.fails = down("cluster-unreachable");
    const { stdout } = await world.run("doctor", "--json");
    const { checks }: DoctorDocument = JSON.parse(stdout);
    const told = checks.filter(({ group }) => group === "cluster" || group === "Argo CD");
    expect(told.map(({ id, status, detail, repair }) => [id, status, detail, ...repair])).toEqual([
      ["cluster-reached", "failed", "No way.", "VPN?"],
    ]);
  });

  test.each([
    ["v1.30.0", "ok"],
    ["v1.34.1-eks-113cf36", "ok"],
    ["v2.0.0", "ok"],
    ["v1.29.9", "failed"],
    ["", "failed"],
  ])("Kubernetes %s is %s", async (version, status) => {
    const world = preparedWorld();
    world.cluster.version = version;
    expect((await check(world, "cluster-version")).split(":")[0]).toBe(status);
  });

  const developer = (question: AccessQuestion) =>
    question.resource === "namespaces" ||
    question.group === "argoproj.io" ||
    (question.namespace === "preview-shop-api-pr-42" && question.subresource !== "exec");

  test("a developer's rights lie in the previews", async () => {
    const world = preparedWorld();
    world.cluster.allowed = developer;
    expect(await check(world, "cluster-previews")).toMatchInlineSnapshot(
      `"skipped: These rights come with each preview, and there is none yet to ask in."`,
    );
    const [payments, shopApi] = [record("payments", 7), record("shop-api", 42)];
    publish(world, payments);
    expect(await check(world, "cluster-previews")).toMatch(/^skipped/);
    settle(world.cluster, payments);
    expect(await check(world, "cluster-previews")).toMatch(/^failed: Not allowed in preview-payments-pr-7: /);
    publish(world, shopApi);
    settle(world.cluster, shopApi);
    expect(await check(world, "cluster-previews")).toBe("ok: allowed in preview-shop-api-pr-42");
    expect(await check(world, "cluster-exec")).toMatchInlineSnapshot(`
      "skipped: Not granted by this platform: \`access.exec\` in platform.yaml is off.
      \`preview exec\`, \`shell\`, \`run\`, \`db\` and \`port-forward\` do not work."
    `);
    world.platform.main["platform.yaml"] = (world.platform.main["platform.yaml"] ?? "").replace(
      "access: {group: developers}",
      "access: {group: developers, exec: true}",
    );
    expect(await check(world, "cluster-exec")).toMatchInlineSnapshot(`
      "warning: Not allowed in preview-shop-api-pr-42: create/get pods/exec.
      \`preview exec\`, \`shell\`, \`run\`, \`db\` and \`port-forward\` do not work.
      argocd/access.yaml of the platform grants it to the group "developers": \`kubectl auth whoami\` shows your groups."
    `);
    world.environment.CI = "true";
    expect(await check(world, "cluster-exec")).toMatch(/^skipped: Granted to developers, not to CI\./);
  });

  test("rights that are missing are told with what does not work without them", async () => {
    const world = preparedWorld();
    world.cluster.allowed = ({ verb, resource }) => verb !== "patch" && resource !== "namespaces";
    expect(await check(world, "cluster-namespaces")).toMatchInlineSnapshot(`
      "failed: Not allowed: get/list namespaces.
      \`preview down\` cannot tell when everything is gone, nor \`preview up\` which record is live.
      argocd/access.yaml of the platform grants it to the group "developers": \`kubectl auth whoami\` shows your groups.
      CI has it with \`kubectl -n preview-system create token preview\`."
    `);
    expect(await check(world, "argocd-refresh")).toMatchInlineSnapshot(`
      "warning: Not allowed: patch applications.argoproj.io, patch applicationsets.argoproj.io.
      Argo CD looks when it polls, minutes later, and a sync that is stuck cannot be ended.
      argocd/access.yaml of the platform grants it to the group "developers": \`kubectl auth whoami\` shows your groups.
      CI has it with \`kubectl -n preview-system create token preview\`."
    `);
  });

  test("kinds that are not served", async () => {
    const world = preparedWorld();
    world.cluster.served.clear();
    const kinds = ["cluster-argocd", "cluster-fence", "cluster-routing", "cluster-secrets", "argocd-platform"];
    const told: string[] = [];
    for (const id of kinds) told.push(await check(world, id));
    expect(told.join("\n\n")).toMatchInlineSnapshot(`
      "failed: The cluster has no applications.argoproj.io, applicationsets.argoproj.io, appprojects.argoproj.io.
      Install Argo CD 3.2 or newer with its ApplicationSet controller (https://argo-cd.readthedocs.io).

      failed: The cluster has no validatingadmissionpolicies.admissionregistration.k8s.io, validatingadmissionpolicybindings.admissionregistration.k8s.io.
      Upgrade to Kubernetes 1.30 or newer; without admission policies there is no fence around previews.

      failed: The cluster has no httproutes.gateway.networking.k8s.io.
      Install the Gateway API (https://gateway-api.sigs.k8s.io), or use \`routing: {kind: ingress}\`.

      failed: The cluster has no externalsecrets.external-secrets.io.
      Install External Secrets 0.16 or newer (https://external-secrets.io), or take \`secrets:\` out of platform.yaml.

      left out"
    `);
  });

  test("Spot nodes: none, or not to be seen, or not wanted", async () => {
    const world = preparedWorld();
    world.cluster.nodes[0] = { name: "node-1", labels: { "eks.amazonaws.com/capacityType": "SPOT" } };
    expect(await check(world, "cluster-spot")).toBe("ok: 1 of 2 nodes");
    world.cluster.nodes[0] = { name: "node-1", labels: { "eks.amazonaws.com/capacityType": "ON_DEMAND" } };
    expect(await check(world, "cluster-spot")).toMatchInlineSnapshot(`
      "warning: None of 2 nodes is a Spot node; previews run on the others.
      Normal where an autoscaler adds them on demand. Else add a group of Spot nodes (EKS, Karpenter), or set \`nodes.spot: ignore\`."
    `);
    world.cluster.fails = (call) =>
      call === "cluster nodes" ? new Problem("auth", { code: "cluster-forbidden", message: "No." }) : undefined;
    expect(await check(world, "cluster-spot")).toMatch(/^skipped: Nodes may not be listed\./);
    const platform = world.platform.main["platform.yaml"] ?? "";
    world.platform.main["platform.yaml"] = platform.replace("spot: prefer, ", "");
    expect(await check(world, "cluster-spot")).toBe("left out");
  });
});

describe("Argo CD", () => {
  test("its version comes from its address", async () => {
    const world = preparedWorld();
    world.platform.main["platform.yaml"] += "argocd: {url: 'https://argocd.acme.dev/'}\n";
    const answers = (body: string) => {
      world.cluster.web = (url) => ({ status: 200, body: url === "https://argocd.acme.dev/api/version" ? body : "" });
    };
    answers('{"Version":"v3.2.11+4f6a2b1"}');
    expect(await check(world, "argocd-version")).toBe("ok: 3.2.11");
    answers('{"Version": "v3.1.8"}');
    expect(await check(world, "argocd-version")).toBe(
      "failed: 3.1.8 is older than 3.2.\nUpgrade Argo CD to 3.2 or newer.",
    );
    answers("<html>");
    expect(await check(world, "argocd-version")).toMatch(/^skipped: https:\/\/argocd\.acme\.dev\/ does not tell it\./);
    world.cluster.web = () => new Problem("unhealthy", { code: "url-unreachable", message: "No such host." });
    expect(await check(world, "argocd-version")).toMatch(/^skipped: No such host\./);
  });

  test("the platform's own Application", async () => {
    const world = preparedWorld();
    const { applications } = world.cluster;
    applications.set("preview-platform", platformApplication({ sync: "OutOfSync" }));
    expect(await check(world, "argocd-platform")).toMatch(/^warning: OutOfSync, Healthy/);
    const condition = { type: "ComparisonError", message: "authentication required" };
    applications.set("preview-platform", platformApplication({ conditions: [condition] }));
    expect(await check(world, "argocd-platform")).toMatchInlineSnapshot(`
      "failed: ComparisonError: authentication required
      \`kubectl -n argocd describe application preview-platform\` shows all of it."
    `);
    applications.delete("preview-platform");
    expect(await check(world, "argocd-platform")).toMatchInlineSnapshot(`
      "failed: There is no Application preview-platform in argocd.
      In a checkout of the platform repository: \`kubectl apply -f argocd/root.yaml\`"
    `);
  });

  test("an ApplicationSet that is missing, or cannot ask GitHub", async () => {
    const world = preparedWorld();
    const { applicationSets } = world.cluster;
    applicationSets.delete("preview-shop-api");
    expect(await check(world, "argocd-applicationset")).toMatchInlineSnapshot(`
      "failed: There is no preview-shop-api.
      The Application preview-platform brings it when the registration is merged."
    `);
    const fails = (message: string) =>
      applicationSets.set("preview-shop-api", {
        name: "preview-shop-api",
        conditions: [{ type: "ErrorOccurred", message }],
      });
    fails("error listing pull requests: 401 Bad credentials");
    world.platform.main["platform.yaml"] += "github: {appSecret: preview-github-app}\n";
    expect(await check(world, "argocd-applicationset")).toMatchInlineSnapshot(`
      "failed: preview-shop-api: error listing pull requests: 401 Bad credentials
      \`kubectl -n argocd get applicationset preview-shop-api -o yaml\` shows all of it.
      If it is about GitHub, look at the Secret preview-github-app and at that App's permission \`Pull requests: read\`."
    `);
    fails("\u001b[2J\r\nall is well");
    const { stdout } = await world.run("doctor");
    expect(stdout).toContain("preview-shop-api: \ufffd[2J all is well");
  });
});

test("an address that nobody answers", async () => {
  const world = preparedWorld();
  world.cluster.web = (url) =>
    new Problem("unhealthy", { code: "url-unreachable", message: `${url} cannot be reached: there is no such host.` });
  expect(await check(world, "address-wildcard")).toMatchInlineSnapshot(`
    "failed: https://doctor-df7805af.preview.acme.dev/ cannot be reached: there is no such host.
    DNS: one record \`*.preview.acme.dev\` that leads to the Gateway infra/public; \`dig +short doctor-df7805af.preview.acme.dev\` shows what there is.
    Certificate: one for \`*.preview.acme.dev\`; \`curl -v https://doctor-df7805af.preview.acme.dev\` shows what is wrong with it.
    Where this machine is meant not to reach previews (a VPN, a private network), this says nothing about them."
  `);
});

test("a mistake of ours stops nothing but its own check", async () => {
  const world = preparedWorld();
  world.registryFails = () => new Problem("bug", { code: "unexpected", message: "Something went wrong." });
  const { exitCode, stdout } = await world.run("doctor");
  expect(exitCode).toBe(10);
  expect(stdout).toContain("Something went wrong.");
  expect(stdout).toContain("wildcard");
});

function never(): never {
  throw new Error("the made world starts in a repository");
}
