import { Chalk, type ChalkInstance } from "chalk";

export interface StreamTraits {
  readonly isTerminal: boolean;
  /** `--no-color`. */
  readonly colorOff: boolean;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/**
 * Colours for one stream. chalk itself does not look at NO_COLOR, so the level is worked out here: the flag, then
 * NO_COLOR and TERM=dumb, then FORCE_COLOR, then whether the stream is a terminal.
 */
export function styleFor(traits: StreamTraits): ChalkInstance {
  return new Chalk({ level: colorLevel(traits) });
}

function colorLevel({ isTerminal, colorOff, environment }: StreamTraits): 0 | 1 {
  if (colorOff || (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb") return 0;
  const forced = environment.FORCE_COLOR;
  if (forced !== undefined) return forced === "0" || forced === "false" ? 0 : 1;
  return isTerminal ? 1 : 0;
}
