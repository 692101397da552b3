import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "./app.ts";

/** A command as `preview --help` lists it; its file is loaded when it is named on the command line. */
export interface Entry {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly hidden?: boolean;
  readonly load: () => Promise<(app: App) => CommandUnknownOpts>;
}

const entries: readonly Entry[] = [
  {
    name: "init",
    aliases: [],
    summary: "prepare a service's repository, or a platform repository, for previews",
    load: async () => (await import("./commands/init.ts")).init,
  },
  {
    name: "up",
    aliases: ["create"],
    summary: "create or update the preview of a pull request",
    load: async () => (await import("./commands/up.ts")).up,
  },
  {
    name: "down",
    aliases: ["destroy"],
    summary: "remove a preview and everything it has",
    load: async () => (await import("./commands/down.ts")).down,
  },
  {
    name: "plan",
    aliases: [],
    summary: "show what `up` would change; writes nothing",
    load: async () => (await import("./commands/plan.ts")).plan,
  },
  {
    name: "status",
    aliases: [],
    summary: "show one preview",
    load: async () => (await import("./commands/status.ts")).status,
  },
  {
    name: "list",
    aliases: ["ls"],
    summary: "show all previews of the platform",
    load: async () => (await import("./commands/list.ts")).list,
  },
  {
    name: "open",
    aliases: [],
    summary: "open a preview in the browser, or print its URL",
    load: async () => (await import("./commands/open.ts")).open,
  },
  {
    name: "logs",
    aliases: [],
    summary: "show what the containers of a preview write",
    load: async () => (await import("./commands/logs.ts")).logs,
  },
  {
    name: "exec",
    aliases: [],
    summary: "run a command in a container of a preview",
    load: async () => (await import("./commands/exec.ts")).exec,
  },
  {
    name: "shell",
    aliases: [],
    summary: "open a shell in a container of a preview",
    load: async () => (await import("./commands/shell.ts")).shell,
  },
  {
    name: "run",
    aliases: [],
    summary: "run one of the service's own commands, such as manage.py",
    load: async () => (await import("./commands/run.ts")).run,
  },
  {
    name: "db",
    aliases: [],
    summary: "open psql, redis-cli or mongosh in a store of a preview",
    load: async () => (await import("./commands/db.ts")).db,
  },
  {
    name: "port-forward",
    aliases: [],
    summary: "open a local port that leads to a store or a workload",
    load: async () => (await import("./commands/port-forward.ts")).portForward,
  },
  {
    name: "sleep",
    aliases: [],
    summary: "stop the pods of a preview until somebody needs it",
    load: async () => (await import("./commands/sleep.ts")).sleep,
  },
  {
    name: "wake",
    aliases: [],
    summary: "start a preview that sleeps",
    load: async () => (await import("./commands/wake.ts")).wake,
  },
  {
    name: "extend",
    aliases: [],
    summary: "let a preview expire later",
    load: async () => (await import("./commands/extend.ts")).extend,
  },
  {
    name: "pin",
    aliases: [],
    summary: "keep a preview while its pull request is open",
    load: async () => (await import("./commands/pin.ts")).pin,
  },
  {
    name: "unpin",
    aliases: [],
    summary: "let a pinned preview expire again",
    load: async () => (await import("./commands/pin.ts")).unpin,
  },
  {
    name: "link",
    aliases: [],
    summary: "point a dependency of a preview at another preview, or at its baseline",
    load: async () => (await import("./commands/link.ts")).link,
  },
  {
    name: "unlink",
    aliases: [],
    summary: "forget what a dependency of a preview was pointed at",
    load: async () => (await import("./commands/unlink.ts")).unlink,
  },
  {
    name: "reset",
    aliases: [],
    summary: "start the data of a preview again",
    load: async () => (await import("./commands/reset.ts")).reset,
  },
  {
    name: "gc",
    aliases: [],
    summary: "remove previews whose time has come, put idle ones to sleep",
    load: async () => (await import("./commands/gc.ts")).gc,
  },
  {
    name: "seed",
    aliases: [],
    summary: "make images of databases from versioned scripts",
    load: async () => (await import("./commands/seed.ts")).seed,
  },
  {
    name: "doctor",
    aliases: [],
    summary: "find what does not work, and say how to repair it",
    load: async () => (await import("./commands/doctor.ts")).doctor,
  },
  {
    name: "config",
    aliases: [],
    summary: "check, show and describe configuration files",
    load: async () => (await import("./commands/config.ts")).config,
  },
];

/** A command in its place; one that is not whole only stands in the list of commands. */
export interface Declared {
  readonly command: CommandUnknownOpts;
  readonly whole: boolean;
  readonly hidden: boolean;
}

/**
 * All commands for a command line, `more` behind our own: whole where it names them, by name and summary elsewhere. So
 * `--help` parses a tenth of the program. `named` undefined means all of them.
 */
export function commandsFor(
  named: readonly string[] | undefined,
  app: App,
  more: readonly Entry[],
): Promise<readonly Declared[]> {
  return Promise.all(
    [...entries, ...more].map(async ({ name, aliases, summary, hidden = false, load }) => {
      const whole = named === undefined || [name, ...aliases].some((known) => named.includes(known));
      const command = whole ? (await load())(app) : new Command(name);
      for (const alias of aliases) command.alias(alias);
      return { command: command.summary(summary), whole, hidden };
    }),
  );
}
