import type { ChalkInstance } from "chalk";
import type { LogSource } from "../live/log-sources.ts";
import { printable } from "./printable.ts";

/** Select Graphic Rendition (ECMA-48, 8.3.117): colours and bold, and nothing that moves or reports. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the escape sequences that applications colour their logs with
const colourCode = /\u001b\[[\d;:]*m/g;

/**
 * A line of an application's log, safe to print: whatever could take over a terminal becomes U+FFFD. Colours stay where
 * ours are shown, and end with the line; elsewhere they are left out.
 */
export function logLine(line: string, colours: boolean): string {
  const text = line.replace(/\r$/, "");
  const plain = text.split(colourCode).map(printable);
  if (!colours || plain.length === 1) return plain.join("");
  const codes = text.match(colourCode) ?? [];
  return `${plain.map((part, index) => `${part}${codes[index] ?? ""}`).join("")}\u001b[0m`;
}

/** Prints lines of logs; as soon as there are several logs, of which some may be known, each line says which it is of. */
export function logPrinter(
  print: (text: string) => void,
  style: ChalkInstance,
  known: readonly string[],
): (source: Pick<LogSource, "label">, lines: readonly string[]) => void {
  const palette = [style.cyan, style.green, style.magenta, style.yellow, style.blue];
  const labels = [...known];
  return ({ label }, lines) => {
    if (!labels.includes(label)) labels.push(label);
    const colour = palette[labels.indexOf(label) % palette.length] ?? style.cyan;
    const width = Math.max(...labels.map((one) => one.length));
    const prefix = labels.length > 1 ? `${colour(printable(label.padEnd(width)))}  ` : "";
    print(lines.map((line) => `${prefix}${logLine(line, style.level > 0)}\n`).join(""));
  };
}
