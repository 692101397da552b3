import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { validateManifest } from "../support/kubernetes-schema.ts";

const kubectl = spawnSync("kubectl", ["version", "--client"]).status === 0;
const stores = ["postgres", "redis", "mongo"] as const;

describe.skipIf(!kubectl)("the components, built with kubectl kustomize", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "components-"));
    cpSync(join(import.meta.dirname, "../../templates/platform/components"), folder, { recursive: true });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  // biome-ignore lint/suspicious/noExplicitAny: what Kustomize prints is asserted on, not relied on
  function build(components: readonly string[]): readonly any[] {
    writeFileSync(join(folder, "kustomization.yaml"), JSON.stringify({ components }));
    const output = execFileSync("kubectl", ["kustomize", folder], { encoding: "utf8" });
    return parseAllDocuments(output).map((document) => document.toJS());
  }

  test("all of them together are valid objects", () => {
    const objects = build([...stores, "migrate"]);
    expect(objects.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
      "Job migrate",
      "Service mongo",
      "Service postgres",
      "Service redis",
      "StatefulSet mongo",
      "StatefulSet postgres",
      "StatefulSet redis",
    ]);
    for (const object of objects) expect(validateManifest(object)).toEqual([]);
  });

  test.each(stores)("%s is one pod behind one Service", (name) => {
    const [service, set] = build([name]);
    const labels = { "preview.internal/store": name };
    const wave = { "argocd.argoproj.io/sync-wave": "-20" };
    expect(service.metadata).toEqual({ name, labels, annotations: wave });
    expect(set.metadata).toEqual({ name, labels, annotations: wave });
    expect(service.spec.selector).toEqual(labels);
    expect(set.spec).toMatchObject({
      replicas: 1,
      serviceName: name,
      selector: { matchLabels: labels },
      template: { metadata: { labels } },
    });
    const { containers, volumes } = set.spec.template.spec;
    expect(containers).toHaveLength(1);
    expect(containers[0].image).toBe(`preview-store-${name}`);
    expect(containers[0].ports).toEqual([{ name, containerPort: service.spec.ports[0].port }]);
    expect(service.spec.ports[0].targetPort).toBe(name);
    expect(volumes).toEqual([{ name: "data", emptyDir: {} }]);
    expect(containers[0].volumeMounts).toMatchObject([{ name: "data" }]);
  });

  test.each(stores)("%s passes Pod Security restricted", (name) => {
    const [, set] = build([name]);
    const { securityContext, containers, automountServiceAccountToken } = set.spec.template.spec;
    expect(securityContext).toMatchObject({ runAsNonRoot: true, seccompProfile: { type: "RuntimeDefault" } });
    expect(containers[0].securityContext).toEqual({
      allowPrivilegeEscalation: false,
      capabilities: { drop: ["ALL"] },
    });
    expect(automountServiceAccountToken).toBe(false);
  });

  test("PostgreSQL keeps its data below the volume", () => {
    const [, set] = build(["postgres"]);
    const [container] = set.spec.template.spec.containers;
    const values = Object.fromEntries(container.env.map(({ name, value }: Record<string, string>) => [name, value]));
    expect(values).toEqual({
      POSTGRES_USER: "preview",
      POSTGRES_PASSWORD: "preview",
      POSTGRES_DB: "preview",
      PGDATA: "/var/lib/preview/data",
    });
    expect(container.volumeMounts).toEqual([{ name: "data", mountPath: "/var/lib/preview" }]);
  });

  test("migrate is an ordinary Job that ends", () => {
    const [job] = build(["migrate"]);
    expect(job.metadata).toEqual({ name: "migrate", annotations: { "argocd.argoproj.io/sync-wave": "-10" } });
    expect(job.spec).toMatchObject({ backoffLimit: 2, activeDeadlineSeconds: 900 });
    expect(job.spec.ttlSecondsAfterFinished).toBeUndefined();
    expect(job.spec.template.spec).toMatchObject({
      restartPolicy: "Never",
      terminationGracePeriodSeconds: 5,
      containers: [{ name: "migrate", image: "preview-app" }],
    });
  });
});
