import * as z from "zod";
import type { RemoteImage } from "../../ports/images.ts";

/** What we read of an image's configuration (https://github.com/opencontainers/image-spec/blob/main/config.md). */
const configuration = z.object({ config: z.object({ Env: z.array(z.string()).nullish() }).nullish() });

/** Variables that an image sets for its programs, by name. */
export function imageEnvironment({ config }: Pick<RemoteImage, "config">): Readonly<Record<string, string>> {
  const lines = configuration.safeParse(config).data?.config?.Env ?? [];
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]));
}

/** PostgreSQL's major version as the tag of an official image says it: `postgres:16-bookworm`, wherever it is mirrored. */
export function officialMajor(reference: string): number | undefined {
  return number(/(?:^|\/)postgres:(\d+)/.exec(reference)?.[1]);
}

/** PostgreSQL's major version as the image's variables say, else as its tag may mean it: `16-3.4`, `pg16`. */
export function postgresMajor(
  reference: string,
  environment: Readonly<Record<string, string>> | undefined,
): number | undefined {
  return number(environment?.PG_MAJOR ?? /:(?:pg)?(\d+)[^/@]*(?:@|$)/.exec(reference)?.[1]);
}

/** Whether the C library of an image is Alpine's: by its name, or by a variable that only those of PostgreSQL have. */
export function isAlpine(reference: string, environment: Readonly<Record<string, string>> | undefined): boolean {
  return /:[^/@]*alpine/.test(reference) || environment?.DOCKER_PG_LLVM_DEPS !== undefined;
}

function number(digits: string | undefined): number | undefined {
  return digits !== undefined && /^\d{1,3}$/.test(digits) ? Number(digits) : undefined;
}
