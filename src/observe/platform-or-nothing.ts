import type { Emit } from "../event.ts";
import type { Ports } from "../ports.ts";
import { Problem } from "../problem.ts";
import { type ObservedPlatform, observePlatform } from "./platform.ts";

/** Why a platform may not be readable while a service is prepared for it. */
const unreadable: readonly string[] = [
  "git-unreachable",
  "git-repository-missing",
  "git-unauthorised",
  "previews-branch-missing",
  "platform-branch-missing",
  "platform-file-missing",
];

/** The platform, or nothing and a warning where it cannot be read: a service can be prepared before its platform is. */
export async function platformOrNothing(ports: Ports, url: string, emit: Emit): Promise<ObservedPlatform | undefined> {
  try {
    return await observePlatform(ports, url);
  } catch (error) {
    if (!(error instanceof Problem) || !unreadable.includes(error.code)) throw error;
    emit({
      kind: "warning",
      message: `The platform cannot be read, so its catalog is not known: ${error.message}`,
      hints: error.hints,
    });
    return undefined;
  }
}
