import { Octokit } from "@octokit/rest";
import { Problem } from "../../problem.ts";

export interface ConnectOptions {
  /** undefined asks GitHub without a token, which shows public repositories only. */
  readonly token: () => Promise<string | undefined>;
  /** `https://api.github.com`, or `https://ghe.acme.dev/api/v3` of an Enterprise server. */
  readonly apiUrl: string;
}

const silent = { debug() {}, info() {}, warn() {}, error() {} };

/**
 * Octokit for this URL, with the token that it sends. Nothing is asked yet. Throws Problem `github-url-invalid`,
 * `github-unauthorised` for a token that is none, and what `options.token` throws.
 */
export async function connect(options: ConnectOptions) {
  const url = URL.parse(options.apiUrl);
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== "" || url.password !== "") {
    throw new Problem("usage", {
      code: "github-url-invalid",
      message: "The URL of GitHub's API must be an http or https URL without a user name.",
      hints: ["Set `GITHUB_API_URL` to, for example, https://ghe.acme.dev/api/v3"],
    });
  }
  const token = await options.token();
  if (token !== undefined && !/^[\x21-\x7e]+$/.test(token)) {
    throw new Problem("auth", {
      code: "github-unauthorised",
      message: "The token for GitHub contains a blank, a line break or another character that no token has.",
      hints: ["Set `GITHUB_TOKEN` or `GH_TOKEN` to the token alone."],
    });
  }
  const octokit = new Octokit({
    baseUrl: options.apiUrl.replace(/\/+$/, ""),
    auth: token,
    userAgent: "preview",
    log: silent,
    request: { log: silent, parseSuccessResponseBody: false },
  });
  // Octokit itself calls a function for every value of an answer, in search of numbers that JavaScript cannot hold: a
  // list of ten thousand pull requests took it four seconds. No field that is read here holds any.
  octokit.hook.after("request", async (response) => {
    if (response.data instanceof ReadableStream) response.data = await json(response.data);
  });
  return { octokit, token, host: url.host };
}

/**
 * Part by part, because the bytes of many pages are what makes a gc's memory grow. An empty text where the body is not
 * JSON or was cut off, as Octokit does it: no answer that is read is a text.
 */
async function json(body: ReadableStream<Uint8Array>): Promise<unknown> {
  try {
    const decoder = new TextDecoder();
    let text = "";
    for await (const part of body) text += decoder.decode(part, { stream: true });
    return JSON.parse(text + decoder.decode());
  } catch {
    return "";
  }
}

/** Guards the path: an owner or name of `..` would lead to another resource. Throws Problem `repository-invalid`. */
export function ownerAndName(repository: string): { readonly owner: string; readonly repo: string } {
  const [, owner, repo] = /^(?!\.)([\w.-]+)\/(?!\.{1,2}$)([\w.-]+)$/.exec(repository) ?? [];
  if (owner !== undefined && repo !== undefined) return { owner, repo };
  throw new Problem("usage", {
    code: "repository-invalid",
    message: `A repository on GitHub is named owner/name, not ${JSON.stringify(repository)}.`,
  });
}
