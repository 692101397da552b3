import type { Emit } from "../../event.ts";
import { Problem } from "../../problem.ts";
import type { Check } from "../../report/doctor-document.ts";
import { failedBy, type Group, type Outcome, type Question } from "./check.ts";
import { within } from "./within.ts";

/**
 * Asks everything side by side and answers in the order of the groups. No failure stops the rest, and no check takes
 * longer than it may. Throws Problem `interrupted`.
 */
export async function runChecks(
  groups: readonly Group[],
  run: { readonly emit: Emit; readonly secondsEach: number },
): Promise<readonly Check[]> {
  const all = groups.map(async ({ name, questions }) => {
    const asked = await Promise.all(questions.map((question) => askOne(name, question, run.secondsEach)));
    const checks = asked.flat();
    const wrong = checks.filter(({ status }) => status === "failed").length;
    if (checks.length > 0) run.emit({ kind: "checked", group: name, checks: checks.length, failed: wrong });
    return checks;
  });
  return (await Promise.all(all)).flat();
}

async function askOne(group: string, { id, title, ask }: Question, seconds: number): Promise<readonly Check[]> {
  const outcome = await outcomeOf(() => within(seconds, ask));
  return outcome === undefined ? [] : [{ id, group, title, ...outcome }];
}

async function outcomeOf(ask: Question["ask"]): Promise<Outcome | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Problem && error.kind !== "interrupted") return failedBy(error);
    throw error;
  }
}
