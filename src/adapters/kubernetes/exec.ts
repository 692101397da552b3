import { once } from "node:events";
import * as z from "zod";
import type { ExecRequest } from "../../ports/cluster.ts";
import { Problem } from "../../problem.ts";
import { interrupted, oneLine, parseJson } from "./failure.ts";
import { objectPath } from "./paths.ts";
import type { Streams } from "./sessions.ts";
import { frame, type OpenSocket, passOn, type WebSocket } from "./web-sockets.ts";

/** Of a command's WebSocket: k8s.io/apimachinery/pkg/util/remotecommand. */
const channels = { stdin: 0, stdout: 1, stderr: 2, status: 3, resize: 4, close: 255 } as const;

/** The only version that can say that our input has an end; all clusters since Kubernetes 1.30 speak it. */
const protocolWithEnd = "v5.channel.k8s.io";

/** What a shell makes of a program whose reader has gone: 128 and SIGPIPE. */
const brokenPipe = 141;

const exitStatus = z.object({
  status: z.string(),
  message: z.string().default(""),
  details: z
    .object({
      causes: z.array(z.object({ reason: z.string().default(""), message: z.string().default("") })).default([]),
    })
    .optional(),
});

/** Runs a command in a container with these streams and answers its exit code. Throws Problem `exec-failed`. */
export async function execute(
  { namespace, pod, container, command, terminal }: ExecRequest,
  { open, signal, streams }: { readonly open: OpenSocket; readonly signal: AbortSignal; readonly streams: Streams },
): Promise<number> {
  const what = `run the command in ${container} of the pod ${pod}`;
  let status: unknown;
  let unread = false;
  const path = `${objectPath({ api: "/api/v1", resource: "pods" }, pod, namespace)}/exec`;
  const query = [
    ["container", container],
    ["stdin", "true"],
    ["stdout", "true"],
    // A terminal has one output.
    ["stderr", `${!terminal}`],
    ["tty", `${terminal}`],
    ...command.map((word): [string, string] => ["command", word]),
  ] satisfies [string, string][];
  const socket = await open({ what, path: `${path}?${new URLSearchParams(query)}` }, (channel, data, opened) => {
    if (channel === channels.stdout && !unread) passOn(data, streams.stdout, opened);
    if (channel === channels.stderr) passOn(data, streams.stderr, opened);
    if (channel !== channels.status || data.length === 0) return;
    status = parseJson(data.toString("utf8"));
    // What comes before the other side's own end is still taken.
    opened.close();
  });
  // A reader of ours that has seen enough, such as `head`. Each write that is under way may tell, also after the end.
  streams.stdout.on("error", () => {
    unread = true;
    socket.terminate();
  });
  streams.stderr.on("error", () => undefined);
  const detach = attach(socket, streams, terminal);
  try {
    if (socket.readyState !== socket.CLOSED) await once(socket, "close");
  } finally {
    detach();
  }
  if (signal.aborted) throw interrupted();
  return unread && status === undefined ? brokenPipe : exitCode(status, what);
}

/** Lets our input, and the size of our terminal, go to the command; answers what ends that. */
function attach(socket: WebSocket, { stdin, stdout }: Streams, terminal: boolean): () => void {
  const raw = terminal && stdin.isTTY === true;
  const send = (data: Buffer) => {
    stdin.pause();
    socket.send(frame(channels.stdin, data), () => stdin.resume());
  };
  const end = () => {
    if (socket.protocol === protocolWithEnd) socket.send(Buffer.of(channels.close, channels.stdin));
  };
  const resize = () => {
    const { columns: Width, rows: Height } = stdout;
    if (terminal && Width !== undefined) socket.send(frame(channels.resize, JSON.stringify({ Width, Height })));
  };
  if (raw) stdin.setRawMode?.(true);
  if (stdin.readableEnded) end();
  else stdin.on("data", send).once("end", end);
  stdout.on("resize", resize);
  resize();
  return () => {
    if (raw) stdin.setRawMode?.(false);
    stdin.off("data", send).off("end", end).pause();
    stdout.off("resize", resize);
  };
}

function exitCode(answer: unknown, what: string): number {
  const { status, message, details } = exitStatus.safeParse(answer).data ?? {};
  if (status === "Success") return 0;
  const code = details?.causes.find(({ reason }) => reason === "ExitCode")?.message ?? "";
  if (/^\d{1,3}$/.test(code)) return Number(code);
  // Each layer puts its own words in front: of a program that is not in the image, five.
  const [, reason] = /OCI runtime exec failed: (.*)$/s.exec(message ?? "") ?? [];
  const why = message === undefined ? "the connection to it was lost" : oneLine(reason ?? message);
  throw new Problem("unhealthy", { code: "exec-failed", message: `Could not ${what}: ${why}.` });
}
