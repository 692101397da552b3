import type { Lazy } from "../ports.ts";

/**
 * Starts to build what stands behind a port while something else is waited for, once that has begun: `after` is what it
 * needs first. What is wrong with it is told where it is used.
 */
export function early(port: Lazy<unknown>, after: Lazy<unknown> = async () => undefined): void {
  const start = () => port().catch(() => undefined);
  after().then(start, start);
}
