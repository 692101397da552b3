import { isMap } from "../config/tree.ts";
import { type Sources, textsAt } from "./sources.ts";

/** A path of a frontend that a server forwards to another service. */
export interface FoundProxy {
  /** Starts and ends with a slash. */
  readonly path: string;
  /** The variable that names the target where the pages are developed. */
  readonly variable?: string;
  /** Where the target is by default. */
  readonly url?: string;
}

export interface FrontendFacts {
  readonly proxies: readonly FoundProxy[];
  /** An nginx configuration is there, and includes what previews forward. */
  readonly includesPreview: boolean | undefined;
  /** Variables of public/config.json that hold addresses; undefined without that file, or when it holds more than them. */
  readonly configAddresses: Readonly<Record<string, string>> | undefined;
}

/** How a frontend reaches other services: Vite's proxy, nginx's locations, public/config.json. */
export function frontendFacts(sources: Sources): FrontendFacts {
  const nginx = textsAt(sources, /(nginx[^/]*|default\.conf(\.template)?)$/);
  const vite = textsAt(sources, /(^|\/)(vite|vue)\.config\.[cm]?[jt]s$/).filter((text) => /\bproxy\b/.test(text));
  const found = [...vite.flatMap(viteProxies), ...nginx.flatMap(nginxProxies)];
  return {
    proxies: [...new Map(found.toReversed().map((proxy) => [proxy.path, proxy])).values()].toReversed(),
    includesPreview:
      nginx.length === 0
        ? undefined
        : nginx.some((text) => /^\s*include\s+\/etc\/nginx\/conf\.d\/preview\//m.test(text)),
    configAddresses: addresses(sources.texts.get("public/config.json")),
  };
}

/** `'/api': {target: process.env.API_URL || 'http://localhost:8000'}` and `'/api': 'http://localhost:8000'`. */
function viteProxies(text: string): readonly FoundProxy[] {
  const entries = text.matchAll(
    /["'](\/[\w.~/-]{1,100})["']\s{0,20}:\s{0,20}(?:["'`](https?:[^"'`\s]{1,200})|\{([^{}]{0,600}))/g,
  );
  return [...entries].flatMap(([, written = "", direct, options = ""]) => {
    const target = /\btarget\s{0,20}:\s{0,20}([^,\n]{1,300})/.exec(options)?.[1] ?? "";
    if (direct === undefined && target === "") return [];
    const variable = /\benv\.([A-Z][A-Z0-9_]{1,80})\b/.exec(target)?.[1];
    const url = direct ?? /https?:\/\/[^"'`\s]{1,200}/.exec(target)?.[0];
    return proxy(written, { ...(variable !== undefined && { variable }), ...(url !== undefined && { url }) });
  });
}

/** `location /api/ { proxy_pass http://shop-api:8000; }` */
function nginxProxies(text: string): readonly FoundProxy[] {
  const blocks = text.matchAll(/\blocation\s{1,10}(?:\^~\s{1,10})?(\/[\w.~/-]{1,100})\s{0,10}\{([^{}]{0,2000})/g);
  return [...blocks].flatMap(([, path = "", body = ""]) => {
    const url = /\bproxy_pass\s{1,10}(https?:\/\/[^;\s$]{1,200});/.exec(body)?.[1];
    return url === undefined ? [] : proxy(path, { url });
  });
}

function proxy(written: string, target: Omit<FoundProxy, "path">): readonly FoundProxy[] {
  const path = written.endsWith("/") ? written : `${written}/`;
  return /^\/([\w.~-]+\/)+$/.test(path) ? [{ path, ...target }] : [];
}

function addresses(text: string | undefined): Readonly<Record<string, string>> | undefined {
  try {
    const value: unknown = text === undefined ? undefined : JSON.parse(text);
    if (!isMap(value)) return undefined;
    const entries = Object.entries(value).flatMap(([name, address]): [string, string][] =>
      typeof address === "string" && /^(https?:\/\/.*|\/.*|)$/.test(address) && /^[A-Za-z_]\w*$/.test(name)
        ? [[name, address]]
        : [],
    );
    // The mounted file takes the place of the whole: what else the pages read from it would be gone.
    return entries.length > 0 && entries.length === Object.keys(value).length ? Object.fromEntries(entries) : undefined;
  } catch {
    return undefined;
  }
}
