import { describe, expect, test } from "vitest";
import { parsePlatformConfig, requireParsed } from "../../src/config/parse.ts";
import { parseManifests } from "../../src/preview/manifest.ts";
import { type PreviewRecord, parseRecord } from "../../src/preview/record.ts";
import { Problem } from "../../src/problem.ts";
import type { DoctorDocument } from "../../src/report/doctor-document.ts";
import { canaryFiles } from "../../src/scaffold/registration.ts";
import { healthyApplication, settle } from "../support/healthy-preview.ts";
import { validateManifest } from "../support/kubernetes-schema.ts";
import type { MadeCluster } from "../support/made-cluster.ts";
import { preparedCluster } from "../support/prepared-cluster.ts";
import { publish, record } from "../support/records.ts";
import { rememberingKustomize } from "../support/remembering-kustomize.ts";
import { digest, shopApiWorld } from "../support/shop.ts";
import type { World } from "../support/world.ts";

const folder = "previews/preview-canary/pr-1";
const image = "registry.k8s.io/e2e-test-images/agnhost:2.56";

type CanaryWorld = World & { cluster: MadeCluster };

/** A platform that has a canary, on a cluster where Argo CD does what it should. */
function canaryWorld(): CanaryWorld {
  const world = Object.assign(shopApiWorld(), { cluster: preparedCluster() });
  const text = `${world.platform.main["platform.yaml"]}canary: {}\n`;
  const config = requireParsed(parsePlatformConfig(text, "platform.yaml"), "platform.yaml").value;
  Object.assign(world.platform.main, { "platform.yaml": text }, canaryFiles(config));
  world.images.set(image, { digest: digest("e"), platforms: ["linux/amd64"] });
  const name = "preview-preview-canary";
  world.cluster.applicationSets.set(name, { name, conditions: [] });
  world.whileWaiting = () => follow(world);
  return world;
}

function published(world: World): PreviewRecord | undefined {
  const text = world.platform.previews[`${folder}/preview.json`];
  return text === undefined ? undefined : parseRecord(text, folder);
}

/** Argo CD and the gateway. */
function follow(world: CanaryWorld): void {
  const record = published(world);
  if (record !== undefined) settle(world.cluster, record);
  else clear(world.cluster);
  const [, word = ""] =
    /SERVE_PORT_8080\n\s*value: "?([0-9a-f]+)/.exec(world.platform.previews[`${folder}/app.yaml`] ?? "") ?? [];
  world.cluster.web = () => ({ status: word === "" ? 404 : 200, body: word });
}

function clear({ applications, namespaces }: MadeCluster): void {
  applications.delete("preview-canary-pr-1");
  namespaces.delete("preview-preview-canary-pr-1");
}

/** The checks of the canary alone. */
async function canary(world: World, ...args: readonly string[]): Promise<string> {
  const { exitCode, stdout, stderr } = await world.run("doctor", "--canary", "--json", ...args);
  const { checks }: DoctorDocument = JSON.parse(stdout);
  const told = checks
    .filter(({ group }) => group === "canary")
    .map(({ title, status, detail, repair }) => [`${title} ${status}: ${detail}`, ...repair].join("\n  "));
  const said = stderr.split("\n").filter((line) => line !== "" && !line.startsWith("◎ check"));
  return [...said, ...told, `[exit ${exitCode}]`].join("\n");
}

/** What is said of every canary that its branch has taken: on the way there, and by the checks. */
const sent = [
  `► the canary is preview-canary-pr-1; should this be interrupted, \`preview down preview-canary-pr-1\` removes it
✔ publish 1c09269 in acme/preview-platform · new: 8 files
◎ wait    0 s · Argo CD has not made the Application yet`,
  `preparation ok: preview-canary-pr-1 with registry.k8s.io/e2e-test-images/agnhost@sha256:eeeeeeee…
publishing ok: 1c09269 in https://github.com/acme/preview-platform.git, in 0 s`,
];

/** The checks of a canary that is sent, with three dots for what is always said; its record is gone afterwards. */
async function sentCanary(world: World): Promise<string> {
  const told = await canary(world, "--timeout", "5s");
  expect(published(world)).toBeUndefined();
  return sent.reduce((shorter, part) => shorter.replace(part, "..."), told);
}

