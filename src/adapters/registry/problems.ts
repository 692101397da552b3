import { Problem } from "../../problem.ts";

/** The registry does not let us in. `host` is what a person gives to `docker login`. */
export function unauthorised(host: string, message: string): Problem {
  return new Problem("auth", {
    code: "registry-unauthorised",
    message,
    hints: [`Log in with \`docker login ${host}\`, or check that the account may read the image.`],
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

/** The answer breaks the protocol, or a rule of ours that keeps credentials and images safe. */
export function invalidAnswer(message: string): Problem {
  return new Problem("unhealthy", { code: "registry-answer-invalid", message });
}
