import type { App } from "./app.ts";
import type { Emit } from "./event.ts";
import { cannotAsk } from "./observe/cannot-ask.ts";
import type { ObservedPlatform } from "./observe/platform.ts";
import type { RegistrationPlan } from "./observe/registration.ts";
import { requireOnGitHub } from "./observe/repository-name.ts";
import { exitCodes } from "./problem.ts";
import { registrationCommands } from "./scaffold/next-commands.ts";
import type { InitOutcome, Registered } from "./ui/init-result.ts";

type RegisterOutcome = Pick<InitOutcome, "registered" | "exitCode">;

/** Brings a registration to the platform, by push or pull request. What it refuses is printed for a person, with exit code 9. */
export async function register(app: App, plan: RegistrationPlan | undefined): Promise<RegisterOutcome> {
  if (plan === undefined) return { registered: null, exitCode: 0 };
  const { service, platform } = plan;
  const files = Object.keys(plan.files);
  const open = { service, branch: null, commit: null, url: null, files, texts: {}, commands: [] };
  if (files.length === 0) return { registered: { ...open, how: "unchanged" }, exitCode: 0 };
  const commands = registrationCommands(service, files, platform !== undefined);
  const printed: Registered = { ...open, how: "print", texts: plan.files, commands };
  if (platform === undefined || plan.how === "print") return { registered: printed, exitCode: 0 };
  const branch = plan.how === "push" ? "main" : `preview/register-${service}`;
  try {
    const message = `preview: register ${service}`;
    const commit = await platform.repository.pushOnMain({ branch, files: plan.files, message });
    app.emit({ kind: "published", commit, platform: platform.repository.url, what: `${service} on ${branch}` });
    const pushed = { ...open, how: plan.how, branch, commit };
    return plan.how === "push" ? { registered: pushed, exitCode: 0 } : await request(app, platform, pushed);
  } catch (error) {
    warnOfHandwork(app.emit, error, `${service} could not be registered`);
    return { registered: printed, exitCode: exitCodes.partial };
  }
}

async function request(app: App, { config }: ObservedPlatform, registered: Registered): Promise<RegisterOutcome> {
  const { service, branch } = registered;
  const text = {
    title: `Register ${service} for previews`,
    body: `Adds ${service} to the catalog. Made by \`preview init\`.`,
  };
  try {
    const repository = requireOnGitHub("The platform repository", config.repository, app.environment);
    const github = await app.ports.github();
    const { url } = await github.ensurePullRequest({ repository, branch: branch ?? "", base: "main", ...text });
    app.emit({ kind: "pull-request-opened", url });
    return { registered: { ...registered, url }, exitCode: 0 };
  } catch (error) {
    warnOfHandwork(
      app.emit,
      error,
      `No pull request could be opened in ${config.repository}; open it for the branch \`${branch}\``,
    );
    return { registered, exitCode: exitCodes.partial };
  }
}

/** What a person can still do by hand is no reason to stop. */
export function warnOfHandwork(emit: Emit, error: unknown, what: string): void {
  const problem = cannotAsk(error);
  emit({ kind: "warning", message: `${what}: ${problem.message}`, hints: problem.hints });
}
