import { expect, test } from "vitest";
import { edit, ending, firstSha, runTwice, shopApiWorld } from "../support/shop.ts";
import { shopApiYaml } from "../support/shop-files.ts";

const folder = "deploy/overlays/preview";
const base = "resources: [../../base]\n";

/** What the kustomization says, and the files beside it. */
type Case = readonly [string, Readonly<Record<string, string>>?];

const elsewhere: Readonly<Record<string, Case>> = {
  "a URL": ["resources: [https://evil.example/base.yaml]"],
  "a repository by https": ["resources: ['https://github.com/acme/base.git?ref=main']"],
  "a repository by ssh": ["resources: ['git@github.com:acme/base.git']"],
  "a repository by ssh with a slash": [
    "resources: ['git@evil.example/acme']",
    { [`${folder}/git@evil.example/acme/kustomization.yaml`]: "" },
  ],
  "a repository without a scheme": ["resources: [github.com/acme/base//deploy?ref=main]"],
  "with a forced protocol": ["resources: ['git::https://evil.example/base']"],
  "a local repository": ["resources: ['file:///etc']"],
  "a component": ["components: [https://evil.example/component]"],
  "an old base": ["bases: [github.com/acme/base]"],
  "a patch": [`${base}patches: [{path: 'https://evil.example/patch.yaml'}]`],
  "an old patch": [`${base}patchesStrategicMerge: ['https://evil.example/patch.yaml']`],
  "a file of a ConfigMap": ["configMapGenerator: [{name: a, files: ['https://evil.example/a']}]"],
  "a file under another name": ["configMapGenerator: [{name: a, files: ['a b=https://evil.example/a']}]"],
  "an env file of a Secret": ["secretGenerator: [{name: a, envs: ['https://evil.example/a']}]"],
  "a replacement": [`${base}replacements: [{path: 'https://evil.example/a'}]`],
  "a schema": [`${base}openapi: {path: 'https://evil.example/a'}`],
  "a CRD": [`${base}crds: ['https://evil.example/a']`],
  "another case": ["Resources: ['https://evil.example/a']"],
  "an alias": ["x: &a 'https://evil.example/a'\nresources: [*a]"],
  "a merge key": ["x: &a {files: ['https://evil.example/a']}\nconfigMapGenerator: [{name: a, <<: *a}]"],
  "a merge key at the top": ["<<: {resources: ['https://evil.example/a']}"],
  "a generator": [
    "generators: [generator.yaml]",
    {
      [`${folder}/generator.yaml`]:
        "apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: a}\nfiles: ['https://evil.example/a']\n",
    },
  ],
  "a transformer in another case": [
    `${base}Transformers: [transformer.yaml]`,
    {
      [`${folder}/transformer.yaml`]:
        "apiVersion: builtin\nkind: PatchTransformer\nmetadata: {name: a}\npath: 'https://evil.example/a'\n",
    },
  ],
  "a transformer in place": [
    `${base}transformers: ["{apiVersion: builtin, kind: PatchTransformer, metadata: {name: a},\\n path: 'https://evil.example/a'}"]`,
  ],
  base64: ["configMapGenerator: [{name: a, files: [!!binary aHR0cHM6Ly9ldmlsLmV4YW1wbGUvYQ==]}]"],
  "a folder of plugins": [
    "generators: [plugins]",
    {
      [`${folder}/plugins/kustomization.yaml`]: "resources: [a.yaml]",
      [`${folder}/plugins/a.yaml`]: "apiVersion: builtin\nkind: ConfigMapGenerator\nmetadata: {name: a}\n",
    },
  ],
  "a base that leads elsewhere": [
    "resources: [../../middle]",
    { "deploy/middle/kustomization.yaml": "resources: [https://evil.example/a]" },
  ],
  "a path out of the repository": ["resources: [../../../../../../etc]"],
  "an absolute path": ["resources: [/etc]"],
  "a file that is not committed": ["resources: [forgotten.yaml]"],
  "a folder without a kustomization": ["resources: [../../base/more]", { "deploy/base/more/a.txt": "" }],
  "no YAML": ["resources: [}"],
  "two documents": ["resources: []\n---\nresources: [https://evil.example/a]"],
  "a bomb": [`a: &a [x, x]\n${"bcdefghij".replace(/./g, (n) => `${n}: &${n} [*a, *a, *a, *a, *a, *a, *a, *a]\n`)}`],
  "a file above, which Kustomize refuses": [
    "configMapGenerator: [{name: a, files: [../../secret.txt]}]",
    { "deploy/secret.txt": "x" },
  ],
};

