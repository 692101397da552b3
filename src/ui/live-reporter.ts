import type { ChalkInstance } from "chalk";
import type { Emit, Part } from "../event.ts";
import { printableLine } from "./printable.ts";

/** Draws events on a screen: what is waited for is drawn again in its place until something has happened. */
export interface LiveReporter {
  readonly emit: Emit;
  /** Takes away what is drawn for now; to be called before anything else is printed. */
  readonly clear: () => void;
}

export interface Screen {
  readonly write: (text: string) => void;
  /** Characters a line. */
  readonly columns: () => number | undefined;
  readonly style: ChalkInstance;
  /** Milliseconds. */
  readonly now: () => number;
}

/** `lines` draws what has happened, as where there is no screen. */
export function liveReporter(screen: Screen, lines: Emit): LiveReporter {
  const { write, style, now } = screen;
  let drawn = 0;
  let waiting = { what: "", since: 0 };
  const since = new Map<string, { readonly what: string; readonly at: number }>();
  const clear = () => {
    // To the beginning of the block, and away with all below it.
    if (drawn > 0) write(`\u001b[${drawn}A\u001b[J`);
    drawn = 0;
  };
  const draw = (parts: readonly Part[]) => {
    // Some terminals say that they have none.
    const width = (screen.columns() || 80) - 1;
    const cut = (mark: string, text: string) => `${mark} ${printableLine(text).slice(0, Math.max(0, width - 2))}\n`;
    const longest = Math.max(0, ...parts.map(({ name }) => name.length));
    const block = [
      cut(style.dim("◎"), `wait    ${secondsSince(waiting.since)} s · ${waiting.what}`),
      ...parts.map((part) => {
        const mark = part.ready ? style.green("✔") : style.dim("◎");
        return cut(mark, `        ${part.name.padEnd(longest)}  ${describe(part)}`.trimEnd());
      }),
    ];
    clear();
    write(block.join(""));
    drawn = block.length;
  };
  const secondsSince = (at: number) => Math.floor((now() - at) / 1000);
  /** With the time that a part has been at it. */
  const describe = ({ name, ready, what }: Part) => {
    const before = since.get(name);
    if (before?.what !== what) since.set(name, { what, at: now() });
    const seconds = before?.what === what ? secondsSince(before.at) : 0;
    return ready || seconds === 0 ? what : `${what} · ${seconds} s`;
  };
  return {
    clear,
    emit(event) {
      if (event.kind === "parts-seen") {
        if (waiting.what !== "") draw(event.parts);
        return;
      }
      clear();
      if (event.kind === "waiting") {
        waiting = { what: event.what, since: now() - event.seconds * 1000 };
        draw([]);
        return;
      }
      waiting = { what: "", since: 0 };
      since.clear();
      lines(event);
    },
  };
}
