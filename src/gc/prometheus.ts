import * as z from "zod";
import type { PlatformConfig } from "../config/platform-config.ts";
import type { PreviewRecord } from "../preview/record.ts";

export type Traffic = NonNullable<PlatformConfig["expiry"]["traffic"]>;

/** https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries */
const answerSchema = z.object({
  status: z.literal("success"),
  data: z.object({
    resultType: z.literal("vector"),
    result: z.array(z.object({ value: z.tuple([z.number(), z.string()]) })),
  }),
});

/** The address of the query about one preview. */
export function queryUrl({ prometheus, query }: Traffic, idle: string, { url }: Pick<PreviewRecord, "url">): string {
  const host = /^https?:\/\/([a-z0-9.-]+)/.exec(url)?.[1] ?? "";
  const text = query.replaceAll("{host}", () => host).replaceAll("{idle}", () => idle);
  return `${prometheus.replace(/\/+$/, "")}/api/v1/query?query=${encodeURIComponent(text)}`;
}

/**
 * How often it was called, by an answer of Prometheus; undefined for a text that is none. A series that is missing is
 * told from one that counts nothing: Infinity stands for "may be".
 */
export function callsIn(body: string): number | undefined {
  const answer = answerSchema.safeParse(jsonOf(body)).data;
  if (answer === undefined) return undefined;
  const values = answer.data.result.map(({ value: [, text] }) => Number(text));
  if (values.length === 0 || values.some(Number.isNaN)) return Number.POSITIVE_INFINITY;
  return values.reduce((sum, value) => sum + Math.abs(value), 0);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
