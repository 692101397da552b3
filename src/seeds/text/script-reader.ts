import type { SeedFinding } from "../finding.ts";
import { joinedBytes } from "../script-text.ts";
import { locationOf, type PlaceReader, placeIn, placeReader } from "./place.ts";
import { scriptStart, startLength } from "./script-start.ts";
import { type Decoded, type InvalidBytes, likelyCharacter, utf8Reader } from "./utf8.ts";

/** Reads the bytes of a script of any engine as text. */
export interface ScriptReader {
  /** The text that a chunk completes; none of a script that is no text at all. */
  readonly push: (bytes: Uint8Array) => string;
  readonly end: () => string;
  /** What was found so far. With an error, what was read is not what was written. */
  readonly findings: readonly SeedFinding[];
  /** Whether the script is text at all, as far as is known. */
  readonly readable: () => boolean;
}

interface State {
  readonly file: string;
  readonly findings: SeedFinding[];
  readonly places: PlaceReader;
  /** The first bytes, until they tell what the script is. */
  start: Uint8Array | undefined;
  readable: boolean;
}

const nothing = new Uint8Array();

/** `file` is the name that findings carry. */
export function scriptReader(file: string): ScriptReader {
  const utf8 = utf8Reader();
  const state: State = { file, findings: [], places: placeReader(), start: nothing, readable: true };
  return {
    findings: state.findings,
    readable: () => state.readable,
    push: (chunk) => look(state, utf8.push(begin(state, chunk, startLength))),
    end: () => look(state, utf8.push(begin(state, nothing, 0))) + look(state, utf8.end()),
  };
}

/** The bytes to decode: none before there are enough to tell what the script is. */
function begin(state: State, chunk: Uint8Array, enough: number): Uint8Array {
  if (!state.readable) return nothing;
  if (state.start === undefined) return chunk;
  const bytes = joinedBytes(state.start, chunk);
  state.start = bytes;
  if (bytes.length < enough) return nothing;
  state.start = undefined;
  const { finding, skip } = scriptStart(bytes, state.file);
  if (finding !== undefined) state.findings.push(finding);
  state.readable = finding?.severity !== "error";
  return state.readable ? bytes.subarray(skip) : nothing;
}

/** Of each mistake the first place is enough: one command mends them all. */
function look({ file, findings, places }: State, { text, invalid }: Decoded): string {
  places.next(text);
  const start = places.at(0);
  const known = (rule: string) => findings.some((finding) => finding.rule === rule);
  if (invalid !== undefined && !known("seed/encoding")) {
    const { before } = invalid;
    findings.push({ ...encodingText(invalid), location: locationOf(placeIn(before, before.length, start), file) });
  }
  const nul = text.indexOf("\0");
  if (nul !== -1 && !known("seed/nul")) {
    const message = "There is a NUL byte here, which no text may contain.";
    findings.push({
      rule: "seed/nul",
      severity: "error",
      message,
      location: locationOf(placeIn(text, nul, start), file),
    });
  }
  places.at(text.length);
  return text;
}

function encodingText({ byte }: InvalidBytes): Pick<SeedFinding, "rule" | "severity" | "message" | "fix"> {
  const hex = `0x${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  const { encoding, character } = likelyCharacter(byte);
  const guess = character === "" ? "" : `; in ${encoding} it would be "${character}"`;
  const message = `Byte ${hex} is not UTF-8${guess}.`;
  return { rule: "seed/encoding", severity: "error", message, fix: `\`iconv -f ${encoding} -t utf-8\`` };
}