test("it goes there and back, and nothing is left", async () => {
  const world = canaryWorld();
  expect(await canary(world)).toMatchInlineSnapshot(`
    "► the canary is preview-canary-pr-1; should this be interrupted, \`preview down preview-canary-pr-1\` removes it
    ✔ publish 1c09269 in acme/preview-platform · new: 8 files
    ◎ wait    0 s · Argo CD has not made the Application yet
    ✔ ready   0 s
    ✔ publish record of preview-canary-pr-1 removed (e86b7db)
    ◎ wait    0 s · Argo CD has not looked at the removal yet
    ✔ gone    after 1 s: 2 objects, namespace preview-preview-canary-pr-1
    preparation ok: preview-canary-pr-1 with registry.k8s.io/e2e-test-images/agnhost@sha256:eeeeeeee…
    publishing ok: 1c09269 in https://github.com/acme/preview-platform.git, in 0 s
    pods ok: ready after 0 s
    address ok: https://pr-1-preview-canary.preview.acme.dev answers with the canary's word, after 0 s
    removal ok: nothing is left, after 1 s
    [exit 0]"
  `);
  expect(published(world)).toBeUndefined();
  expect(world.platform.commits.map(({ message }) => message)).toMatchInlineSnapshot(`
    [
      "preview: preview-canary-pr-1 canary

    Preview: preview-canary-pr-1
    Actor: ann
    ",
      "preview: preview-canary-pr-1 down

    Preview: preview-canary-pr-1
    Actor: ann
    ",
    ]
  `);
  expect(world.writes).toMatchInlineSnapshot(`
    [
      "argocd refresh applicationset preview-preview-canary",
      "argocd refresh applicationset preview-preview-canary",
    ]
  `);
});

test("what is published is a preview like any other, of the kinds that its project takes", async () => {
  const world = canaryWorld();
  let files: Record<string, string> = {};
  world.whileWaiting = () => {
    follow(world);
    const there = Object.entries(world.platform.previews).filter(([path]) => path.startsWith(`${folder}/`));
    if (there.length > 0)
      files = Object.fromEntries(there.map(([path, text]) => [path.slice(folder.length + 1), text]));
  };
  await world.run("doctor", "--canary");
  const { createdAt, updatedAt, expiresAt, ...record } = parseRecord(files["preview.json"] ?? "", folder);
  expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(3_600_000);
  expect({ ...record, spec: "", updatedAt: updatedAt === createdAt }).toMatchInlineSnapshot(`
    {
      "addresses": {
        "internal": "http://preview-canary.preview-preview-canary-pr-1.svc.cluster.local:80",
        "public": "https://pr-1-preview-canary.preview.acme.dev",
      },
      "apiVersion": "preview/v1",
      "asleep": false,
      "asleepStores": [],
      "data": {},
      "dueSince": null,
      "health": "/",
      "images": [
        {
          "digest": "sha256:eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeee",
          "name": "registry.k8s.io/e2e-test-images/agnhost",
          "tag": "2.56",
        },
      ],
      "jira": [],
      "kind": "Preview",
      "lastPushAt": "2026-11-23T08:00:00Z",
      "linkEnv": [],
      "links": [],
      "migrate": null,
      "name": "preview-canary-pr-1",
      "namespace": "preview-preview-canary-pr-1",
      "pinned": false,
      "pullRequest": {
        "author": "ann",
        "branch": "main",
        "number": 1,
        "repository": "acme/preview-platform",
        "sha": "e285bade947f1eaf16ba8b58577613bae51adea2",
      },
      "requests": {
        "cpu": 0.01,
        "memoryGiB": 0.031,
      },
      "seeds": [],
      "service": "preview-canary",
      "spec": "",
      "type": "backend",
      "updatedAt": true,
      "url": "https://pr-1-preview-canary.preview.acme.dev",
      "workload": "preview-canary",
    }
  `);
  expect(files["app.yaml"]).toMatchInlineSnapshot(`
    "apiVersion: apps/v1
    kind: Deployment
    metadata:
      name: preview-canary
    spec:
      replicas: 1
      selector:
        matchLabels:
          app: preview-canary
      template:
        metadata:
          labels:
            app: preview-canary
        spec:
          automountServiceAccountToken: false
          terminationGracePeriodSeconds: 1
          containers:
            - name: echo
              image: registry.k8s.io/e2e-test-images/agnhost
              args:
                - porter
              env:
                - name: SERVE_PORT_8080
                  value: 44373730bb39b22232db5b339ce97b03
              ports:
                - containerPort: 8080
              readinessProbe:
                httpGet:
                  path: /
                  port: 8080
                periodSeconds: 1
              resources:
                requests:
                  cpu: 10m
                  memory: 32Mi
                limits:
                  memory: 64Mi
              securityContext:
                allowPrivilegeEscalation: false
                readOnlyRootFilesystem: true
                runAsNonRoot: true
                runAsUser: 65534
                capabilities:
                  drop:
                    - ALL
                seccompProfile:
                  type: RuntimeDefault
    ---
    apiVersion: v1
    kind: Service
    metadata:
      name: preview-canary
    spec:
      selector:
        app: preview-canary
      ports:
        - name: http
          port: 80
          targetPort: 8080
    "
  `);
  const built = parseManifests(await rememberingKustomize.build(new Map(Object.entries(files)), "."), "the canary");
  for (const manifest of built) expect(validateManifest(manifest), manifest.kind).toEqual([]);
  const project = parseManifests(world.platform.main["argocd/canary.yaml"] ?? "", "argocd/canary.yaml").find(
    ({ kind }) => kind === "AppProject",
  );
  const allowed = JSON.stringify(project);
  const kinds = built.map(({ apiVersion, kind }) => ({ group: apiVersion.split("/").at(-2) ?? "", kind }));
  expect(kinds.filter((kind) => !allowed.includes(JSON.stringify(kind)))).toEqual([]);
  expect(kinds.map(({ kind }) => kind).toSorted()).toMatchInlineSnapshot(`
    [
      "ConfigMap",
      "ConfigMap",
      "ConfigMap",
      "Deployment",
      "ExternalSecret",
      "HTTPRoute",
      "LimitRange",
      "Namespace",
      "NetworkPolicy",
      "ResourceQuota",
      "RoleBinding",
      "RoleBinding",
      "Service",
    ]
  `);
});

