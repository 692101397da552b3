import { folderOf, pathIn } from "../../config/repository-path.ts";
import { Problem } from "../../problem.ts";
import { catalogEntryOf } from "../../scaffold/catalog-entry-of.ts";
import { previewsOf } from "../records.ts";
import { missingRegistration } from "../registration.ts";
import { askBranches } from "./branches.ts";
import { failed, failedBy, type Group, type Outcome, ok, skipped, warning } from "./check.ts";
import { type Facts, known } from "./facts.ts";

/** The platform repository: settings, catalog, this service in it, and the right to write records. */
export function platformChecks(facts: Facts): Group {
  return {
    name: "platform",
    questions: [
      { id: "platform-read", title: "repository", ask: () => askRead(facts) },
      { id: "platform-catalog", title: "catalog", ask: () => askCatalog(facts) },
      { id: "platform-registered", title: "registration", ask: () => askRegistered(facts) },
      { id: "platform-push", title: "push", ask: () => askPush(facts) },
      { id: "platform-branches", title: "branches", ask: () => askBranches(facts) },
    ],
  };
}

async function askRead(facts: Facts): Promise<Outcome> {
  const mistaken = (await problemOf(facts.service)) !== undefined;
  if (mistaken && !facts.environment.PREVIEW_PLATFORM) {
    return skipped("preview.yaml names the platform, and must be valid first.");
  }
  const { repository, snapshot } = await facts.platform();
  const records = previewsOf(snapshot).length;
  return ok(
    `${repository.url}: main at ${snapshot.main.slice(0, 7)}, ${records === 1 ? "1 preview" : `${records} previews`}`,
  );
}

async function askCatalog(facts: Facts): Promise<Outcome | undefined> {
  const platform = await known(facts.platform);
  if (platform === undefined) return undefined;
  const { catalog, broken } = platform;
  if (broken.size === 0) return ok(`${catalog.size} ${catalog.size === 1 ? "service" : "services"}`);
  const own = broken.get((await known(facts.service))?.service ?? "");
  if (own !== undefined) return failedBy(own);
  const files = [...broken.keys()].map((service) => `services/${service}.yaml`);
  return warning(
    `${files.join(", ")} cannot be read; other services are not held up.`,
    ...[...broken.values()].flatMap((problem) => failedBy(problem).repair),
  );
}

async function askRegistered(facts: Facts): Promise<Outcome | undefined> {
  const platform = await known(facts.platform);
  const [config, file] = [await known(facts.service), await known(facts.serviceFile)];
  if (platform === undefined || config === undefined || file === undefined) return undefined;
  const name = config.service;
  if (platform.broken.has(name)) return skipped("Its entry in the catalog must be valid first.");
  const existing = platform.catalog.get(name);
  if (existing === undefined) {
    return failed(
      `"${name}" is not in the catalog of ${platform.repository.url}.`,
      "Register it with `preview init`, and merge the pull request that this opens.",
    );
  }
  const folder = folderOf(pathIn((await facts.repository())?.folder ?? "", file.path) ?? file.path);
  const answers = { repository: await facts.repositoryName(), path: folder || "." };
  const entry = catalogEntryOf(config, answers, existing);
  const missing = Object.keys(await missingRegistration(platform, entry));
  if (missing.length === 0) return ok(`${name} is registered, as this version of preview does it`);
  return warning(
    `${missing.join(" and ")} on \`main\` ${missing.length === 1 ? "is" : "are"} not as this version of preview writes ${missing.length === 1 ? "it" : "them"}.`,
    "`preview init` proposes the difference as a pull request.",
  );
}

async function askPush(facts: Facts): Promise<Outcome | undefined> {
  const platform = await known(facts.platform);
  if (platform === undefined) return undefined;
  await platform.repository.checkPush();
  return ok("these credentials may write to the repository; rules of branches are only asked at a push");
}

async function problemOf(fact: Facts["service"]): Promise<Problem | undefined> {
  try {
    await fact();
    return undefined;
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted") return error;
    throw error;
  }
}
