import type { Environment } from "../ports.ts";
import type { PreviewName } from "../preview/name.ts";

/** Who acts, for the trailers of a commit. */
export interface Author {
  readonly actor: string;
  /** URL of the CI run, if it is one. */
  readonly run: string | undefined;
}

/** The person or the CI run behind a command. */
export function authorOf(environment: Environment): Author {
  const { GITHUB_ACTOR, USER, USERNAME, GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID } = environment;
  const inCi = GITHUB_SERVER_URL !== undefined && GITHUB_REPOSITORY !== undefined && GITHUB_RUN_ID !== undefined;
  return {
    actor: GITHUB_ACTOR ?? USER ?? USERNAME ?? "unknown",
    run: inCi ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}` : undefined,
  };
}

/** The subject says what happened, the trailers say to machines who did it and why. */
export function commitMessage(name: PreviewName, what: string, repository: string | undefined, author: Author): string {
  const trailers = [
    `Preview: ${name.name}`,
    ...(repository === undefined ? [] : [`Pull-Request: ${repository}#${name.pullRequest}`]),
    ...authorTrailers(author),
  ];
  return `preview: ${name.name} ${what}\n\n${trailers.join("\n")}\n`;
}

/** Who did it, as the last trailers of a commit. */
export function authorTrailers({ actor, run }: Author): readonly string[] {
  return [`Actor: ${oneLine(actor)}`, ...(run === undefined ? [] : [`Run: ${oneLine(run)}`])];
}

/** A name with a line break must not add a trailer. */
function oneLine(text: string): string {
  return text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, " ").slice(0, 200);
}