test("nothing outside the commit is rendered, in whatever disguise", async () => {
  const answers: string[] = [];
  for (const [name, [kustomization, files]] of Object.entries(elsewhere)) {
    const world = shopApiWorld();
    edit(world, { [`${folder}/kustomization.yaml`]: `${kustomization}\n`, ...files });
    const [exit, said] = ending(await world.run("up", "--no-wait")).split("\n");
    answers.push(`${name}: ${exit} ${said}`);
    expect(world.platform.commits).toEqual([]);
  }
  expect(answers.join("\n")).toMatchInlineSnapshot(`
    "a URL: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/base.yaml\`.
    a repository by https: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://github.com/acme/base.git?ref=main\`.
    a repository by ssh: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`git@github.com:acme/base.git\`.
    a repository by ssh with a slash: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`git@evil.example/acme\`.
    a repository without a scheme: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`github.com/acme/base//deploy?ref=main\`.
    with a forced protocol: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`git::https://evil.example/base\`.
    a local repository: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`file:///etc\`.
    a component: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/component\`.
    an old base: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`github.com/acme/base\`.
    a patch: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/patch.yaml\`.
    an old patch: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/patch.yaml\`.
    a file of a ConfigMap: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    a file under another name: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`a b=https://evil.example/a\`.
    an env file of a Secret: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    a replacement: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    a schema: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    a CRD: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    another case: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    an alias: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    a merge key: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`, \`https://evil.example/a\`.
    a merge key at the top: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    a generator: [exit 2] error: \`deploy/overlays/preview/generator.yaml\` refers to another place: \`https://evil.example/a\`.
    a transformer in another case: [exit 2] error: \`deploy/overlays/preview/transformer.yaml\` refers to another place: \`https://evil.example/a\`.
    a transformer in place: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    base64: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` cannot be read: the tag \`tag:yaml.org,2002:binary\` is not allowed here
    a folder of plugins: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` runs the folder \`plugins\` as a plugin of Kustomize, which previews do not.
    a base that leads elsewhere: [exit 2] error: \`deploy/middle/kustomization.yaml\` refers to another place: \`https://evil.example/a\`.
    a path out of the repository: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` names \`../../../../../../etc\`, which lies outside the repository.
    an absolute path: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` names \`/etc\`, which is not in the commit.
    a file that is not committed: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` names \`forgotten.yaml\`, which is not in the commit.
    a folder without a kustomization: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` names \`../../base/more\`, which has no kustomization.yaml.
    no YAML: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ] at line 1, column 13:
    two documents: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` cannot be read: Source contains multiple documents; please use YAML.parseAllDocuments() at line 2, column 1:
    a bomb: [exit 2] error: \`deploy/overlays/preview/kustomization.yaml\` cannot be read: Excessive alias count indicates a resource exhaustion attack
    a file above, which Kustomize refuses: [exit 2] error: Kustomize cannot build \`deploy/overlays/preview\`: loading KV pairs: file sources: [../../secret.txt]: evalsymlink failure on '/deploy/secret.txt' : lstat /deploy/secret.txt: no such file or directory"
  `);
});

test.each([
  ["written with a dot and a slash", "./deploy/overlays//preview/"],
  ["with another name of the file", "deploy/overlays/preview"],
])("an overlay %s is found", async (_, written) => {
  const world = shopApiWorld(shopApiYaml.replace("workload: api", `workload: api\noverlay: ${written}`));
  const text = world.commits.get(firstSha)?.[`${folder}/kustomization.yaml`] ?? "";
  edit(world, { [`${folder}/kustomization.yaml`]: null, [`${folder}/Kustomization`]: text });
  expect((await runTwice(world, "up", "--no-wait")).exitCode).toBe(0);
});

test("an overlay that is not there, or builds nothing, is told", async () => {
  const world = shopApiWorld();
  edit(world, { [`${folder}/kustomization.yaml`]: null });
  expect(ending(await world.run("up", "--no-wait"))).toMatchInlineSnapshot(`
    "[exit 3]
    error: There is no kustomization.yaml in \`deploy/overlays/preview\` at commit 3f9ac1d.
    hint: Run \`preview init\`, or set \`overlay:\` in preview.yaml."
  `);
  edit(world, { [`${folder}/kustomization.yaml`]: "" });
  expect(ending(await world.run("up", "--no-wait"))).toMatchInlineSnapshot(`
    "[exit 2]
    error: Kustomize cannot build \`deploy/overlays/preview\`: kustomization.yaml is empty
    hint: Try it with \`kubectl kustomize deploy/overlays/preview\`; links (symbolic) are not followed here."
  `);
});

test("harmless things that look like somewhere else are taken", async () => {
  const world = shopApiWorld();
  edit(world, {
    [`${folder}/kustomization.yaml`]: `${base}commonAnnotations: {docs: 'https://acme.dev/docs'}
configMapGenerator:
  - {name: a, files: [icon@2x.png, key=v1.git-hooks.txt], literals: ['URL=https://acme.dev']}
patches:
  - {target: {kind: Deployment}, patch: '[{"op": "add", "path": "/metadata/annotations/a", "value": "https://acme.dev"}]'}
transformers:
  - |-
    apiVersion: builtin
    kind: AnnotationsTransformer
    metadata: {name: a}
    annotations: {b: 'https://acme.dev'}
    fieldSpecs: [{path: metadata/annotations, create: true}]
`,
    [`${folder}/icon@2x.png`]: "x",
    [`${folder}/v1.git-hooks.txt`]: "x",
  });
  const { exitCode, stderr } = await runTwice(world, "up", "--no-wait");
  expect(exitCode, stderr).toBe(0);
});
