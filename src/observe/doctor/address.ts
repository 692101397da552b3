import { urlTemplate } from "../../config/platform-config.ts";
import { Problem } from "../../problem.ts";
import { failed, type Group, type Outcome, ok } from "./check.ts";
import { type Facts, known } from "./facts.ts";

/** The way from a browser to a preview: DNS, certificate, gateway. */
export function addressChecks(facts: Facts): Group {
  return { name: "address", questions: [{ id: "address-wildcard", title: "wildcard", ask: () => askWildcard(facts) }] };
}

/** Any answer will do, also a 404: there is no such preview, and something has said so. */
async function askWildcard(facts: Facts): Promise<Outcome | undefined> {
  const config = (await known(facts.platform))?.config;
  if (config === undefined) return undefined;
  const host = `doctor-${facts.random}.${config.domain}`;
  const url = urlTemplate(config).replace("{host}", host);
  try {
    const { status } = await (await facts.ports.web()).get(`${url}/`, 8);
    return ok(`${url} answers ${status}`);
  } catch (error) {
    if (!(error instanceof Problem) || error.kind === "interrupted") throw error;
    const { routing } = config;
    if (routing.kind === "local") return failed(error.message, "It starts with the first `preview up`.");
    const behind = routing.kind === "gateway" ? `the Gateway ${routing.parent}` : `the Ingress class ${routing.class}`;
    return failed(
      error.message,
      `DNS: one record \`*.${config.domain}\` that leads to ${behind}; \`dig +short ${host}\` shows what there is.`,
      ...(url.startsWith("https:")
        ? [`Certificate: one for \`*.${config.domain}\`; \`curl -v ${url}\` shows what is wrong with it.`]
        : []),
      "Where this machine is meant not to reach previews (a VPN, a private network), this says nothing about them.",
    );
  }
}
