import * as z from "zod";
import type { PlatformConfig } from "../config/platform-config.ts";
import { type Metered, type Running, type Usage, usagePerSecond, usageUntil } from "../preview/usage.ts";
import type { Instant } from "../time.ts";

/** What a preview costs by its requests and the price table; never what a bill says. */
export const costPerDaySchema = z.object({
  currency: z.string(),
  perDay: z.number().meta({ description: "As it is, for 24 hours." }),
  estimate: z.literal(true),
});

export const costSchema = costPerDaySchema.extend({
  spent: z.number().meta({ description: "Since it was made." }),
  savedBySleep: z.number().meta({ description: "What it would have cost besides, had it never slept." }),
  savedBySpot: z.number().meta({ description: "Of what ran, by `prices.spotDiscount` where pods prefer Spot nodes." }),
});

export type CostPerDay = Readonly<z.output<typeof costPerDaySchema>>;

export type Cost = Readonly<z.output<typeof costSchema>>;

type Tariff = Pick<PlatformConfig, "prices" | "nodes">;
type Prices = NonNullable<PlatformConfig["prices"]>;

/** What a preview as it is costs in a day, rounded to hundredths of a cent; null on a platform without prices. */
export function costPerDay(running: Running, { prices, nodes }: Tariff): CostPerDay | null {
  if (prices === undefined) return null;
  const perDay = discounted(usagePerSecond(running).ran, prices, nodes) * 86_400;
  return { currency: prices.currency, perDay: rounded(perDay), estimate: true };
}

/** The same, and what it has cost and saved until now. */
export function costOf(record: Metered, { prices, nodes }: Tariff, now: Instant): Cost | null {
  const day = costPerDay(record, { prices, nodes });
  if (day === null || prices === undefined) return null;
  const { ran, slept } = usageUntil(record, now);
  const spent = discounted(ran, prices, nodes);
  return {
    ...day,
    spent: rounded(spent),
    savedBySleep: rounded(discounted(slept, prices, nodes)),
    savedBySpot: rounded(full(ran.app, prices) + full(ran.stores, prices) - spent),
  };
}

/** Only what prefers Spot nodes is taken to run on them, and then always. */
function discounted({ app, stores }: Usage["ran"], prices: Prices, nodes: Tariff["nodes"]): number {
  const onSpot = 1 - prices.spotDiscount;
  const spot = nodes.spot === "prefer";
  return full(app, prices) * (spot ? onSpot : 1) + full(stores, prices) * (spot && nodes.storesOnSpot ? onSpot : 1);
}

function full({ cpuSeconds, memoryGiBSeconds }: Usage["ran"]["app"], { cpuHour, memoryGiBHour }: Prices): number {
  return (cpuSeconds * cpuHour + memoryGiBSeconds * memoryGiBHour) / 3600;
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

const signs: Readonly<Record<string, string>> = { USD: "$", EUR: "€", GBP: "£" };

/** `$0.61`, `0.61 CHF`, `<$0.01` for less than anybody would pay. */
function formatMoney(amount: number, currency: string): string {
  const least = amount > 0 && amount < 0.005;
  const sign = signs[currency];
  const digits = least ? "0.01" : amount.toFixed(2);
  return `${least ? "<" : ""}${sign === undefined ? `${digits} ${currency}` : `${sign}${digits}`}`;
}

/** `$0.61 a day (estimate)` */
export function perDayText({ perDay: amount, currency }: CostPerDay): string {
  return `${formatMoney(amount, currency)} a day (estimate)`;
}

/** `~$0.61`, where there is room for no more. */
export function perDayCell({ perDay: amount, currency }: CostPerDay): string {
  const text = formatMoney(amount, currency);
  return text.startsWith("<") ? text : `~${text}`;
}

/** `$1.22 so far, $0.40 saved by sleep, $0.90 by Spot nodes (estimate)`; what saved nothing is left out. */
export function spentText({ spent, savedBySleep, savedBySpot, currency }: Cost): string {
  const saved = [
    ...(savedBySleep > 0 ? [`${formatMoney(savedBySleep, currency)} saved by sleep`] : []),
    ...(savedBySpot > 0 ? [`${formatMoney(savedBySpot, currency)} saved by Spot nodes`] : []),
  ];
  return `${[`${formatMoney(spent, currency)} so far`, ...saved].join(", ")} (estimate)`;
}
