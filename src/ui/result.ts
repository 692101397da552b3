import { jsonText } from "../preview/json.ts";
import { printableJson } from "./printable.ts";

/** The kinds of JSON document that commands answer with; each has a schema in `schema/`. */
export type DocumentKind =
  | "Preview"
  | "PreviewList"
  | "Plan"
  | "Receipt"
  | "GcReport"
  | "Findings"
  | "Config"
  | "Init"
  | "Logs"
  | "Events"
  | "PortForward"
  | "Doctor"
  | "SeedBuild"
  | "SeedStatus"
  | "SeedDiff"
  | "SeedFiles"
  | "SeedPrune"
  | "Error";

/** What a command found or did: data for machines, text for people. */
export interface Result {
  readonly kind: DocumentKind;
  readonly data: object;
  /** Made only when text is asked for; empty text prints nothing. */
  readonly text: () => string;
  /** What the process ends with; default 0. For answers that are no failure of the command, such as findings. */
  readonly exitCode?: number;
}

/** What goes to stdout for a result: exactly one JSON document, or its text. */
export function renderResult(result: Result, json: boolean): string {
  if (json) return printableJson(jsonText({ schemaVersion: 1, kind: result.kind, ...result.data }));
  const text = result.text();
  return text === "" ? "" : `${text.replace(/\n+$/, "")}\n`;
}
