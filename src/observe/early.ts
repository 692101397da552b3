import type { Lazy } from "../ports.ts";

/**
 * Starts to build what stands behind a port while something else is waited for. What is wrong with it is told where it
 * is used.
 */
export function early(port: Lazy<unknown>): void {
  port().catch(() => undefined);
}
