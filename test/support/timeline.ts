import { AsyncLocalStorage } from "node:async_hooks";
import { setImmediate } from "node:timers/promises";
import type { PlatformRepository } from "../../src/ports.ts";
import type { PreviewRecord } from "../../src/preview/record.ts";
import { previewsIn, recordIn } from "./gc-world.ts";
import { madePlatformRepositories } from "./made-platform.ts";
import type { World } from "./world.ts";

/** One run of a command, or one thing that a person does; moments count up. */
export interface Happened {
  readonly name: string;
  readonly began: number;
  ended: number;
  exitCode: number | undefined;
}

/** A push that changed the record of one preview. */
export interface Publication {
  readonly by: Happened;
  /** When the platform repository was asked for it: what was looked at right before is as old. */
  readonly asked: number;
  readonly done: number;
  /** When the run heard of it: what it looks at from then on is newer. */
  readonly told: number;
  readonly before: PreviewRecord | undefined;
  readonly after: PreviewRecord | undefined;
  /** By the clock of the world, in milliseconds. */
  readonly now: number;
}

export interface Timeline {
  readonly happened: readonly Happened[];
  readonly publications: readonly Publication[];
  /** Links to nothing, as commits left them. */
  readonly broken: readonly string[];
  /** Does something under its name, and notes when. */
  watch<T extends { readonly exitCode: number } | undefined>(name: string, act: () => Promise<T>): Promise<T>;
}

/** Notes what happens to a world and to one of its previews, whose platform answers after some ticks from now on. */
export function timelineOf(world: World, preview: string, ticks: () => number): Timeline {
  let moment = 0;
  const next = () => {
    moment += 1;
    return moment;
  };
  const current = new AsyncLocalStorage<Happened>();
  const happened: Happened[] = [];
  const publications: Publication[] = [];
  const broken: string[] = [];
  const wait = async () => {
    for (let left = ticks(); left > 0; left -= 1) await setImmediate();
  };
  const there = () => (previewsIn(world).includes(preview) ? recordIn(world, preview) : undefined);
  const noted = (repository: PlatformRepository): PlatformRepository => ({
    ...repository,
    async publish(request) {
      const [by, asked] = [current.getStore(), next()];
      await wait();
      const before = there();
      const answer = await repository.publish(request);
      const [after, done, now] = [there(), next(), world.now];
      broken.push(...brokenLinks(world).map((link) => `${by?.name}: ${link}`));
      await wait();
      const isChanged = JSON.stringify(before) !== JSON.stringify(after);
      if (by !== undefined && isChanged) publications.push({ by, asked, done, told: next(), before, after, now });
      return answer;
    },
  });
  const repositories = madePlatformRepositories([world.platform]);
  world.repositories = { open: async (url) => noted(await repositories.open(url)) };
  return {
    happened,
    publications,
    broken,
    async watch(name, act) {
      const one: Happened = { name, began: next(), ended: Number.POSITIVE_INFINITY, exitCode: undefined };
      happened.push(one);
      const answer = await current.run(one, act);
      one.ended = next();
      one.exitCode = answer?.exitCode;
      return answer;
    },
  };
}

/** Links that lead to a preview that has no record: `a-pr-1 → b-pr-2`. */
export function brokenLinks(world: World): readonly string[] {
  const present = previewsIn(world);
  return present.flatMap((name) => {
    const { links }: PreviewRecord = recordIn(world, name);
    return links.flatMap(({ to }) => (to.includes("-pr-") && !present.includes(to) ? [`${name} → ${to}`] : []));
  });
}
