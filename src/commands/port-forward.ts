import { Command, type CommandUnknownOpts } from "@commander-js/extra-typings";
import type { App } from "../app.ts";
import { awaitSuccessor, observePort, openForwarding } from "../observe/forward.ts";
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
      "Open a port on 127.0.0.1 that leads to a store or a workload of a preview, until Ctrl-C, also when its pod is replaced. Of a store the whole URL is printed. Without a local port it is the pod's number, or a free one when that is taken.",
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
      const way: Way = { place, forwarding: await openForwarding(place, target.port, words.ports) };
      try {
        show(app, place, target, way.forwarding);
        await keepOpen(app, inside, target, way);
      } catch (error) {
        if (!(error instanceof Problem) || error.kind !== "interrupted") throw error;
        app.end(exitCodes.interrupted);
      } finally {
        await way.forwarding.close();
      }
    });
}

/** Where the port leads at the moment. */
interface Way {
  place: Place;
  forwarding: Forwarding;
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

/** Leads the same port to the pod that takes the place of one that is gone, until there is none. */
async function keepOpen(app: App, inside: Inside, { workload, port }: Target, way: Way): Promise<void> {
  const { sleep, emit } = app;
  const { timeoutSeconds } = app.options();
  for (;;) {
    await untilItEnds(app, way.forwarding);
    const next = await awaitSuccessor(inside, workload, { sleep, timeoutSeconds });
    if ("reason" in next) return closed(app, way.place, next.reason);
    const { localPort } = way.forwarding;
    way.forwarding = await openForwarding(next.place, port, { local: localPort, remote: port });
    way.place = next.place;
    emit({ kind: "notice", message: `127.0.0.1:${localPort} leads to pod ${next.place.pod.name} now` });
  }
}

async function untilItEnds({ sleep }: App, { ended }: Forwarding): Promise<void> {
  let over = false;
  const end = () => {
    over = true;
  };
  void ended.then(end, end);
  // Sleeping is what Ctrl-C ends.
  do await sleep(1);
  while (!over);
}

/** No Problem, because the one document of `--json` has been printed. */
function closed(app: App, { record, pod }: Place, reason: string): void {
  app.emit({
    kind: "warning",
    message: `Pod ${pod.name} of ${record.name} is gone, and the way to it is closed. ${reason}`,
    hints: ["Run the command again when there is another."],
  });
  app.end(exitCodes["not-yet"]);
}
