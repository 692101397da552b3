import { once } from "node:events";
import { connect as dial } from "node:net";
import { PassThrough, type Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test, vi } from "vitest";
import { apiWorld, problemOf } from "../../support/kubernetes-api-connection.ts";
import { acceptSocket, type ServerSocket } from "../../support/kubernetes-api-sockets.ts";

const at = { namespace: "preview-shop-pr-1", pod: "api-0", container: "api" };
const success = JSON.stringify({ status: "Success" });

function failure(message: string, exitCode?: number): string {
  const causes = exitCode === undefined ? [{ message }] : [{ reason: "ExitCode", message: `${exitCode}` }];
  return JSON.stringify({ status: "Failure", message, details: { causes } });
}

/** A server whose commands answer what they are sent, as `script` has it. */
async function execWorld(
  script: (socket: ServerSocket, channel: number, data: Buffer) => void,
  options: { readonly terminal?: boolean; readonly tls?: boolean; readonly stdout?: Writable } = {},
) {
  const rawModes: boolean[] = [];
  const stdin = Object.assign(new PassThrough(), {
    isTTY: options.terminal ?? false,
    setRawMode: (raw: boolean) => rawModes.push(raw),
  });
  const stdout = Object.assign(new PassThrough(), options.terminal ? { columns: 80, rows: 24 } : {});
  const stderr = new PassThrough();
  const streams = { stdin, stdout: options.stdout ?? stdout, stderr };
  const world = await apiWorld({ streams, tls: options.tls ?? false });
  world.api.onUpgrade((_call, request, duplex) => {
    const socket = acceptSocket(request, duplex, (channel, data) => script(socket, channel, data));
  });
  return { ...world, stdin, stdout, stderr, rawModes };
}

test("a command that is over at once, whose input is over too", async () => {
  const { cluster, api, stdin, stdout } = await execWorld(() => undefined);
  stdin.end();
  stdin.resume();
  await once(stdin, "end");
  api.onUpgrade((_call, request, duplex) => {
    duplex.cork();
    const socket = acceptSocket(request, duplex, () => undefined);
    socket.send(1, "done");
    socket.send(3, success);
    duplex.uncork();
  });
  expect(await cluster.exec({ ...at, command: ["true"], terminal: false })).toBe(0);
  expect(read(stdout)).toBe("done");
});

/** What a stream has been given. */
function read(stream: Readable): string {
  return String(stream.read() ?? "");
}

test("a command gets our input, and we its output and exit code", async () => {
  const received: [number, string][] = [];
  const { cluster, api, stdin, stdout, stderr } = await execWorld(
    (socket, channel, data) => {
      received.push([channel, data.toString("latin1")]);
      if (channel !== 255) return;
      socket.send(1, "out");
      socket.send(2, "err");
      socket.send(3, failure("command terminated with exit code 3", 3));
      // Late, as the channels of a real server are not in step.
      socket.send(1, "put");
    },
    { tls: true },
  );
  stdin.end("input");
  expect(await cluster.exec({ ...at, command: ["sh", "-c", "exit 3"], terminal: false })).toBe(3);
  expect(received).toEqual([
    [0, "input"],
    [255, "\u0000"],
  ]);
  expect([read(stdout), read(stderr)]).toEqual(["output", "err"]);
  expect(api.calls[0]?.path).toBe(
    "/api/v1/namespaces/preview-shop-pr-1/pods/api-0/exec?container=api&stdin=true&stdout=true&stderr=true&tty=false&command=sh&command=-c&command=exit+3",
  );
});

test("a terminal is handed over with its size, and given back", async () => {
  const sizes: string[] = [];
  const { cluster, api, stdout, rawModes } = await execWorld(
    (socket, channel, data) => {
      if (channel !== 4) return;
      sizes.push(data.toString());
      if (sizes.length === 2) socket.send(3, success);
      else stdout.emit("resize");
    },
    { terminal: true },
  );
  expect(await cluster.exec({ ...at, command: ["bash"], terminal: true })).toBe(0);
  expect(sizes).toEqual(['{"Width":80,"Height":24}', '{"Width":80,"Height":24}']);
  expect(rawModes).toEqual([true, false]);
  expect(api.calls[0]?.path).toContain("stderr=false&tty=true");
});

test.for([
  [
    "the program is not there",
    (socket: ServerSocket) => socket.send(3, failure('x: OCI runtime exec failed: exec: "nope": not found')),
    'exec: "nope": not found',
  ],
  ["the connection breaks", (socket: ServerSocket) => socket.destroy(), "the connection to it was lost"],
  ["the server says nothing of it", (socket: ServerSocket) => socket.close(), "the connection to it was lost"],
] as const)("a command that cannot run because %s", async ([, script, why]) => {
  const { cluster, stdin } = await execWorld(script);
  stdin.write("x");
  expect(await problemOf(cluster.exec({ ...at, command: ["nope"], terminal: false }))).toBe(
    `unhealthy exec-failed: Could not run the command in api of the pod api-0: ${why}.`,
  );
});

test("Ctrl-C ends a command, and gives the terminal back", async () => {
  const { cluster, stdin, interruption, rawModes } = await execWorld(() => interruption.abort(), { terminal: true });
  stdin.write("x");
  expect(await problemOf(cluster.exec({ ...at, command: ["top"], terminal: true }))).toMatch(/^interrupted /);
  expect(rawModes).toEqual([true, false]);
});

