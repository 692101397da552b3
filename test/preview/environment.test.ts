import fc from "fast-check";
import { expect, test } from "vitest";
import { expand } from "../../src/config/interpolation.ts";
import { parseServiceConfig, requireParsed } from "../../src/config/parse.ts";
import {
  envFile,
  linkTemplates,
  linkVariables,
  previewVariables,
  type Variables,
} from "../../src/preview/environment.ts";
import { objectAt } from "../../src/preview/json.ts";
import { parseManifests } from "../../src/preview/manifest.ts";
import { previewName } from "../../src/preview/name.ts";
import { rememberingKustomize } from "../support/remembering-kustomize.ts";
import { shopApiYaml } from "../support/shop-files.ts";

const text = fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }));

const chosen = [
  "",
  " ",
  "  leading and trailing  ",
  "\t tab \t",
  "=",
  "a=b=c",
  "#no comment",
  "a #no comment either",
  '"quoted"',
  "'single'",
  "$HOME ${HOME} `id`",
  "back\\slash \\n",
  "~",
  "null",
  "true",
  "0644",
  "1e3",
  "- a: b",
  "{a: b}",
  "ünïcödé 🛒 中文",
  "\ufeff\u202e\u200b",
  "\u0001\u001b[31m",
  "export A=b",
  "x".repeat(60_000),
];

function isWritable(value: string): boolean {
  return value.isWellFormed() && !/[\0\r\n\u007f-\u009f\u2028\u2029\ufffe\uffff]/.test(value);
}

test("real Kustomize reads an env file back as it was meant, byte for byte", async () => {
  const values = [...chosen, ...fc.sample(text.filter(isWritable), { numRuns: 300, seed: 7 })];
  const variables: Variables = Object.fromEntries(values.map((value, index) => [`V_${index}`, value]));
  const generator = "configMapGenerator: [{name: a, envs: [a.env]}]\n";
  const files = new Map([
    ["kustomization.yaml", generator],
    ["a.env", envFile(variables)],
  ]);
  const [manifest] = parseManifests(await rememberingKustomize.build(files, "."), "the output");
  expect(objectAt(manifest, "data")).toEqual(variables);
});

test.each([
  ["64 KiB", "x".repeat(65_533), "value-too-long"],
  ["64 KiB of two bytes each", "é".repeat(32_767), "value-too-long"],
  ["a line break of Unicode's", "\u2028", "value-unreadable"],
  ["a control character", "\u009b31m", "value-unreadable"],
  ["no character", "\uffff", "value-unreadable"],
])("a value of %s is refused", (_, value, code) => {
  expect(() => envFile({ A: value })).toThrow(expect.objectContaining({ code }));
});

test("the longest value that is taken is one that Kustomize takes", async () => {
  const line = envFile({ A: "x".repeat(65_532) });
  expect(line).toHaveLength(65_535);
  const files = new Map([
    ["kustomization.yaml", "configMapGenerator: [{name: a, envs: [a.env]}]\n"],
    ["a.env", line],
  ]);
  expect(await rememberingKustomize.build(files, ".")).toContain("xxxx");
});

function source(env: Readonly<Record<string, string>>) {
  const config = requireParsed(parseServiceConfig(shopApiYaml, "preview.yaml"), "preview.yaml").value;
  return {
    name: previewName("shop-api", 42),
    config: { ...config, env: { ...env } },
    platform: { domain: "preview.acme.dev", routing: { kind: "ingress", class: "nginx", url: "https://{host}" } },
    sha: "3f9ac1d",
    serviceName: "api",
    credentials: {},
  } as const;
}

const part = fc.oneof(
  fc.constantFrom(
    "${PAYMENTS_URL}",
    "${POSTGRES_URL}",
    "${PREVIEW_HOST}",
    "${REDIS_USER}",
    "$${",
    "$",
    "$$",
    "}",
    "{",
    "/v1",
  ),
  fc.stringMatching(/^[ -~]{0,5}$/),
);

test("a template that is expanded when the links are known says what it would have said at once", () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), fc.stringMatching(/^[ -~]{0,12}$/), (parts, address) => {
      const template = parts.join("");
      const written = source({ A: template });
      const link = { as: "PAYMENTS_URL", via: "internal", addresses: { internal: address, public: null } } as const;
      const atOnce = { ...previewVariables(source({})), PAYMENTS_URL: address };
      const direct = attempt(() => expand(template, atOnce));
      fc.pre(direct !== undefined);
      const mentions = linkTemplates(written).length > 0;
      const later = mentions ? linkVariables([link], linkTemplates(written)).A : previewVariables(written).A;
      expect(later).toBe(direct);
    }),
    { numRuns: 2000 },
  );
});

function attempt(work: () => string): string | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

test("what a store's own value holds is not read as a template later", () => {
  const { config, ...rest } = source({ A: "${PREVIEW_DOMAIN} ${PAYMENTS_URL}" });
  const odd = { ...rest, config, platform: { ...rest.platform, domain: "${PAYMENTS_URL}" } };
  const link = { as: "PAYMENTS_URL", via: "internal", addresses: { internal: "http://p", public: null } } as const;
  expect(linkVariables([link], linkTemplates(odd)).A).toBe("${PAYMENTS_URL} http://p");
});

test("credentials of a seed survive the URL, whatever signs the password has", () => {
  const word = fc.stringMatching(/^[!-~]{1,40}$/);
  const name = fc.stringMatching(/^[A-Za-z_][\w-]{0,20}$/);
  fc.assert(
    fc.property(name, word, name, (user, password, database) => {
      const credentials = { postgres: { user, password, database }, mongo: { user, password, database } };
      const variables = previewVariables({ ...source({}), credentials });
      const url = new URL(variables.POSTGRES_URL ?? "");
      const read = [url.username, url.password, url.pathname.slice(1)].map(decodeURIComponent);
      expect(read).toEqual([user, password, database]);
      expect([variables.POSTGRES_USER, variables.POSTGRES_PASSWORD, variables.POSTGRES_DATABASE]).toEqual(read);
      expect(variables.MONGO_URL).toBe(`mongodb://mongo:27017/${encodeURIComponent(database)}`);
      expect([variables.MONGO_USER, variables.MONGO_PASSWORD, variables.REDIS_DATABASE]).toEqual(["", "", "0"]);
    }),
  );
});
