import { Problem } from "../problem.ts";
import { parsePreviewArgument } from "./name.ts";

/** The ports that a person wrote. */
export interface PortPair {
  /** On this machine; 0 takes a free one. */
  readonly local: number;
  /** Of the pod. */
  readonly remote: number;
}

export interface ForwardWords {
  readonly preview: string | undefined;
  /** A store or a workload. */
  readonly target: string | undefined;
  readonly ports: PortPair | undefined;
}

/**
 * Reads `[preview] [store|workload] [[local:]remote]`. The first word is the preview where it reads as one, so a number
 * alone is a pull request, and `:8000` a port. Throws Problem
 * `port-argument`, `too-many-words`.
 */
export function readForwardWords(words: readonly string[]): ForwardWords {
  const rest = [...words];
  const preview = rest[0] !== undefined && parsePreviewArgument(rest[0]) !== undefined ? rest.shift() : undefined;
  const target = rest[0] !== undefined && !/^[\d:]/.test(rest[0]) ? rest.shift() : undefined;
  const written = rest.shift();
  if (rest.length > 0) {
    throw new Problem("usage", {
      code: "too-many-words",
      message: `\`${rest[0]?.slice(0, 100)}\` is one word too many.`,
      hints: ["Write `preview port-forward pr-42 postgres 15432:5432`."],
    });
  }
  return { preview, target, ports: written === undefined ? undefined : readPorts(written) };
}

function readPorts(text: string): PortPair {
  const match = /^(?:(\d{0,5}):)?(\d{1,5})$/.exec(text);
  const [local, remote] = [match?.[1], Number(match?.[2])];
  const highest = 65_535;
  if (match === null || remote < 1 || remote > highest || Number(local ?? 0) > highest) {
    throw new Problem("usage", {
      code: "port-argument",
      message: `\`${text.slice(0, 100)}\` names no port.`,
      hints: ["Write 5432, 15432:5432, or :5432 for a free port of this machine."],
    });
  }
  return { local: local === undefined ? remote : Number(local), remote };
}
