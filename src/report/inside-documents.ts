import * as z from "zod";

/** The document of kind Logs: lines as the containers wrote them, log by log. */
export const logsDocumentSchema = z.object({
  preview: z.string(),
  lines: z.array(z.object({ pod: z.string(), container: z.string(), text: z.string() })),
});

/** The document of kind Events: what Kubernetes says that happened in the namespace, oldest first. */
export const eventsDocumentSchema = z.object({
  preview: z.string(),
  events: z.array(
    z.object({
      object: z.object({ kind: z.string(), name: z.string() }),
      type: z.enum(["Normal", "Warning"]),
      reason: z.string(),
      message: z.string(),
      count: z.int().nonnegative(),
      lastSeenAt: z.string().nullable(),
    }),
  ),
});

/** The document of kind PortForward: it is printed once, when the port is open. */
export const portForwardDocumentSchema = z.object({
  preview: z.string(),
  target: z.string(),
  pod: z.string(),
  remotePort: z.int().positive(),
  localPort: z.int().positive(),
  address: z.string(),
  url: z.string().nullable().meta({ description: "With a store's credentials; null where the protocol is not known." }),
});

export type PortForwardDocument = z.output<typeof portForwardDocumentSchema>;
