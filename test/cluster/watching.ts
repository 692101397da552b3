import { request } from "node:http";
import { text } from "node:stream/consumers";
import { git } from "../support/git.ts";
import { platform } from "./company.ts";
import type { Kubectl } from "./kubectl.ts";
import { webUrl } from "./place.ts";
import { waitFor } from "./processes.ts";
import type { Change } from "./world.ts";

/** Of an Argo CD Application, what is read here. */
export interface Application {
  readonly metadata: { readonly deletionTimestamp?: string };
  readonly status?: {
    readonly sync?: { readonly status: string };
    readonly health?: { readonly status: string };
    readonly conditions?: readonly { readonly type: string; readonly message: string }[];
    readonly operationState?: {
      readonly phase: string;
      readonly message?: string;
      readonly retryCount?: number;
      readonly operation?: { readonly sync?: { readonly revision?: string } };
      readonly syncResult?: {
        readonly resources?: readonly { readonly kind: string; readonly name: string; readonly message?: string }[];
      };
    };
  };
}

/** undefined when there is none. */
export function application(kubectl: Kubectl, name: string): Application | undefined {
  return object(kubectl, ["-n", "argocd", "get", "application", name]);
}

/** An object; undefined when it is not there. */
// biome-ignore lint/suspicious/noExplicitAny: each test knows what it asks for, and fails where it is something else
export function object(kubectl: Kubectl, get: readonly string[]): any {
  const json = kubectl([...get, "--ignore-not-found", "-o", "json"]);
  return json === "" ? undefined : JSON.parse(json);
}

/** All objects of a kind in a namespace; none when the namespace is not there. */
// biome-ignore lint/suspicious/noExplicitAny: as above
export function objects(kubectl: Kubectl, namespace: string, kinds: string): readonly any[] {
  return JSON.parse(kubectl(["-n", namespace, "get", kinds, "-o", "json"])).items;
}

/** The record of a preview at a commit or branch of the platform repository; undefined when it has none. */
export function recordAt(
  revision: string,
  { service, number }: { readonly service: string; readonly number: number },
): { readonly spec: string } | undefined {
  const path = `previews/${service}/pr-${number}/preview.json`;
  const known = git(platform, "ls-tree", "--name-only", revision, path) !== "";
  return known ? JSON.parse(git(platform, "show", `${revision}:${path}`)) : undefined;
}

/** Git's id of a preview's folder: other test files publish beside it. */
export function publishedTree({ service, number }: Change): string {
  return git(platform, "rev-parse", `previews:previews/${service}/pr-${number}`);
}

/** The commits that are about a preview, by their trailers: other test files publish beside it. */
export function commitsOf({ name }: Change): readonly string[] {
  const about = ["--extended-regexp", `--grep=^Preview: ${name}$`];
  return git(platform, "log", "previews", "--format=%H", ...about)
    .split("\n")
    .filter((commit) => commit !== "");
}

/** Waits, with the patience of a slow machine, asking twice a second. */
export function until(what: string, isTrue: () => boolean | Promise<boolean>, seconds = 180): Promise<void> {
  return waitFor(what, isTrue, { seconds, every: 500 });
}

/** What Argo CD and the namespace say of a preview. */
export function stateOf(kubectl: Kubectl, { name, namespace }: Change) {
  const { sync, health, operationState } = application(kubectl, name)?.status ?? {};
  const live = object(kubectl, ["-n", namespace, "get", "configmap", "preview-record"]);
  return {
    spec: live === undefined ? undefined : JSON.parse(live.data["preview.json"]).spec,
    sync: sync?.status,
    health: health?.status,
    operation: operationState?.phase,
  };
}

/** `stateOf` a preview when what was published last is what runs, in every part. */
export function readyState(change: Change): ReturnType<typeof stateOf> {
  return { spec: recordAt("previews", change)?.spec, sync: "Synced", health: "Healthy", operation: "Succeeded" };
}

/** Waits, without the program, until a preview is ready. */
export async function untilReady(kubectl: Kubectl, change: Change): Promise<void> {
  const ready = JSON.stringify(readyState(change));
  await until(`${change.name}, ready`, () => JSON.stringify(stateOf(kubectl, change)) === ready);
}

/** Waits until nothing of a preview is left. */
export async function untilGone(kubectl: Kubectl, change: Change, seconds = 60): Promise<void> {
  await until(`the end of ${change.name}`, () => isGone(kubectl, change), seconds);
}

/** Whether neither Application nor namespace are there. */
export function isGone(kubectl: Kubectl, { name, namespace }: Pick<Change, "name" | "namespace">): boolean {
  const found = kubectl(["get", "namespace", namespace, "--ignore-not-found", "-o", "name"]);
  return found === "" && application(kubectl, name) === undefined;
}

/** Waits until the ApplicationSet has done what `refresh` asked for. */
export async function untilRefreshed(kubectl: Kubectl, service: string): Promise<void> {
  const path = "jsonpath={.metadata.annotations.argocd\\.argoproj\\.io/application-set-refresh}";
  await until("the end of a refresh", () => {
    return kubectl(["-n", "argocd", "get", "applicationset", `preview-${service}`, "-o", path]) === "";
  });
}

/** An answer through the ingress. */
export interface WebAnswer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it expects
  readonly body: any;
}

/** Calls a preview as a browser does that has looked the host up. JSON becomes what it says. */
export function call(
  host: string,
  path: string,
  { body, headers }: { readonly body?: object; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<WebAnswer> {
  const sent = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    request(
      new URL(path, webUrl),
      {
        method: sent === undefined ? "GET" : "POST",
        headers: { host, ...(sent === undefined ? {} : { "content-type": "application/json" }), ...headers },
      },
      async (response) => {
        const answer = await text(response);
        const isJson = response.headers["content-type"]?.startsWith("application/json");
        resolve({ status: response.statusCode ?? 0, body: isJson ? JSON.parse(answer) : answer });
      },
    )
      .once("error", reject)
      .end(sent);
  });
}