test("one that was interrupted is listed as what it is, and `down` removes it", async () => {
  const world = canaryWorld();
  publish(world, record("preview-canary", 1));
  expect((await world.run("list")).stdout).toMatchInlineSnapshot(`
    "NAME                 PR  PHASE    AGE  EXPIRES  LINKS  URL
    preview-canary-pr-1  -   pending  2d   2d       -      https://pr-1-preview-canary.preview.acme.dev
    "
  `);
  expect((await world.run("status", "preview-canary-pr-1")).stdout.split("\n")[0]).toMatchInlineSnapshot(
    `"preview-canary-pr-1   pending   canary of acme/preview-canary at 9f9f9f9"`,
  );
  expect((await world.run("down", "preview-canary-pr-1", "--no-wait")).exitCode).toBe(0);
  expect(published(world)).toBeUndefined();
});

test("one of the same number that is there already is left alone", async () => {
  const world = canaryWorld();
  publish(world, record("preview-canary", 1));
  expect(await canary(world)).toMatchInlineSnapshot(`
    "► the canary is preview-canary-pr-1; should this be interrupted, \`preview down preview-canary-pr-1\` removes it
    preparation ok: preview-canary-pr-1 with registry.k8s.io/e2e-test-images/agnhost@sha256:eeeeeeee…
    publishing failed: \`previews/preview-canary/pr-1\` was changed by another run meanwhile.
      Run the command again.
    removal skipped: There is another preview-canary-pr-1, and it was left alone.
    [exit 10]"
  `);
});

