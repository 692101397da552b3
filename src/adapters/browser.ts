import type { Browser, Environment, Executables, Lazy } from "../ports.ts";

/** Opens URLs with `$BROWSER`, else with what the platform has. */
export function browser(options: {
  readonly environment: Environment;
  readonly platform: NodeJS.Platform;
  readonly executables: Lazy<Executables>;
}): Browser {
  return {
    async open(url) {
      const programs = await options.executables();
      try {
        const { exitCode } = await programs.run(opener(options.environment.BROWSER, options.platform), [url], {
          timeoutSeconds: 10,
        });
        return exitCode === 0;
      } catch {
        // No browser is an everyday case: the command prints the URL.
        return false;
      }
    },
  };
}

function opener(chosen: string | undefined, platform: NodeJS.Platform): string {
  if (chosen !== undefined && chosen !== "") return chosen;
  return platform === "darwin" ? "open" : platform === "win32" ? "explorer" : "xdg-open";
}
