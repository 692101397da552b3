import { join } from "node:path";
import { type FaultProxy, type ProxiedRequest, startFaultProxy } from "./fault-proxy.ts";
import { startGitServer } from "./git-server.ts";
import { type RealWorld, type RealWorldOptions, realWorld } from "./real-world.ts";

/** The real world with both of its remotes behind a proxy that can break them. */
export interface RealWorldOverHttp extends RealWorld {
  readonly gitHubProxy: FaultProxy;
  /** In front of the platform repository. */
  readonly platformProxy: FaultProxy;
}

/** Makes a real world whose platform repository is served by `git http-backend`. */
export async function realWorldOverHttp(options: RealWorldOptions = {}): Promise<RealWorldOverHttp> {
  const servers: { close(): Promise<void> }[] = [];
  const proxies: FaultProxy[] = [];
  const proxied = async (target: string) => {
    const proxy = await startFaultProxy(target);
    proxies.push(proxy);
    return proxy.url;
  };
  const world = await realWorld({
    serveGitHub: proxied,
    servePlatform: async (bare) => {
      const server = await startGitServer(join(bare, "../.."), [bare]);
      servers.push(server);
      return `${await proxied(server.url)}/acme/preview-platform.git`;
    },
    ...options,
  });
  const [platformProxy, gitHubProxy] = proxies;
  if (platformProxy === undefined || gitHubProxy === undefined) throw new Error("both remotes have a proxy");
  return {
    ...world,
    platformProxy,
    gitHubProxy,
    async close() {
      for (const { close } of [...proxies, ...servers]) await close();
      await world.close();
    },
  };
}

/** Whether a request changes something on GitHub or in a repository. */
export function isWrite({ method, path }: ProxiedRequest): boolean {
  return method !== "GET" && !path.endsWith("/git-upload-pack");
}
