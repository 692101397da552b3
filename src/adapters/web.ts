import type { LookupFunction } from "node:net";
import type { Web, WebAnswer } from "../ports/cluster.ts";
import type { Environment } from "../ports.ts";
import { Problem } from "../problem.ts";

const maxBodyBytes = 64 * 1024;

const untrusted = "its certificate is not signed by an authority that this machine trusts";
const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its address cannot be looked up at the moment",
  ECONNREFUSED: "nothing answers there",
  ECONNRESET: "the connection was closed",
  EHOSTUNREACH: "there is no way to it",
  ENETUNREACH: "there is no way to it",
  ETIMEDOUT: "the connection is not accepted",
  ERR_PROXY_TUNNEL: "the proxy does not lead to it",
  ERR_PROXY_INVALID_CONFIG: "HTTP_PROXY or HTTPS_PROXY is no URL of a proxy",
  EPROTO: "what answers does not speak TLS",
  ERR_SSL_WRONG_VERSION_NUMBER: "what answers does not speak TLS",
  ERR_SSL_PACKET_LENGTH_TOO_LONG: "what answers does not speak TLS",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
  CERT_HAS_EXPIRED: "its certificate has expired",
  CERT_NOT_YET_VALID: "its certificate is not valid yet",
  DEPTH_ZERO_SELF_SIGNED_CERT: untrusted,
  SELF_SIGNED_CERT_IN_CHAIN: untrusted,
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: untrusted,
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: untrusted,
};

/** What Node's agents read, in either case. */
const proxyVariables = ["HTTP_PROXY", "HTTPS_PROXY", "NO_PROXY", "http_proxy", "https_proxy", "no_proxy"] as const;

/** URLs as a browser of this machine would call them, through the environment's proxy where it is for them. */
export function web({ signal, environment }: { readonly signal: AbortSignal; readonly environment: Environment }): Web {
  const proxyEnv = Object.fromEntries(proxyVariables.map((name) => [name, environment[name]]));
  return {
    async get(url, timeoutSeconds) {
      const deadline = AbortSignal.timeout(timeoutSeconds * 1000);
      try {
        return await fetchOnce(new URL(url), AbortSignal.any([signal, deadline]), proxyEnv);
      } catch (error) {
        if (signal.aborted) throw new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
        const why = deadline.aborted ? `there was no answer within ${timeoutSeconds} seconds` : reasonOf(error);
        throw new Problem("unhealthy", { code: "url-unreachable", message: `${url} cannot be reached: ${why}.` });
      }
    },
  };
}

function fetchOnce(url: URL, signal: AbortSignal, proxyEnv: Environment): Promise<WebAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<WebAnswer>();
  const http = process.getBuiltinModule(url.protocol === "https:" ? "node:https" : "node:http");
  const outgoing = http.request(url, {
    ...(isLocalhost(url.hostname) ? { lookup: loopbackLookup } : {}),
    headers: { "user-agent": "preview", accept: "*/*" },
    agent: isThisMachine(url.hostname) ? false : new http.Agent({ proxyEnv }),
    signal,
  });
  outgoing.once("error", reject);
  outgoing.once("response", async (answer) => {
    const chunks: Buffer[] = [];
    let size = 0;
    try {
      // Leaving the loop closes the connection.
      for await (const chunk of answer) {
        chunks.push(chunk);
        size += chunk.length;
        if (size >= maxBodyBytes) break;
      }
      const body = Buffer.concat(chunks).subarray(0, maxBodyBytes).toString("utf8");
      resolve({ status: answer.statusCode ?? 0, body });
    } catch (error) {
      reject(error);
    }
  });
  outgoing.end();
  return promise;
}

/** A name below `.localhost` is this machine, and no name server is asked for it: RFC 6761, section 6.3. */
const loopbackLookup: LookupFunction = (_host, { all }, found) => {
  const address = "127.0.0.1";
  const family = 4;
  if (all) found(null, [{ address, family }]);
  else found(null, address, family);
};

function isLocalhost(hostname: string): boolean {
  return /(?:^|\.)localhost\.?$/.test(hostname);
}

/** To which no proxy leads, as for the cluster's own address. */
function isThisMachine(hostname: string): boolean {
  return isLocalhost(hostname) || /^(?:127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `the connection failed${code === "" ? "" : ` (${code})`}`;
}
