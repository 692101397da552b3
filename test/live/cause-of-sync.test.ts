import { expect, test } from "vitest";
import type { Application } from "../../src/live/application.ts";
import { causeOf } from "../../src/live/cause.ts";
import type { LivePreview } from "../../src/live/live-preview.ts";
import {
  all,
  api,
  commit,
  earlier,
  failedSync,
  live,
  now,
  retryingSync,
  running,
  shop,
  sync,
  syncResult,
} from "./objects.ts";
import { told } from "./told.ts";

function broken(message: string, of: Partial<Application> = {}): Partial<Application> {
  return { sync: "Unknown", conditions: [{ type: "ComparisonError", message }], operation: earlier, ...of };
}

const noBuild =
  "Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = `kustomize build <path to cached source>/previews/shop-api/pr-42` failed exit status 1: Error: no such file";

test.each<[string, LivePreview, string | undefined]>([
  ["nothing, while all goes well", live({ operation: running({}) }), undefined],
  ["nothing, without an Application", { application: undefined, spec: undefined, contents: undefined }, undefined],
  [
    "a folder that does not build",
    live(broken(noBuild), undefined, "sha256:old"),
    "unhealthy folder-broken -: Argo CD cannot build the folder: `kustomize build <path to cached source>/previews/shop-api/pr-42` failed exit status 1: Error: no such file.",
  ],
  [
    "the folder before this one did not build",
    live(broken(noBuild, { reconciledAt: "2026-11-23T09:11:59Z" }), undefined, "sha256:old"),
    undefined,
  ],
  [
    "a process that builds and is away for a moment",
    live(
      broken("Failed to load target state: rpc error: code = Unavailable desc = connection error"),
      undefined,
      "sha256:old",
    ),
    undefined,
  ],
  [
    "credentials of Argo CD",
    live(
      broken("rpc error: code = Unknown desc = failed to list refs: authentication required"),
      undefined,
      "sha256:old",
    ),
    "unhealthy folder-unreadable -: Argo CD cannot read the platform repository: failed to list refs: authentication required.",
  ],
  [
    "a namespace outside the project",
    live(
      {
        conditions: [
          {
            type: "InvalidSpecError",
            message:
              "application destination server and namespace do not match any of the allowed destinations in project",
          },
        ],
      },
      undefined,
      "sha256:old",
    ),
    "unhealthy application-refused -: Argo CD refuses the Application: application destination server and namespace do not match any of the allowed destinations in project.",
  ],
  [
    "a sync that has failed",
    live(
      failedSync(
        "one or more objects failed to apply",
        syncResult("ExternalSecret", "shop-api", "could not get secret data from provider", { status: "Synced" }),
        syncResult("Service", "api", ""),
      ),
      undefined,
      "sha256:old",
    ),
    "unhealthy sync-failed -: The sync has failed at ExternalSecret shop-api: could not get secret data from provider, and 1 more.",
  ],
  [
    "a sync that could not begin",
    live({ operation: { ...sync, phase: "Error", message: "ComparisonError: cannot reach the cluster." } }),
    "unhealthy sync-failed -: The sync has failed: ComparisonError: cannot reach the cluster.",
  ],
  [
    "an object that a policy refuses, while Argo CD still tries",
    live(
      retryingSync(
        syncResult(
          "Service",
          "web",
          "ValidatingAdmissionPolicy 'preview-fence' with binding 'preview-fence' denied request: no load balancers",
        ),
      ),
      undefined,
      "sha256:old",
    ),
    "unhealthy sync-failed -: The sync has failed at Service web: ValidatingAdmissionPolicy 'preview-fence' with binding 'preview-fence' denied request: no load balancers.",
  ],
  [
    "an object outside the project",
    live(
      retryingSync(syncResult("Secret", "x", "resource :Secret is not permitted in project preview-shop-api")),
      undefined,
      "sha256:old",
    ),
    "unhealthy sync-failed -: The sync has failed at Secret x: resource :Secret is not permitted in project preview-shop-api.",
  ],
  [
    "an admission webhook that did not answer",
    live(
      retryingSync(
        syncResult("Service", "web", 'Internal error occurred: failed calling webhook "x": context deadline exceeded'),
      ),
      undefined,
      "sha256:old",
    ),
    undefined,
  ],
  [
    "a namespace that still goes",
    live(
      retryingSync(
        syncResult(
          "ConfigMap",
          "x",
          'configmaps "x" is forbidden: unable to create new content in namespace y because it is being terminated',
        ),
      ),
      undefined,
      "sha256:old",
    ),
    undefined,
  ],
  [
    "a failed sync after which another was asked for",
    live({ ...failedSync("no", syncResult("Service", "api", "is forbidden")), operationRequested: true }),
    undefined,
  ],
])("%s", (_, of, expected) => {
  expect(told(of)).toBe(expected);
});

const refused = failedSync("no", syncResult("Service", "api", "is forbidden"));
const at = (revision: string, startedAt: string) =>
  live({ operation: { ...sync, ...refused.operation, phase: "Failed", revision, startedAt } }, undefined, "sha256:old");

test.each<[string, LivePreview, string | null, boolean]>([
  ["the commit of this run", at(commit, "2026-11-23T09:12:05Z"), commit, true],
  ["one that began before this run published", at("1".repeat(40), "2026-11-23T09:12:30Z"), commit, false],
  ["a later commit, which holds ours", at("1".repeat(40), "2026-11-23T09:14:00Z"), commit, true],
  ["a run that published nothing, after the record", at("1".repeat(40), "2026-11-23T09:12:05Z"), null, true],
  ["a run that published nothing, before the record", at("1".repeat(40), "2026-11-23T09:11:05Z"), null, false],
])("a failed sync of %s", (_, of, published, counts) => {
  expect(causeOf(shop, of, { now, commit: published }) !== undefined).toBe(counts);
});

test.each([
  ["an operation", at("1".repeat(40), "2026-11-23T09:14:00Z")],
  ["a folder that did not build", live(broken(noBuild), undefined, "sha256:old")],
])("%s that was there right after the publishing is of before, whatever the clocks say", (_, of) => {
  expect(causeOf(shop, of, { now, commit, before: of.application })).toBeUndefined();
  expect(causeOf(shop, of, { now, commit })).toBeDefined();
});

test("hints say what to do about each kind", () => {
  const hints = (message: string, kind = "Service") =>
    causeOf(shop, live(failedSync("no", syncResult(kind, "x", message))), { now, commit })?.hints;
  expect(hints("exceeded quota: preview")).toEqual([
    "Ask for less in the overlay, or raise `limits.quota` in platform.yaml.",
  ]);
  expect(hints('Make sure the "HTTPRoute" CRD is installed on the destination cluster')).toEqual([
    "The cluster does not know this kind: who runs it has to install it.",
  ]);
  expect(hints('Service "x" is invalid: spec.ports')).toEqual(["Correct the object in the overlay."]);
  expect(hints("denied request")).toEqual([
    "A rule of the platform refuses it: change the overlay, or ask who runs the platform.",
  ]);
  expect(hints("error", "ExternalSecret")).toEqual([
    "Check that the key is in the team's secret store; then run `preview up` again.",
  ]);
  expect(hints("etcdserver: request timed out")).toEqual([
    "Run `preview up` again when the reason is gone: it asks Argo CD for another sync.",
  ]);
});

test("an Application on its way out has no cause, whatever it says", () => {
  expect(told(live({ ...refused, deletingSince: now }, all({ pods: [api] })))).toBeUndefined();
});
