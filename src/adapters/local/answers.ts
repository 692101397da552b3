import { connect } from "node:net";
import { setTimeout } from "node:timers/promises";
import type { StoreKind } from "../../config/service-config.ts";

/** What to send for a first answer, and whether that answer says that the server is ready. */
const greetings: Readonly<
  Record<StoreKind, { readonly bytes: Buffer; readonly isReady: (answer: Buffer) => boolean }>
> = {
  // https://www.postgresql.org/docs/current/protocol-message-formats.html#PROTOCOL-MESSAGE-FORMATS-STARTUPMESSAGE
  postgres: { bytes: startupMessage("preview"), isReady: (answer) => answer.length > 0 && !answer.includes("57P03") },
  // `-LOADING` while it reads its file.
  redis: { bytes: Buffer.from("PING\r\n"), isReady: (answer) => answer.toString().startsWith("+PONG") },
  mongo: { bytes: Buffer.alloc(0), isReady: () => true },
};

function startupMessage(user: string): Buffer {
  const words = Buffer.from(`user\0${user}\0\0`);
  const head = Buffer.alloc(8);
  head.writeInt32BE(head.length + words.length, 0);
  head.writeInt32BE(196_608, 4);
  return Buffer.concat([head, words]);
}

/** Whether a server of this kind takes requests on a port of this machine. */
export function answers(kind: StoreKind, port: number): Promise<boolean> {
  const { bytes, isReady } = greetings[kind];
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (ready: boolean) => {
      socket.destroy();
      resolve(ready);
    };
    socket.setTimeout(1000, () => end(false));
    socket.once("error", () => end(false));
    socket.once("data", (answer) => end(isReady(answer)));
    socket.once("close", () => end(false));
    socket.once("connect", () => (bytes.length === 0 ? end(true) : socket.write(bytes)));
  });
}

/** Whether somebody listens on a port of this machine already. */
export function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    const end = (taken: boolean) => {
      socket.destroy();
      resolve(taken);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

/** Seconds in which the port of a program that was ended is free: it is no process any more before its threads are gone. */
const freeSeconds = 5;

/** Whether a port of this machine is free, or will be at once because its program is on its way out. */
export function becomesFree(port: number): Promise<boolean> {
  return untilTrue(async () => !(await isTaken(port)), { seconds: freeSeconds, goesOn: async () => true });
}

export interface Patience {
  readonly seconds: number;
  readonly everyMilliseconds?: number;
  readonly goesOn: () => Promise<boolean>;
}

/** Asks again and again; false when the time is over or `goesOn` says no. */
export async function untilTrue(
  ask: () => Promise<boolean>,
  { seconds, everyMilliseconds = 50, goesOn }: Patience,
): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    if (await ask()) return true;
    if (performance.now() > end || !(await goesOn())) return false;
    await setTimeout(everyMilliseconds);
  }
}