describe("what stops it is told, and it is removed all the same", () => {
  test("pods that do not get ready", async () => {
    const world = canaryWorld();
    world.whileWaiting = () => {
      const record = published(world);
      if (record === undefined) return clear(world.cluster);
      world.cluster.applications.set(record.name, healthyApplication(record, { health: "Progressing" }));
    };
    expect(await sentCanary(world)).toMatchInlineSnapshot(`
      "...
      ◎ wait    0 s · Argo CD has not seen the record yet
      ✔ publish record of preview-canary-pr-1 removed (e86b7db)
      ◎ wait    0 s · Argo CD has not looked at the removal yet
      ✔ gone    after 0 s: 2 objects, namespace preview-preview-canary-pr-1
      ...
      pods failed: preview-canary-pr-1 is not ready after 5 s. What it waits for: Argo CD has not seen the record yet.
        If it only needs more time: \`preview doctor --canary --timeout 30m\`
      removal ok: nothing is left, after 0 s
      [exit 10]"
    `);
  });

  test("an address that something else answers", async () => {
    const world = canaryWorld();
    world.whileWaiting = () => {
      follow(world);
      world.cluster.web = () => ({ status: 200, body: "Welcome to nginx!" });
    };
    expect(await sentCanary(world)).toMatchInlineSnapshot(`
      "...
      ✔ ready   0 s
      ◎ wait    0 s · https://pr-1-preview-canary.preview.acme.dev/ is answered by something else
      ✔ publish record of preview-canary-pr-1 removed (e86b7db)
      ◎ wait    0 s · Argo CD has not looked at the removal yet
      ✔ gone    after 0 s: 2 objects, namespace preview-preview-canary-pr-1
      ...
      pods ok: ready after 0 s
      address failed: All pods are ready, but https://pr-1-preview-canary.preview.acme.dev/ is answered by something else.
        Check the wildcard DNS record, the certificate, and that the gateway's listener takes routes of previews' namespaces.
        Check \`network.allowFrom\` in platform.yaml: the gateway's namespace must be in it.
      removal ok: nothing is left, after 0 s
      [exit 10]"
    `);
  });

  test("a branch that takes no push", async () => {
    const world = canaryWorld();
    world.platform.refuse = "protected branch";
    expect(await canary(world)).toMatchInlineSnapshot(`
      "► the canary is preview-canary-pr-1; should this be interrupted, \`preview down preview-canary-pr-1\` removes it
      ✔ gone    after 0 s
      preparation ok: preview-canary-pr-1 with registry.k8s.io/e2e-test-images/agnhost@sha256:eeeeeeee…
      publishing failed: protected branch
      removal ok: nothing is left, after 0 s
      [exit 10]"
    `);
  });

  test("a namespace that stays", async () => {
    const world = canaryWorld();
    world.whileWaiting = () => {
      if (published(world) !== undefined) follow(world);
      else world.cluster.applications.delete("preview-canary-pr-1");
    };
    expect(await sentCanary(world)).toMatchInlineSnapshot(`
      "...
      ✔ ready   0 s
      ✔ publish record of preview-canary-pr-1 removed (e86b7db)
      ◎ wait    0 s · Argo CD has not looked at the removal yet
      ◎ wait    1 s · Namespace preview-preview-canary-pr-1: no Application owns it any more
      ...
      pods ok: ready after 0 s
      address ok: https://pr-1-preview-canary.preview.acme.dev answers with the canary's word, after 0 s
      removal failed: Something is left.
        Namespace preview-preview-canary-pr-1: no Application owns it any more
        \`preview down preview-canary-pr-1\` waits for it again.
      [exit 10]"
    `);
  });
});

describe("before it is sent", () => {
  test("a platform without one, or one that is not registered", async () => {
    const world = canaryWorld();
    world.cluster.applicationSets.delete("preview-preview-canary");
    const told = [await canary(world)];
    delete world.platform.main["argocd/canary.yaml"];
    told.push(await canary(world));
    const text = world.platform.main["platform.yaml"] ?? "";
    world.platform.main["platform.yaml"] = text.replace("canary: {}\n", "");
    told.push(await canary(world));
    expect(told.join("\n\n")).toMatchInlineSnapshot(`
      "preparation failed: There is no ApplicationSet preview-preview-canary in argocd.
        The Application preview-platform brings it from \`argocd/canary.yaml\`; look at that with \`preview doctor\`.
      [exit 10]

      preparation failed: \`argocd/canary.yaml\` on \`main\` of the platform is not there.
        Run \`preview init --platform\` in the platform repository, and merge what it writes.
      [exit 10]

      preparation failed: This platform has no canary.
        Add \`canary: {}\` to platform.yaml, run \`preview init --platform\` in the platform repository, and merge what it writes.
      [exit 10]"
    `);
    expect(world.platform.commits).toEqual([]);
  });

  test("an image that is not there", async () => {
    const world = canaryWorld();
    world.images.delete(image);
    expect(await canary(world)).toMatchInlineSnapshot(`
      "preparation failed: the image of the canary is not in its registry: registry.k8s.io/e2e-test-images/agnhost:2.56
        Correct \`canary.image\` in platform.yaml.
      [exit 10]"
    `);
  });

  test("no cluster", async () => {
    const world = canaryWorld();
    world.cluster.fails = (call) =>
      call === "cluster version" ? new Problem("not-yet", { code: "cluster-unreachable", message: "No." }) : undefined;
    expect(await canary(world)).toMatchInlineSnapshot(`
      "preparation failed: It needs the platform repository and the cluster, and one is not there.
      [exit 10]"
    `);
  });

  test("--dry-run sends nothing, and --no-wait makes no sense", async () => {
    const world = canaryWorld();
    expect(await canary(world, "--dry-run")).toMatchInlineSnapshot(`
      "preparation skipped: preview-canary-pr-1 with registry.k8s.io/e2e-test-images/agnhost@sha256:eeeeeeee… would be sent and removed.
      [exit 0]"
    `);
    expect([world.platform.commits, world.writes]).toEqual([[], []]);
    expect((await world.run("doctor", "--canary", "--no-wait")).exitCode).toBe(2);
  });
});
