import { expect, test } from "vitest";
import type { Emit, Part } from "../../src/event.ts";
import { liveReporter } from "../../src/ui/live-reporter.ts";
import { textReporter } from "../../src/ui/reporter.ts";
import { styleFor } from "../../src/ui/style.ts";

const style = styleFor({ isTerminal: false, colorOff: true, environment: {} });

/** So many lines up, away with what is below, and text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what a terminal obeys
const orders = /\u001b\[(\d+)A|(\u001b\[J)|([^\u001b]+)/g;

/** What a person sees of it all: lines, moves up, and what is taken away below. */
function screenOf(columns: number) {
  let lines = [""];
  const write = (text: string) => {
    for (const [, up, , rest = ""] of text.matchAll(orders)) {
      if (up !== undefined) lines = lines.slice(0, lines.length - 1 - Number(up)).concat("");
      const [first = "", ...more] = rest.split("\n");
      lines = [...lines.slice(0, -1), `${lines.at(-1)}${first}`, ...more];
    }
  };
  return { write, columns: () => columns, seen: () => lines.slice(0, -1) };
}

function start(columns = 60) {
  const screen = screenOf(columns);
  let now = 0;
  const lines: Emit = textReporter(screen.write, style, false);
  const { emit, clear } = liveReporter({ ...screen, style, now: () => now }, lines);
  const later = (seconds: number) => {
    now += seconds * 1000;
  };
  const parts = (...all: readonly Part[]) => emit({ kind: "parts-seen", parts: all });
  return { ...screen, emit, clear, later, parts };
}

const api = (what: string, ready = false): Part => ({ name: "api", ready, what });
const postgres = (what: string, ready = false): Part => ({ name: "postgres", ready, what });

test("what is waited for stays in its place, with the time since each part is at it", () => {
  const { emit, parts, later, seen } = start();
  emit({ kind: "published", commit: "6f1e2d3aaaa", platform: "acme/platform", what: "new: 8 files" });
  emit({ kind: "waiting", what: "postgres is starting", seconds: 2 });
  parts(api("not there yet"), postgres("its data is copied"));
  later(3);
  parts(api("not there yet"), postgres("", true));
  expect(seen()).toEqual([
    "✔ publish 6f1e2d3 in acme/platform · new: 8 files",
    "◎ wait    5 s · postgres is starting",
    "◎         api       not there yet · 3 s",
    "✔         postgres",
  ]);
  emit({ kind: "waiting", what: "api is starting", seconds: 5 });
  parts(api("runs npm ci"), postgres("", true));
  later(61);
  parts(api("runs npm ci"), postgres("", true));
  expect(seen().slice(1)).toEqual([
    "◎ wait    66 s · api is starting",
    "◎         api       runs npm ci · 61 s",
    "✔         postgres",
  ]);
  emit({ kind: "ready", preview: "shop-pr-1", seconds: 66 });
  expect(seen()).toEqual(["✔ publish 6f1e2d3 in acme/platform · new: 8 files", "✔ ready   66 s"]);
});

test("no line is longer than the screen, and nothing that a terminal obeys comes through", () => {
  const { emit, parts, seen } = start(30);
  emit({ kind: "waiting", what: "a very long reason that does not fit into the screen", seconds: 0 });
  parts(api("\u001b[31mred\nand a line"));
  expect(seen().every((line) => line.length < 30)).toBe(true);
  expect(seen()).toHaveLength(2);
});

test("what is printed otherwise comes after what was drawn is taken away", () => {
  const { emit, parts, clear, write, seen } = start();
  emit({ kind: "waiting", what: "api is starting", seconds: 0 });
  parts(api("starts"));
  clear();
  write("error: Interrupted.\n");
  expect(seen()).toEqual(["error: Interrupted."]);
});
