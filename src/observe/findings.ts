import { type Finding, Problem } from "../problem.ts";

/** What a check finds: the findings that it answers, or those of the Problem that it throws; texts are only notes. */
export async function findingsOf(check: () => Promise<readonly (Finding | string)[]>): Promise<readonly Finding[]> {
  try {
    return (await check()).filter((found) => typeof found !== "string");
  } catch (error) {
    if (!(error instanceof Problem) || !["config", "not-found", "auth", "conflict"].includes(error.kind)) throw error;
    const { message, location } = error;
    if (error.findings.length > 0) return error.findings;
    return [{ message: message.replace(/\.$/, ""), ...(location !== undefined && { location }) }];
  }
}
