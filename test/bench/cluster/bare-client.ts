import { readFileSync } from "node:fs";
import { Agent, get } from "node:https";
import { text } from "node:stream/consumers";

/** The least that an API server can be asked with: one connection that is kept, one request after the other. */
export interface BareClient {
  /** The body of the answer; undefined for 404. */
  get(path: string): Promise<string | undefined>;
  close(): void;
}

/** Who to ask, and as whom. */
export interface Access {
  readonly server: string;
  readonly ca: string;
  readonly token: string;
}

/** What one of the cluster's kubeconfigs says. */
export function accessOf(kubeconfig: string): Access {
  const { clusters, users } = JSON.parse(readFileSync(kubeconfig, "utf8"));
  const { server, "certificate-authority": file } = clusters[0].cluster;
  return { server, ca: readFileSync(file, "utf8"), token: users[0].user.token };
}

export function bareClient({ server, ca, token }: Access): BareClient {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const headers = { authorization: `Bearer ${token}` };
  return {
    get: (path) =>
      new Promise((resolve, reject) => {
        get(server + path, { agent, ca, headers }, async (answer) => {
          const body = await text(answer);
          if (answer.statusCode === 200) resolve(body);
          else if (answer.statusCode === 404) resolve(undefined);
          else reject(new Error(`GET ${path}: ${answer.statusCode} ${body}`));
        }).once("error", reject);
      }),
    close: () => agent.destroy(),
  };
}
