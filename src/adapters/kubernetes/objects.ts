import * as z from "zod";
import type { Identity } from "../../live/application.ts";
import type { ObjectCondition } from "../../live/contents.ts";
import type { Instant } from "../../time.ts";

/** What an API server leaves out, or writes as null, when it is empty. */
export const text = z
  .string()
  .nullish()
  .transform((value) => value ?? "");
export const count = z
  .number()
  .nullish()
  .transform((value) => value ?? 0);
export const texts = z
  .record(z.string(), z.string())
  .nullish()
  .transform((value) => value ?? {});
export function list<T extends z.ZodType>(item: T) {
  return z
    .array(item)
    .nullish()
    .transform((value) => value ?? []);
}

/** `2026-11-23T09:12:00Z`, or with fractions of a second, always in UTC; null for anything else. */
export const instant = z
  .string()
  .nullish()
  .transform((value): Instant | null => {
    const [, whole] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d+)?Z$/.exec(value ?? "") ?? [];
    return whole === undefined ? null : `${whole}Z`;
  });

/** https://kubernetes.io/docs/reference/kubernetes-api/common-definitions/object-meta/ */
export const metadata = z.object({
  name: z.string(),
  uid: text,
  resourceVersion: text,
  generation: count,
  labels: texts,
  annotations: texts,
  finalizers: list(z.string()),
  ownerReferences: list(z.object({ kind: text, name: text, uid: text, controller: z.boolean().nullish() })),
  // Every object has one; the beginning of time stands for an answer that lacks it.
  creationTimestamp: instant.transform((value) => value ?? "1970-01-01T00:00:00Z"),
  deletionTimestamp: instant,
});

export type Metadata = z.output<typeof metadata>;

export function identityOf({ uid, resourceVersion }: Metadata): Identity {
  return { uid, resourceVersion };
}

/** The object that made this one and keeps it as it wants it. */
export function controllerOf({ ownerReferences }: Metadata) {
  return ownerReferences.find(({ controller }) => controller === true);
}

const condition = z
  .object({
    type: text,
    status: z.enum(["True", "False", "Unknown"]).catch("Unknown"),
    reason: text,
    message: text,
    lastTransitionTime: instant,
  })
  .transform(({ lastTransitionTime: changedAt, ...rest }): ObjectCondition => ({ ...rest, changedAt }));

export const conditions = list(condition);

export const podTemplate = z
  .object({
    spec: z
      .object({ initContainers: list(z.object({ image: text })), containers: list(z.object({ image: text })) })
      .nullish(),
  })
  .nullish()
  .transform((template) => {
    const { initContainers = [], containers = [] } = template?.spec ?? {};
    return { images: [...initContainers, ...containers].map(({ image }) => image) };
  });
