import type { Application, ApplicationSet } from "../../live/application.ts";
import type { Argocd, WebAnswer } from "../../ports/cluster.ts";
import { Problem } from "../../problem.ts";
import { failed, type Group, type Outcome, ok, skipped, warning } from "./check.ts";
import { type Facts, known } from "./facts.ts";

/** Argo CD, as far as its objects and its public address tell; the rest is named with the command that shows it. */
export function argocdChecks(facts: Facts): Group {
  return {
    name: "Argo CD",
    questions: [
      { id: "argocd-version", title: "version", ask: () => askVersion(facts) },
      { id: "argocd-platform", title: "platform", ask: () => askPlatform(facts) },
      { id: "argocd-applicationset", title: "ApplicationSet", ask: () => askApplicationSets(facts) },
      { id: "argocd-project", title: "AppProject", ask: () => askProject(facts) },
      { id: "argocd-webhook", title: "webhook", ask: () => advise(facts, webhookAdvice) },
      { id: "argocd-waves", title: "wave delay", ask: () => advise(facts, waveAdvice) },
    ],
  };
}

/** As README.md of a platform asks for. */
const versionFloor = [3, 2] as const;

/** Argo CD tells its version without a login, at the address that people use. */
async function askVersion(facts: Facts): Promise<Outcome | undefined> {
  const argocd = (await known(facts.platform))?.config.argocd;
  if (argocd === undefined || (await known(facts.cluster)) === undefined) return undefined;
  const floor = versionFloor.join(".");
  const look = `\`kubectl -n ${argocd.namespace} get deployment argocd-applicationset-controller -o jsonpath='{..image}'\` shows it; ${floor} or newer is needed.`;
  if (argocd.url === undefined) {
    return skipped("Its objects do not tell it, and platform.yaml has no `argocd.url` to ask.", look);
  }
  const answer = await answerOf(facts, `${argocd.url.replace(/\/$/, "")}/api/version`);
  // Previews do not need it: it may be in a network that this machine is not in.
  if (answer instanceof Problem) return skipped(answer.message, look);
  const [, version, major, minor] = /"Version" *: *"v?((\d+)\.(\d+)[^"+]{0,40})/.exec(answer.body) ?? [];
  if (version === undefined) return skipped(`${argocd.url} does not tell it.`, look);
  const old = Number(major) < versionFloor[0] || (Number(major) === versionFloor[0] && Number(minor) < versionFloor[1]);
  return old ? failed(`${version} is older than ${floor}.`, `Upgrade Argo CD to ${floor} or newer.`) : ok(version);
}

async function answerOf({ ports }: Facts, url: string): Promise<WebAnswer | Problem> {
  try {
    return await (await ports.web()).get(url, 8);
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted") return error;
    throw error;
  }
}

/** The Application that `argocd/root.yaml` makes: it brings roles, fence and every service's ApplicationSet. */
const platformApplication = "preview-platform";

async function askPlatform(facts: Facts): Promise<Outcome | undefined> {
  const seen = await argocdOf(facts);
  if (seen === undefined) return undefined;
  const application = await seen.argocd.application(platformApplication);
  if (application === undefined) {
    return failed(
      `There is no Application ${platformApplication} in ${seen.namespace}.`,
      "In a checkout of the platform repository: `kubectl apply -f argocd/root.yaml`",
    );
  }
  return ofPlatform(application, seen.namespace);
}

function ofPlatform({ sync, health, conditions, operation }: Application, namespace: string): Outcome {
  const look = `\`kubectl -n ${namespace} describe application ${platformApplication}\` shows all of it.`;
  const broken = conditions.find(({ type }) => type.endsWith("Error"));
  if (broken !== undefined) return failed(`${broken.type}: ${broken.message}`, look);
  if (operation?.phase === "Failed" || operation?.phase === "Error")
    return failed(`The last sync failed: ${operation.message}`, look);
  if (sync === "Synced" && health === "Healthy") return ok("Synced, Healthy");
  return warning(`${sync}, ${health}`, look);
}

async function askApplicationSets(facts: Facts): Promise<Outcome | undefined> {
  const seen = await argocdOf(facts);
  const platform = await known(facts.platform);
  if (seen === undefined || platform === undefined) return undefined;
  const own = (await known(facts.service))?.service;
  const services = own === undefined ? [...platform.catalog.keys()].toSorted() : platform.catalog.has(own) ? [own] : [];
  if (services.length === 0) return undefined;
  const names = services.map((service) => `preview-${service}`);
  const sets = await Promise.all(names.map((name) => seen.argocd.applicationSet(name)));
  const missing = names.filter((_, index) => sets[index] === undefined);
  const errors = sets.flatMap((set) => errorOf(set) ?? []);
  if (missing.length + errors.length === 0) return ok(names.join(", "));
  const { appSecret } = platform.config.github;
  return failed(
    [...(missing.length === 0 ? [] : [`There is no ${missing.join(", ")}.`]), ...errors].join(" "),
    ...(missing.length === 0
      ? []
      : [`The Application ${platformApplication} brings it when the registration is merged.`]),
    ...(errors.length === 0
      ? []
      : [
          `\`kubectl -n ${seen.namespace} get applicationset ${names.join(" ")} -o yaml\` shows all of it.`,
          ...(appSecret === undefined
            ? []
            : [
                `If it is about GitHub, look at the Secret ${appSecret} and at that App's permission \`Pull requests: read\`.`,
              ]),
        ]),
  );
}

function errorOf(set: ApplicationSet | undefined): string | undefined {
  const error = set?.conditions.find(({ type }) => type === "ErrorOccurred");
  return error === undefined ? undefined : `${set?.name}: ${error.message}`;
}

async function askProject(facts: Facts): Promise<Outcome | undefined> {
  const [seen, service] = [await argocdOf(facts), await known(facts.service)];
  if (seen === undefined || service === undefined) return undefined;
  return skipped(
    "Our rights do not show it; it comes before its ApplicationSet.",
    `\`kubectl -n ${seen.namespace} get appproject preview-${service.service}\``,
  );
}

interface Advice {
  readonly detail: string;
  readonly repair: (namespace: string) => string;
}

/** Periods of the poll: `requeueAfterSeconds` of the registration, and Argo CD's cache of Git. */
const webhookAdvice: Advice = {
  detail:
    "It cannot be seen from here. Without one Argo CD asks GitHub every 5 minutes and Git every 3, where the CLI may not ask it to look.",
  repair: () =>
    "Send `push` events of the platform repository and `pull_request` events of services as JSON to /api/webhook of argocd-applicationset-controller, and `push` also to that of argocd-server.",
};

const waveAdvice: Advice = {
  detail: "It cannot be seen from here. Each of a preview's three waves waits 2 s by default.",
  repair: (namespace) =>
    `\`kubectl -n ${namespace} set env statefulset/argocd-application-controller ARGOCD_SYNC_WAVE_DELAY=0\``,
};

async function advise(facts: Facts, { detail, repair }: Advice): Promise<Outcome | undefined> {
  const platform = await known(facts.platform);
  if (platform === undefined || (await known(facts.cluster)) === undefined) return undefined;
  return skipped(detail, repair(platform.config.argocd.namespace));
}

async function argocdOf(facts: Facts): Promise<{ readonly argocd: Argocd; readonly namespace: string } | undefined> {
  const namespace = (await known(facts.platform))?.config.argocd.namespace;
  if (namespace === undefined || (await known(facts.cluster)) === undefined) return undefined;
  if ((await known(facts.kinds))?.has("applications.argoproj.io") === false) return undefined;
  return { argocd: (await facts.ports.argocd()).in(namespace), namespace };
}
