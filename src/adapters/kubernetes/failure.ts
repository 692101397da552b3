import * as z from "zod";
import { Problem, type ProblemKind } from "../../problem.ts";

/** What is known about a request that failed. */
export interface Circumstances {
  /** Completes "Could not …". */
  readonly what: string;
  /** `context prod at https://10.0.0.1:6443` */
  readonly cluster: string;
  /** Never to be repeated in a message. */
  readonly secrets: readonly string[];
}

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/status/ */
const statusObject = z.object({ kind: z.literal("Status"), message: z.string().default("") });

const reasons: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  EAI_AGAIN: "its address cannot be looked up at the moment",
  ECONNREFUSED: "it refuses the connection",
  ECONNRESET: "it closed the connection",
  EHOSTUNREACH: "there is no way to it",
  ENETUNREACH: "there is no way to it",
  ETIMEDOUT: "it does not accept the connection",
  EMSGSIZE: "its answer is larger than 64 MiB",
  EPROTO: "it does not speak TLS",
  ERR_SSL_WRONG_VERSION_NUMBER: "it does not speak TLS",
  ERR_TLS_CERT_ALTNAME_INVALID: "its certificate is for another name",
  CERT_HAS_EXPIRED: "its certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "its certificate is not signed by the kubeconfig's certificate authority",
  SELF_SIGNED_CERT_IN_CHAIN: "its certificate is not signed by the kubeconfig's certificate authority",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "its certificate is not signed by the kubeconfig's certificate authority",
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate is not signed by the kubeconfig's certificate authority",
};

/** Ctrl-C, or the end of the process. */
export function interrupted(): Problem {
  return new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
}

/** A kubeconfig that cannot be used; `why` is a part of a sentence, without anything secret. */
export function kubeconfigInvalid(file: string, why: string): Problem {
  return new Problem("config", {
    code: "kubeconfig-invalid",
    message: `The kubeconfig \`${file}\` cannot be used: ${why}.`,
    hints: ["Check it with `kubectl config view`."],
  });
}

/** No connection, by the system's name for the reason. */
export function unreachable(code: string, { what, cluster }: Circumstances): Problem {
  return new Problem("not-yet", {
    code: "cluster-unreachable",
    message: `Could not ${what}: the cluster (${cluster}) cannot be reached: ${reasons[code] ?? code}.`,
    hints: ["Check the network, a VPN, and that `kubectl version` answers."],
  });
}

/** Credentials that cannot even be sent, by the system's name for the reason. */
export function unusable(code: string, { what, cluster }: Circumstances): Problem {
  return new Problem("config", {
    code: "kubeconfig-invalid",
    message: `Could not ${what}: a certificate, the key or the user for the cluster (${cluster}) cannot be used (${code}).`,
    hints: ["Check the kubeconfig with `kubectl config view`."],
  });
}

export function timedOut(seconds: number, { what, cluster }: Circumstances): Problem {
  return new Problem("timeout", {
    code: "cluster-timed-out",
    message: `Could not ${what}: the cluster (${cluster}) did not answer within ${seconds} seconds.`,
    hints: ["Run the command again."],
  });
}

/** The Problem for an answer that is not what a Kubernetes API gives: a page of a proxy, a body that was cut off. */
export function notItsAnswer({ what, cluster }: Circumstances): Problem {
  return new Problem("unhealthy", {
    code: "cluster-answer-invalid",
    message: `Could not ${what}: what answers as the cluster (${cluster}) is not the Kubernetes API, or was cut off.`,
    hints: ["Check the server in the kubeconfig, and proxies on the way."],
  });
}

/** The Problem for a status that is no success; `body` is what came with it. */
export function refusal(status: number, body: string, of: Circumstances): Problem {
  const said = apiMessage(body, of);
  const message = `Could not ${of.what}: ${said === "" ? `the cluster (${of.cluster}) answers ${status}` : said}.`;
  const problem = (kind: ProblemKind, code: string, hints: readonly string[] = []) =>
    new Problem(kind, { code, message, hints });
  // An admission policy refuses with 422 by default, a webhook with 403.
  if (status === 422 || /denied (?:the )?request/.test(said)) return problem("conflict", "cluster-refused");
  if (status === 401) return unauthorised(of);
  if (status === 403) {
    return problem("auth", "cluster-forbidden", ["Run `preview doctor` to see which rights are missing."]);
  }
  if (status === 404) return problem("not-found", "cluster-not-found");
  if (status === 409) return problem("conflict", "cluster-conflict", ["Run the command again."]);
  if (status === 429 || status >= 500) {
    return problem("not-yet", "cluster-unavailable", ["The cluster has a problem of its own. Run the command again."]);
  }
  return problem("unhealthy", "cluster-request-invalid");
}

function unauthorised({ what, cluster }: Circumstances): Problem {
  return new Problem("auth", {
    code: "cluster-unauthorised",
    message: `Could not ${what}: the cluster (${cluster}) does not accept our credentials.`,
    hints: ["Sign in again, so that `kubectl auth whoami` answers."],
  });
}

/** The API server's own words, made fit for a message: empty when it is none of its answers. */
export function apiMessage(body: string, { secrets }: Pick<Circumstances, "secrets">): string {
  const said = statusObject.safeParse(parseJson(body)).data?.message ?? "";
  return oneLine(said, secrets);
}

/** Somebody else's words on one line, without control characters and secrets, at most 300 characters, no full stop. */
export function oneLine(text: string, secrets: readonly string[] = []): string {
  const clean = text
    .slice(0, 4000)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim();
  const safe = secrets.reduce((rest, secret) => (secret === "" ? rest : rest.replaceAll(secret, "***")), clean);
  return (safe.length > 300 ? `${safe.slice(0, 299)}…` : safe).replace(/\.$/, "");
}

/** undefined for what is not JSON: the engine's own message quotes the text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
