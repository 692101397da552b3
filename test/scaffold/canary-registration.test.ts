import { expect, test } from "vitest";
import { catalogEntrySchema } from "../../src/config/catalog-entry.ts";
import { parsePlatformConfig, requireParsed } from "../../src/config/parse.ts";
import { serviceName } from "../../src/config/scalars.ts";
import { parseManifests } from "../../src/preview/manifest.ts";
import { platformFiles } from "../../src/scaffold/platform-files.ts";
import { canaryFiles, registrationFiles } from "../../src/scaffold/registration.ts";
import { validateManifest } from "../support/kubernetes-schema.ts";
import { templateFiles } from "../support/template-files.ts";
import { platforms } from "./platforms.ts";

const text = platformFiles(platforms.gateway, templateFiles("platform"), "0.0.0")["platform.yaml"] ?? "";
const platform = requireParsed(parsePlatformConfig(text, "platform.yaml"), "platform.yaml").value;

test("the canary is registered like a service, with one key and fewer kinds", async () => {
  const files = canaryFiles(platform);
  expect(Object.keys(files)).toEqual(["argocd/canary.yaml"]);
  await expect(files["argocd/canary.yaml"]).toMatchFileSnapshot("../golden/platform/gateway/argocd/canary.yaml");
  const objects = parseManifests(files["argocd/canary.yaml"] ?? "", "argocd/canary.yaml");
  expect(objects.map(({ kind }) => kind)).toEqual(["ConfigMap", "AppProject", "ApplicationSet"]);
  for (const object of objects) expect(validateManifest(object)).toEqual([]);
});

test("its name is none for a service, and its image has a default", () => {
  expect(serviceName.safeParse("preview-canary").error?.issues[0]?.message).toBe(
    'must not be "preview-canary", a name that the platform itself uses',
  );
  const parsed = requireParsed(parsePlatformConfig(`${text}canary: {}\n`, "platform.yaml"), "platform.yaml").value;
  expect([platform.canary, parsed.canary]).toEqual([
    undefined,
    { image: "registry.k8s.io/e2e-test-images/agnhost:2.56" },
  ]);
});

test("it differs from a service that `lifecycle: record` registers in name and kinds alone", () => {
  const named = { apiVersion: "preview/v1", kind: "Service", name: "shop-api", repository: "acme/shop-api" };
  const entry = catalogEntrySchema.parse({ ...named, type: "backend" });
  const service = registrationFiles(entry, { ...platform, lifecycle: "record" })["argocd/services/shop-api.yaml"] ?? "";
  const canary = canaryFiles(platform)["argocd/canary.yaml"] ?? "";
  const lines = service.replaceAll("shop-api", "preview-canary").split("\n");
  expect(canary.split("\n").filter((line) => !lines.includes(line))).toEqual([]);
});
