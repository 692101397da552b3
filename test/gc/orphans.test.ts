import * as fc from "fast-check";
import { expect, test } from "vitest";
import { orphansOf } from "../../src/gc/orphans.ts";
import { previewName } from "../../src/preview/name.ts";
import { platformLabel } from "../../src/preview/platform-label.ts";
import { healthyApplication } from "../support/healthy-preview.ts";
import { record } from "../support/records.ts";

const now = "2026-11-23T12:00:00Z";
const service = fc.constantFrom("shop-api", "payments", "preview", "kube", "a");
const word = fc.constantFrom(
  "preview",
  "previews",
  "pr",
  "shop-api",
  "payments",
  "kube-system",
  "default",
  "argocd",
  "1",
  "07",
  "0",
);
const anyName = fc.oneof(
  fc.array(word, { maxLength: 5 }).map((words) => words.join("-")),
  fc.tuple(service, fc.integer({ min: 0, max: 3 })).map(([of, number]) => `preview-${of}-pr-${number}`),
  fc.tuple(service, fc.integer({ min: 0, max: 3 })).map(([of, number]) => `${of}-pr-${number}`),
);
const repository = "git@github.com:acme/preview-platform.git";
const other = "git@github.com:acme/other-platform.git";
const identity = { uid: "1", resourceVersion: "1" };
const createdAt = fc.constantFrom("2026-11-23T07:00:00Z", "2026-11-23T11:55:00Z", "2026-11-24T07:00:00Z");
const deletingSince = fc.constantFrom(null, null, "2026-11-23T11:00:00Z");
const common = {
  createdAt,
  deletingSince,
  label: fc.option(service, { nil: null }),
  name: anyName,
  platform: fc.constantFrom(repository, other),
};

test("only what is ours by name and label, has no record, is not new and not on its way out", () => {
  const anyNamespace = fc.record(common).map(({ label, platform, ...of }) => ({
    ...{ ...of, identity, conditions: [] },
    labels: {
      ...(label === null ? {} : { "preview.internal/service": label }),
      "preview.internal/platform": platformLabel(platform),
    } as Record<string, string>,
  }));
  const anyApplication = fc
    .record({ ...common, namespace: anyName })
    .map(({ label, platform: source, ...of }) =>
      healthyApplication(record("shop-api", 1), { ...of, identity, source, service: label }),
    );
  const recorded = new Set(["shop-api-pr-1", "payments-pr-2"]);
  void fc.assert(
    fc.property(fc.array(anyApplication), fc.array(anyNamespace), (applications, namespaces) => {
      for (const { kind, name, preview } of orphansOf({ applications, namespaces }, { repository, recorded, now })) {
        expect(preview).toEqual(previewName(preview.service, preview.pullRequest));
        expect(name).toBe(kind === "Application" ? preview.name : preview.namespace);
        expect(recorded.has(preview.name)).toBe(false);
        const objects = kind === "Application" ? applications : namespaces;
        const ripe = objects.filter(
          (one) =>
            one.name === name &&
            one.deletingSince === null &&
            one.createdAt === "2026-11-23T07:00:00Z" &&
            ("source" in one
              ? one.source === repository
              : one.labels["preview.internal/platform"] === platformLabel(repository)),
        );
        expect(ripe.length).toBeGreaterThan(0);
        if (kind === "Namespace") expect(applications.map(({ namespace }) => namespace)).not.toContain(name);
      }
    }),
    { numRuns: 2000 },
  );
});
