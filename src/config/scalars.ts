import * as z from "zod";
import { parseDuration } from "../time.ts";

/** What `doctor --canary` sends through everything is called like a service, and is none. */
export const canaryService = "preview-canary";

/** Names of which the platform has objects of its own. */
const taken: readonly string[] = ["platform", canaryService];

/**
 * A service's name: part of namespaces, hosts and labels. At most 40 characters, so that
 * `preview-<service>-pr-<number>` stays within the 63 of a DNS label for any real number. Without `-pr-` and not ending
 * with `-pr`, so that no service's names match `preview-<other service>-pr-*`, which is what the AppProject of the other
 * may write to. Not `platform`: the AppProject `preview-platform` is the platform's own.
 */
export const serviceName = z
  .string()
  .max(40, "must have at most 40 characters")
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "must be lower-case letters, digits and dashes")
  .refine((name) => !name.includes("-pr-"), 'must not contain "-pr-"')
  .refine((name) => !name.endsWith("-pr"), 'must not end with "-pr"')
  .refine((name) => !taken.includes(name), {
    error: ({ input }) => `must not be "${input}", a name that the platform itself uses`,
  });

/** A service's name from a folder's, or a repository's; undefined where that has nothing of one. */
export function nearestServiceName(text: string): string | undefined {
  const guess = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return serviceName.safeParse(guess).success ? guess : undefined;
}

/** A key that becomes the prefix of variables: `postgres` → `POSTGRES_URL`. */
export const environmentName = z
  .string()
  .max(30, "must have at most 30 characters")
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, "must be lower-case letters, digits and dashes");

export const variableName = z
  .string()
  .max(128, "must have at most 128 characters")
  .regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "must be a variable's name: letters, digits and _");

/** A path below the file that names it. */
export const relativePath = z
  .string()
  .max(400)
  .regex(/^(?!\/)(?!.*(^|\/)\.\.(\/|$))[^\0\\]+$/, "must be a path below the repository, without ..");

const argv = z.array(z.string()).min(1);

/** One command as a list of words, or a list of such commands. */
export const commands = z.union([argv, z.array(argv).min(1)]);

export const duration = z
  .string()
  .refine((text) => parseDuration(text) !== undefined, "must be a duration such as 90s, 10m, 72h or 3d");

/** `linux/amd64`, `linux/arm64/v8`: what an image is built for. */
export const imagePlatform = z.string().regex(/^[a-z0-9]+\/[a-z0-9]+(\/[a-z0-9]+)?$/, "must be os/architecture");

export const namespaceName = z
  .string()
  .max(63)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "must be a Kubernetes name");

export const cidr = z.string().regex(/^[0-9a-fA-F.:]+\/\d{1,3}$/, "must be an address range such as 10.20.0.0/16");

export const httpUrl = z.url({ protocol: /^https?$/, error: "must be an http or https URL" });
