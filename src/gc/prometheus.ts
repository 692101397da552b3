import * as z from "zod";
import type { PlatformConfig } from "../config/platform-config.ts";
import type { PreviewRecord } from "../preview/record.ts";

export type Traffic = NonNullable<PlatformConfig["expiry"]["traffic"]>;

/** https://prometheus.io/docs/prometheus/latest/querying/api/#instant-queries */
const answerSchema = z.object({
  status: z.literal("success"),
  /** Some of the data could not be read, or could not be gone by. */
  warnings: z.array(z.string()).default([]),
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

/** How often a preview was called, or why that is not known. */
export type Calls = { readonly calls: number; readonly why?: undefined } | { readonly why: string };

/**
 * What Prometheus answered. A series that is missing is told from one that counts nothing: Infinity stands for "may be". A
 * part of the data says nothing: the calls may be in the other.
 */
export function callsIn({ status, body }: { readonly status: number; readonly body: string }): Calls {
  const answer = status === 200 ? answerSchema.safeParse(jsonOf(body)).data : undefined;
  if (answer === undefined) return { why: `it answers ${status}, and not with a vector` };
  const [warning] = answer.warnings;
  if (warning !== undefined) return { why: `its answer comes with a warning: ${warning.slice(0, 200)}` };
  const values = answer.data.result.map(({ value: [, text] }) => Number(text));
  if (values.length === 0 || values.some(Number.isNaN)) return { calls: Number.POSITIVE_INFINITY };
  return { calls: values.reduce((sum, value) => sum + Math.abs(value), 0) };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
