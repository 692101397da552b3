import type { SeedFinding } from "../finding.ts";
import { allowedBy } from "./allowed.ts";
import { context, type Detector, detect, longestMatch } from "./detector.ts";
import { personalData } from "./personal-data.ts";
import { locationOf, type Place, placeIn } from "./place.ts";
import { secrets } from "./secrets.ts";
import type { TextCheck } from "./text-check.ts";

/** What a detector found, and how far it has looked. */
interface Search {
  readonly detector: Detector;
  /** In the window. */
  next: number;
  count: number;
  first: Place | undefined;
}

interface Window {
  /** What is not searched yet, with some text before it. */
  text: string;
  /** Where it begins. */
  start: Place;
}

/**
 * Looks for secrets and personal data in a script of any engine, but for what `allow` of seeds.yaml has. What it found is
 * never part of a message: those end up in logs.
 */
export function sensitiveCheck(file: string, allow: readonly string[]): TextCheck {
  const allowed = allowedBy(allow);
  const window: Window = { text: "", start: placeIn("", 0) };
  const all = [...secrets, ...personalData].map((detector): Search => ({ detector, next: 0, ...nothing }));
  return {
    push(text) {
      window.text += text;
      searchTo(window, all, Math.max(0, window.text.length - longestMatch), allowed);
    },
    end() {
      searchTo(window, all, window.text.length, allowed);
      return all.flatMap((search) => findingOf(search, file));
    },
  };
}

const nothing = { count: 0, first: undefined };

/** Searches what is certain to be complete, and forgets what is not needed any more. */
function searchTo(window: Window, all: readonly Search[], to: number, allowed: (value: string) => boolean): void {
  const cut = Math.max(0, to - context);
  for (const search of all) {
    if (search.next < to) {
      const { found, next } = detect(search.detector, window.text, { from: search.next, to });
      for (const { value, index } of found) {
        if (allowed(value)) continue;
        search.count += 1;
        search.first ??= placeIn(window.text, index, window.start);
      }
      search.next = next;
    }
    search.next -= cut;
  }
  window.start = placeIn(window.text, cut, window.start);
  window.text = window.text.slice(cut);
}

function findingOf({ detector: { name }, count, first }: Search, file: string): readonly SeedFinding[] {
  if (first === undefined) return [];
  const location = locationOf(first, file);
  const others = count === 1 ? "" : `, the first of ${count}`;
  if (secrets.some((detector) => detector.name === name)) {
    const message = `This looks like ${name}${others}.`;
    const fix = "revoke it and write something made up; what is no secret goes under `allow:` in seeds.yaml";
    return [{ rule: "seed/secret", severity: "error", message, location, fix }];
  }
  const message = `This may be a person's ${name}${others}.`;
  const fix = "write something made up, such as an address at example.com; what is harmless goes under `allow:`";
  return [{ rule: "seed/personal-data", severity: "warning", message, location, fix }];
}
