import { Problem } from "../../problem.ts";
import type { Access } from "./access.ts";

/** The registry does not let us in. */
export function unauthorised({ registry, actions }: Access, message: string): Problem {
  const right = actions === "pull" ? "read the image" : `${actions === "delete" ? "delete" : "push"} images there`;
  return new Problem("auth", {
    code: "registry-unauthorised",
    message,
    hints: [`Log in with \`docker login ${registry}\`, or check that the account may ${right}.`],
  });
}

/** The registry, or the way to it, does not work at the moment. */
export function unavailable(message: string, cause?: unknown): Problem {
  return new Problem("not-yet", {
    code: "registry-unavailable",
    message,
    hints: ["Check the name of the registry and the network, then run the command again."],
    cause,
  });
}

/** It has an answer, and the answer is that it cannot. */
export function failing({ host }: URL, { repository }: Access, status: number): Problem {
  return new Problem("not-yet", {
    code: "registry-unavailable",
    message: `\`${host}\` answers for \`${repository}\` with an error of its own (status ${status}).`,
    hints: ["Run the command again later; if it stays, see the registry's own status page or log."],
  });
}

/** Whether what failed may work when it is tried again. */
export function isUnavailable(error: unknown): boolean {
  return error instanceof Problem && error.code === "registry-unavailable";
}

export function interrupted(): Problem {
  return new Problem("interrupted", { code: "interrupted", message: "Interrupted." });
}

/** The answer breaks the protocol, or a rule of ours that keeps credentials and images safe. */
export function invalidAnswer(message: string, hints: readonly string[] = []): Problem {
  return new Problem("unhealthy", { code: "registry-answer-invalid", message, hints });
}

/** Some registries only take images of repositories that somebody made before. */
export function repositoryMissing({ registry, repository }: Access): Problem {
  const [, region] = /^\d+\.dkr\.ecr\.([a-z0-9-]+)\.amazonaws\.com(?:\.cn)?$/.exec(registry) ?? [];
  return new Problem("not-found", {
    code: "registry-repository-missing",
    message: `\`${registry}\` has no repository \`${repository}\`, and makes none when something is pushed.`,
    hints: [
      region === undefined
        ? "Make the repository, or the project that it is to lie in, and run the command again."
        : `Make it with \`aws ecr create-repository --region ${region} --repository-name ${repository}\`.`,
    ],
  });
}
