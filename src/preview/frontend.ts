import type { ServiceConfig } from "../config/service-config.ts";
import type { Link } from "../links/link.ts";
import { Problem } from "../problem.ts";
import { jsonText } from "./json.ts";

/** Where the web server of a frontend includes what the preview forwards. */
export const proxyFolder = "/etc/nginx/conf.d/preview";

/** The files of a frontend that follow its links; empty for a backend. */
export function frontendFiles(
  config: Pick<ServiceConfig, "type" | "proxy" | "runtimeConfig">,
  links: readonly Link[],
): Readonly<Record<string, string>> {
  if (config.type !== "frontend") return {};
  return {
    ...(config.runtimeConfig === undefined ? {} : { "config.json": runtimeConfig(links) }),
    ...(Object.keys(config.proxy).length === 0 ? {} : { "proxy.conf": proxyConfig(config.proxy, links) }),
  };
}

/** config.json: public addresses by variable, for the browser. */
function runtimeConfig(links: readonly Link[]): string {
  return jsonText(Object.fromEntries(links.map((link) => [link.as, link.addresses.public ?? ""])));
}

/** proxy.conf: one nginx location a path, to in-cluster addresses; WebSockets pass. */
function proxyConfig(proxy: ServiceConfig["proxy"], links: readonly Link[]): string {
  return Object.entries(proxy)
    .map(([path, service]) => {
      const link = links.find((candidate) => candidate.service === service);
      const address = link?.addresses.internal ?? null;
      if (address === null) {
        if (link?.to === "none") return `location ${path} {\n    return 503;\n}\n`;
        throw new Problem("config", {
          code: "address-missing",
          message: `${link?.to ?? service} of ${service} has no internal address, which \`proxy: ${path}\` needs.`,
          hints: [`Add \`internal:\` to the baseline in \`services/${service}.yaml\` of the platform repository.`],
        });
      }
      return location(path, new URL(address));
    })
    .join("\n");
}

function location(path: string, target: URL): string {
  // With a path of its own nginx would put it in place of the location's, so the location's is added to it.
  const upstream =
    target.pathname === "/" ? target.origin : `${target.origin}${target.pathname.replace(/\/$/, "")}${path}`;
  const lines = [
    `proxy_pass ${upstream};`,
    "proxy_http_version 1.1;",
    "proxy_set_header Host $proxy_host;",
    "proxy_set_header X-Forwarded-Host $http_host;",
    "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;",
    "proxy_set_header X-Forwarded-Proto $http_x_forwarded_proto;",
    "proxy_set_header Upgrade $http_upgrade;",
    "proxy_set_header Connection $http_connection;",
    ...(target.protocol === "https:" ? ["proxy_ssl_server_name on;"] : []),
  ];
  return `location ${path} {\n${lines.map((line) => `    ${line}\n`).join("")}}\n`;
}
