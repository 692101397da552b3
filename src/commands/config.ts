import { Argument, Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { configurationSchemas, jsonSchemas } from "../config/json-schema.ts";
import { parseCatalogEntry, parsePlatformConfig, parseServiceConfig, requireParsed } from "../config/parse.ts";
import type { ParseResult } from "../config/parsed.ts";
import type { Workspace } from "../ports.ts";
import { toYaml } from "../preview/yaml-text.ts";
import { exitCodes, type Finding, formatLocation, Problem } from "../problem.ts";
import { parseSeedsConfig, seedsSchemas } from "../seeds/seeds-config.ts";

/** `preview config`: the files that people write, checked, completed and described. */
export function config(app: App): CommandUnknownOpts {
  return new Command("config").addCommand(validate(app)).addCommand(view(app)).addCommand(schema(app));
}

const files = "default: preview.yaml here or above and its seeds/seeds.yaml, else platform.yaml and its services";

function validate(app: App): CommandUnknownOpts {
  return new Command("validate")
    .summary("check configuration files and print everything that is wrong")
    .argument("[files...]", files)
    .action(async (named) => {
      const paths = await chosenFiles(app, named);
      const checked = await Promise.all(paths.map(async (path) => ({ path, result: await parse(app, path) })));
      const findings = checked.flatMap(({ result }) => (result.ok ? [] : result.findings));
      app.show({
        kind: "Findings",
        data: { files: paths, findings: findings.map(({ message, location = null }) => ({ message, location })) },
        text: () =>
          checked.map(({ path, result }) => (result.ok ? `${path} is valid.` : lines(result.findings))).join("\n"),
        ...(findings.length > 0 && { exitCode: exitCodes.config }),
      });
    });
}

function view(app: App): CommandUnknownOpts {
  return new Command("view")
    .summary("print a configuration file with all its defaults")
    .argument("[file]", files)
    .action(async (named) => {
      const [path = ""] = await chosenFiles(app, named === undefined ? [] : [named]);
      const { value } = requireParsed(await parse(app, path), path);
      app.show({ kind: "Config", data: { file: path, config: value }, text: () => toYaml(value) });
    });
}

const kinds = ["preview", "platform", "service", "seeds"] as const;
type Kind = (typeof kinds)[number];

function schema(app: App): CommandUnknownOpts {
  return new Command("schema")
    .summary("print the JSON Schema of a configuration file")
    .addArgument(new Argument("[file]", "which file").choices(kinds).default("preview"))
    .action((file) => {
      const schemas = jsonSchemas({ ...configurationSchemas, ...seedsSchemas });
      app.print(`${JSON.stringify(schemas[`${file}.schema.json`], null, 2)}\n`);
    });
}

/** Paths of files relative to the folder of the command. Throws Problem `config-missing`. */
async function chosenFiles(app: App, named: readonly string[]): Promise<readonly string[]> {
  const { config: option } = app.options();
  if (named.length > 0) return named;
  if (option !== undefined) return [option];
  for await (const folder of foldersUpward(app)) {
    const workspace = await app.ports.workspace();
    if ((await workspace.read(`${folder}preview.yaml`)) !== undefined) {
      const hasSeeds = (await workspace.read(`${folder}seeds/seeds.yaml`)) !== undefined;
      return [`${folder}preview.yaml`, ...(hasSeeds ? [`${folder}seeds/seeds.yaml`] : [])];
    }
    if ((await workspace.read(`${folder}platform.yaml`)) === undefined) continue;
    return [`${folder}platform.yaml`, ...(await entriesBelow(workspace, `${folder}services/`))];
  }
  throw new Problem("config", {
    code: "config-missing",
    message: "There is no `preview.yaml` or `platform.yaml` here or in a folder above.",
    hints: ["Run `preview init` to write one, or name a file."],
  });
}

/** The catalog's files; a listing is relative to the folder of the command, which may lie in the catalog itself. */
async function entriesBelow(workspace: Workspace, folder: string): Promise<readonly string[]> {
  const listed = await workspace.list(folder);
  const names = new Set(listed.map((path) => path.slice(path.lastIndexOf("/") + 1)));
  const paths = [...names].filter((name) => name.endsWith(".yaml")).map((name) => folder + name);
  const texts = await Promise.all(paths.map((path) => workspace.read(path)));
  return paths.filter((_, index) => texts[index] !== undefined);
}

/** The folder of the command, then each one above it up to the top of the Git repository. */
async function* foldersUpward(app: App): AsyncGenerator<string> {
  yield "";
  const repository = await (await app.ports.git()).repository();
  const depth = repository?.folder.split("/").filter(Boolean).length ?? 0;
  for (let up = 1; up <= depth; up++) yield "../".repeat(up);
}

async function parse(app: App, path: string): Promise<ParseResult<object>> {
  const text = await (await app.ports.workspace()).read(path);
  if (text === undefined) {
    throw new Problem("usage", { code: "file-missing", message: `There is no file \`${path}\`.` });
  }
  return parsers[kindOf(path, text)](text, path);
}

const parsers: Readonly<Record<Kind, (text: string, file: string) => ParseResult<object>>> = {
  preview: parseServiceConfig,
  platform: parsePlatformConfig,
  service: parseCatalogEntry,
  seeds: parseSeedsConfig,
};

/** The name says what a file is; a file of another name says it itself. */
function kindOf(path: string, text: string): Kind {
  if (/(^|\/)preview\.ya?ml$/.test(path)) return "preview";
  if (/(^|\/)platform\.ya?ml$/.test(path)) return "platform";
  if (/(^|\/)seeds\.ya?ml$/.test(path)) return "seeds";
  if (/(^|\/)services\/[^/]+$/.test(path)) return "service";
  const written = /^kind: *["']?(Platform|Service|Seeds)\b/m.exec(text)?.[1]?.toLowerCase();
  return kinds.find((kind) => kind === written) ?? "preview";
}

function lines(findings: readonly Finding[]): string {
  return findings
    .map(({ message, location }) => (location === undefined ? message : `${formatLocation(location)}   ${message}`))
    .join("\n");
}
