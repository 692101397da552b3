import { createHash } from "node:crypto";
import { z } from "zod";
import type { Registry } from "../../ports.ts";
import { parseImageReference } from "../../preview/image-reference.ts";
import { Problem } from "../../problem.ts";
import { type Access, type ClientOptions, type RegistryClient, registryClient } from "./client.ts";
import { parseJson } from "./json.ts";
import { configPlatform, manifestTypes, readManifest } from "./manifest.ts";
import { invalidAnswer } from "./problems.ts";
import type { HttpAnswer } from "./transport.ts";

const errorAnswer = z.object({ errors: z.array(z.object({ code: z.string() })) });

/**
 * Images in any registry that speaks the OCI distribution protocol, by the global fetch. `find` throws, beside what the
 * port says, Problem `image-reference-invalid`, `registry-answer-invalid`, `docker-config-invalid`,
 * `credential-helper-failed`, `interrupted`.
 */
export function registry(options: ClientOptions): Registry {
  const client = registryClient(options);
  return {
    async find(text) {
      const reference = parseImageReference(text);
      if (reference === undefined) throw invalidReference(text);
      const access: Access = { registry: reference.registry, repository: reference.repository, actions: "pull" };
      const answer = await client.send(access, {
        method: "GET",
        path: `manifests/${reference.digest ?? reference.tag ?? "latest"}`,
        headers: { accept: manifestTypes.join(", ") },
      });
      if (isMissing(answer)) return undefined;
      const digest = verifiedDigest(answer, [reference.digest, answer.headers.get("docker-content-digest")]);
      return { digest, platforms: await readPlatforms(client, access, answer) };
    },
  };
}

function isMissing({ status, body }: HttpAnswer): boolean {
  if (status === 404) return true;
  const answer = errorAnswer.safeParse(status === 200 ? undefined : parseJson(body));
  return answer.data?.errors.some(({ code }) => code === "MANIFEST_UNKNOWN" || code === "NAME_UNKNOWN") ?? false;
}

/** The digest of what came, which must be what was asked for and what the registry says it sent. */
function verifiedDigest({ status, url, body }: HttpAnswer, expected: readonly (string | null | undefined)[]): string {
  if (status !== 200) throw invalidAnswer(`\`${url.host}\` answers with status ${status}.`);
  const digest = `sha256:${createHash("sha256").update(body).digest("hex")}`;
  const other = expected.find((each) => each !== null && each !== undefined && each !== digest);
  if (other === undefined) return digest;
  throw invalidAnswer(`\`${url.host}\` answers with content that does not have its digest.`);
}

async function readPlatforms(client: RegistryClient, access: Access, answer: HttpAnswer): Promise<readonly string[]> {
  const manifest = readManifest(answer.body);
  if (manifest === undefined) {
    throw invalidAnswer(`\`${access.registry}/${access.repository}\` has something there that is not an image.`);
  }
  if (manifest.kind === "index") return manifest.platforms;
  const config = await client.send(access, { method: "GET", path: `blobs/${manifest.config}`, headers: {} });
  verifiedDigest(config, [manifest.config]);
  const platform = configPlatform(config.body);
  return platform === undefined ? [] : [platform];
}

function invalidReference(text: string): Problem {
  return new Problem("config", {
    code: "image-reference-invalid",
    message: `\`${text}\` is not the name of an image.`,
    hints: ["Write it as `registry/repository:tag`, in lower case up to the tag."],
  });
}
