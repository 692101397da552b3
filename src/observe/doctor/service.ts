import { localPlatform } from "../../config/local-platform.ts";
import { formatLocation } from "../../problem.ts";
import { serviceDrift } from "../service-drift.ts";
import { failed, type Group, type Outcome, ok, skipped } from "./check.ts";
import { type Facts, known } from "./facts.ts";

/** The service's own repository, when the command runs in one. */
export function serviceChecks(facts: Facts): Group {
  return {
    name: "service",
    questions: [
      { id: "service-config", title: "preview.yaml", ask: () => askConfig(facts) },
      { id: "service-overlay", title: "overlay", ask: () => askOverlay(facts) },
      { id: "service-remote", title: "remote", ask: () => askRemote(facts) },
    ],
  };
}

async function askConfig({ service, serviceFile }: Facts): Promise<Outcome> {
  const file = await serviceFile();
  if (file === undefined) {
    return skipped("There is none here: only the platform is looked at.", "`preview init` prepares a service.");
  }
  const config = await service();
  return ok(`${file.path}: ${config?.service}, a ${config?.type}`);
}

/** The same look as `preview init --check` takes. */
async function askOverlay(facts: Facts): Promise<Outcome | undefined> {
  const { ports, environment, serviceFile } = facts;
  const [file, config] = await Promise.all([known(serviceFile), known(facts.service)]);
  if (file === undefined) return undefined;
  if (config === undefined) return skipped("preview.yaml must be valid first.");
  const drift = await serviceDrift({ ports, environment, config: file.path, registration: false });
  const isHere = config.platform === localPlatform;
  if (drift.findings.length === 0 && isHere) return ok(`none is needed here: ${config.service} has its \`local:\``);
  if (drift.findings.length === 0) return ok(`${config.overlay} renders and passes the checks of \`preview up\``);
  const findings = drift.findings.map(({ message, location }) =>
    location === undefined ? message : `${formatLocation(location)} ${message}`,
  );
  const hint = "Correct it, or start over with `preview init`.";
  const [first = ""] = findings;
  return findings.length === 1
    ? failed(first, hint)
    : failed(`${config.overlay}: ${findings.length} findings.`, ...findings, hint);
}

async function askRemote(facts: Facts): Promise<Outcome | undefined> {
  if ((await known(facts.serviceFile)) === undefined) return undefined;
  const [repository, name] = [await facts.repository(), await facts.repositoryName()];
  return ok(`${name}, default branch ${repository?.defaultBranch}`);
}
