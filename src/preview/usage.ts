import { type Instant, secondsBetween } from "../time.ts";
import type { PreviewRecord } from "./record.ts";

/** What a preview has requested over time. Seconds, because whole ones add up without a rest; hours would not. */
export type Usage = NonNullable<PreviewRecord["usage"]>;

type Shares = Usage["ran"];
type Consumption = Shares["app"];

/** What of a record says how much runs. */
export type Running = Pick<PreviewRecord, "requests" | "asleep" | "asleepStores">;

/** A record as far as what it has used is concerned. */
export type Metered = Running & Pick<PreviewRecord, "createdAt" | "usage">;

const nothing: Consumption = { cpuSeconds: 0, memoryGiBSeconds: 0 };

/** What runs and what sleeps, in a second. */
export function usagePerSecond({ requests, asleep, asleepStores }: Running): Omit<Usage, "since"> {
  const stores = Object.entries(requests.stores ?? {});
  const all = sum(stores.map(([, each]) => inSecond(each)));
  const sleeping = sum(stores.flatMap(([key, each]) => (asleep && asleepStores.includes(key) ? [inSecond(each)] : [])));
  const app = less(inSecond(requests), all);
  return {
    ran: { app: asleep ? nothing : app, stores: less(all, sleeping) },
    slept: { app: asleep ? app : nothing, stores: sleeping },
  };
}

/** What a preview has used until now; one that says nothing has always been as it is. Time that runs back counts nothing. */
export function usageUntil(record: Metered, now: Instant): Usage {
  const { since, ran, slept } = record.usage ?? {
    since: record.createdAt,
    ran: { app: nothing, stores: nothing },
    slept: { app: nothing, stores: nothing },
  };
  const passed = secondsBetween(since, now);
  const rate = usagePerSecond(record);
  const seconds = passed > 0 ? passed : 0;
  return {
    // What was counted once is not counted again when the clock was wrong.
    since: passed <= 0 ? since : now,
    ran: added(ran, rate.ran, seconds),
    slept: added(slept, rate.slept, seconds),
  };
}

/** The usage that the next record carries: told anew only when from now on something else runs. */
export function usageAfter(before: Metered, after: Running, now: Instant): Usage | undefined {
  const [was, is] = [usagePerSecond(before), usagePerSecond(after)];
  return isSame(was.ran, is.ran) && isSame(was.slept, is.slept) ? before.usage : usageUntil(before, now);
}

function isSame(a: Shares, b: Shares): boolean {
  return [
    [a.app, b.app],
    [a.stores, b.stores],
  ].every(([x, y]) => x?.cpuSeconds === y?.cpuSeconds && x?.memoryGiBSeconds === y?.memoryGiBSeconds);
}

function inSecond({ cpu, memoryGiB }: { readonly cpu: number; readonly memoryGiB: number }): Consumption {
  return { cpuSeconds: cpu, memoryGiBSeconds: memoryGiB };
}

function added(total: Shares, rate: Shares, seconds: number): Shares {
  return {
    app: sum([total.app, times(rate.app, seconds)]),
    stores: sum([total.stores, times(rate.stores, seconds)]),
  };
}

function sum(all: readonly Consumption[]): Consumption {
  return all.reduce(
    (total, one) => exact(total.cpuSeconds + one.cpuSeconds, total.memoryGiBSeconds + one.memoryGiBSeconds),
    nothing,
  );
}

/** Never below nothing: each store is rounded by itself. */
function less(whole: Consumption, part: Consumption): Consumption {
  return exact(
    Math.max(0, whole.cpuSeconds - part.cpuSeconds),
    Math.max(0, whole.memoryGiBSeconds - part.memoryGiBSeconds),
  );
}

function times({ cpuSeconds, memoryGiBSeconds }: Consumption, seconds: number): Consumption {
  return exact(cpuSeconds * seconds, memoryGiBSeconds * seconds);
}

/** Requests are recorded in thousandths, so this takes nothing away but the noise of fractions. */
function exact(cpuSeconds: number, memoryGiBSeconds: number): Consumption {
  return { cpuSeconds: thousandths(cpuSeconds), memoryGiBSeconds: thousandths(memoryGiBSeconds) };
}

function thousandths(value: number): number {
  return Math.round(value * 1000) / 1000;
}