test("a reader of ours that has seen enough ends a command, without a word", async () => {
  const stdout = new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(), { code: "EPIPE" })),
  });
  const { cluster, stdin } = await execWorld(
    (socket) => {
      for (let count = 0; count < 100; count += 1) socket.send(1, "y\n".repeat(1000));
    },
    { stdout },
  );
  stdin.write("x");
  expect(await cluster.exec({ ...at, command: ["yes"], terminal: false })).toBe(141);
});

test("a reader of ours that is slow holds a command up, and loses nothing", async () => {
  const held: (() => void)[] = [];
  let size = 0;
  const write = (chunk: Buffer, _encoding: string, done: () => void) => {
    size += chunk.length;
    held.push(done);
  };
  const stdout = new Writable({ write, highWaterMark: 1 });
  let duplex: { readonly writableLength: number } | undefined;
  const { cluster, api } = await execWorld(() => undefined, { stdout });
  const whole = 300 * 100_000;
  api.onUpgrade((_call, request, connection) => {
    duplex = connection;
    const socket = acceptSocket(request, connection, () => undefined);
    for (let count = 0; count < 300; count += 1) socket.send(1, "x".repeat(100_000));
    socket.send(3, success);
  });
  const running = cluster.exec({ ...at, command: ["cat", "large"], terminal: false });
  await vi.waitFor(() => expect(held).toHaveLength(1));
  await new Promise((next) => setTimeout(next, 200));
  expect(duplex?.writableLength).toBeGreaterThan(whole / 2);
  const release = setInterval(() => held.pop()?.(), 0);
  onTestFinished(() => clearInterval(release));
  expect(await running).toBe(0);
  expect(stdout.writableLength + size).toBeGreaterThanOrEqual(whole);
});

test("a command whose server is gone without a word is given up after a minute", async () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  onTestFinished(() => void vi.useRealTimers());
  const { cluster, stdin } = await execWorld(() => vi.advanceTimersByTime(80_000), { terminal: true });
  stdin.write("x");
  expect(await problemOf(cluster.exec({ ...at, command: ["bash"], terminal: true }))).toContain(
    "connection to it was lost",
  );
});

test("a right that is missing is told in the server's words", async () => {
  const { cluster, api } = await execWorld(() => undefined);
  const message = 'pods "api-0" is forbidden: User "dana" cannot get resource "pods/exec"';
  api.intercept(() => ({ status: 403, message }));
  expect(await problemOf(cluster.exec({ ...at, command: ["sh"], terminal: false }))).toBe(
    `auth cluster-forbidden: Could not run the command in api of the pod api-0: ${message}.`,
  );
  expect(await problemOf(cluster.forward({ ...at, port: 80, localPort: 0 }))).toMatch(/^auth cluster-forbidden: /);
});

/** Sends, ends its side, and answers what comes until the other side ends. */
async function ask(port: number, question: string): Promise<string> {
  const socket = dial({ port, host: "127.0.0.1", allowHalfOpen: true });
  socket.end(question);
  return text(socket);
}

/** A pod that answers each piece in capitals, and ends. */
async function forwardWorld() {
  const world = await apiWorld();
  world.api.onUpgrade((_call, request, duplex) => {
    const socket = acceptSocket(request, duplex, (channel, data) => {
      if (data.toString() === "refuse") return socket.send(1, portNumber("connection refused"));
      socket.send(channel, data.toString().toUpperCase());
      socket.close();
    });
    for (const channel of [0, 1]) socket.send(channel, portNumber(""));
  });
  return world;
}

function portNumber(then: string): Buffer {
  return Buffer.concat([Buffer.of(0x50, 0x00), Buffer.from(then)]);
}

test("a port of a pod is a port of this machine, for many connections", async () => {
  const { cluster, api } = await forwardWorld();
  const forwarding = await cluster.forward({ ...at, port: 80, localPort: 0 });
  const answers = await Promise.all(["a", "b", "c"].map((word) => ask(forwarding.localPort, word.repeat(70_000))));
  expect(answers.map((answer) => `${answer[0]} ${answer.length > 0}`)).toEqual(["A true", "B true", "C true"]);
  expect(api.calls.every(({ path }) => path.endsWith("/pods/api-0/portforward?ports=80"))).toBe(true);
  await forwarding.close();
  await forwarding.ended;
  await expect(ask(forwarding.localPort, "x")).rejects.toThrow("ECONNREFUSED");
});

test("what goes wrong with one connection does not end the others", async () => {
  const { cluster, api } = await forwardWorld();
  const forwarding = await cluster.forward({ ...at, port: 80, localPort: 0 });
  expect(await ask(forwarding.localPort, "refuse").catch(() => "")).toBe("");
  api.intercept(() => ({ status: 500 }));
  expect(await ask(forwarding.localPort, "x").catch(() => "")).toBe("");
  api.intercept(() => undefined);
  expect(await ask(forwarding.localPort, "still here")).toBe("STILL HERE");
  await forwarding.close();
});

test("a port that is given back ends the connections that are open", async () => {
  const { cluster } = await forwardWorld();
  const forwarding = await cluster.forward({ ...at, port: 80, localPort: 0 });
  const idle = dial({ port: forwarding.localPort, host: "127.0.0.1" }).on("error", () => undefined);
  await once(idle, "connect");
  await Promise.all([forwarding.close(), once(idle, "close")]);
});

test("a port that is taken", async () => {
  const { cluster } = await forwardWorld();
  const first = await cluster.forward({ ...at, port: 80, localPort: 0 });
  expect(await problemOf(cluster.forward({ ...at, port: 80, localPort: first.localPort }))).toBe(
    `conflict port-taken: The port ${first.localPort} of this machine is taken by another program.`,
  );
  await first.close();
});
