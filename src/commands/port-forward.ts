import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { observePort, openForwarding } from "../observe/forward.ts";
import { type Inside, observeInside, type Place, placeIn, tellPlace } from "../observe/inside.ts";
import { observeStore } from "../observe/stores.ts";
import type { Forwarding } from "../ports/cluster.ts";
import { readForwardWords } from "../preview/port-argument.ts";
import { localUrl, type StoreAccess, storeKeys } from "../preview/store-access.ts";
import { exitCodes, Problem } from "../problem.ts";
import type { PortForwardDocument } from "../report/inside-documents.ts";
import { printable } from "../ui/printable.ts";

/** `preview port-forward`: a port of this machine that leads to a store or a workload of a preview. */
export function portForward(app: App): CommandUnknownOpts {
  return new Command("port-forward")
    .description(
      "Open a port on 127.0.0.1 that leads to a store or a workload of a preview, until Ctrl-C. Of a store the whole URL is printed. Without a local port it is the pod's number, or a free one when that is taken.",
    )
    .argument("[preview]", "pr-42, 42 or shop-api-pr-42 (default: the pull request of this branch)")
    .argument("[target]", "a store or a workload: postgres, worker (default: the workload that answers the URL)")
    .argument(
      "[ports]",
      "[local:]remote, both numbers; :8000 takes a free local port. A number alone in front is a pull request",
    )
    .addHelpText(
      "after",
      `
Examples:
  $ preview port-forward                          the service itself
  $ preview port-forward pr-42 postgres           its database, for a tool of your own
  $ preview port-forward pr-42 postgres 15432:5432
  $ preview port-forward worker :5555`,
    )
    .action(async (_preview, _target, _ports, _options, command) => {
      const words = readForwardWords(command.args);
      const { ports, environment, emit } = app;
      const question = { ports, environment, emit, config: app.options().config };
      const inside = await observeInside(question, words.preview);
      const place = placeIn(inside, { service: words.target });
      const target = await observeTarget(inside, words.target ?? inside.record.workload, words.ports?.remote);
      if (!place.container.ready) tellPlace(place, emit);
      if (app.options().dryRun) {
        app.print(`${printable(`Would forward to port ${target.port} of pod ${place.pod.name}.`)}\n`);
        return;
      }
      const forwarding = await openForwarding(place, target.port, words.ports);
      try {
        show(app, place, target, forwarding);
        await untilItEnds(app, place, forwarding);
      } catch (error) {
        if (!(error instanceof Problem) || error.kind !== "interrupted") throw error;
        app.end(exitCodes.interrupted);
      } finally {
        await forwarding.close();
      }
    });
}

interface Target {
  readonly workload: string;
  readonly port: number;
  readonly store: StoreAccess | undefined;
}

/** What stands behind a workload that is there. */
async function observeTarget(inside: Inside, workload: string, port: number | undefined): Promise<Target> {
  const store = storeKeys(inside.record).includes(workload) ? await observeStore(inside, workload) : undefined;
  return { workload, store, port: port ?? (await observePort(inside, workload)) };
}

function show(app: App, { record, pod }: Place, target: Target, { localPort }: Forwarding): void {
  const address = `127.0.0.1:${localPort}`;
  const { workload, port, store } = target;
  // By the name that is in PREVIEW_HOSTS: a service that looks at it refuses an address.
  const web = workload === record.workload ? `http://localhost:${localPort}` : null;
  const data: PortForwardDocument = {
    preview: record.name,
    target: workload,
    pod: pod.name,
    remotePort: port,
    localPort,
    address,
    url: store === undefined ? web : localUrl(store, localPort),
  };
  app.show({ kind: "PortForward", data, text: () => printable(data.url ?? address) });
  app.emit({ kind: "notice", message: `${address} leads to port ${port} of pod ${pod.name} until Ctrl-C` });
}

async function untilItEnds(app: App, { record, pod }: Place, forwarding: Forwarding): Promise<void> {
  let over = false;
  const end = () => {
    over = true;
  };
  void forwarding.ended.then(end, end);
  // Sleeping is what Ctrl-C ends.
  while (!over) await app.sleep(1);
  // No Problem, because the one document of `--json` has been printed.
  app.emit({
    kind: "warning",
    message: `The way to pod ${pod.name} of ${record.name} is closed: the pod is gone, or the connection is.`,
    hints: ["Run the command again; it finds the pod that took its place."],
  });
  app.end(exitCodes["not-yet"]);
}
