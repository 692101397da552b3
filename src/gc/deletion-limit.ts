const atLeast = 5;
const share = 0.2;

/** How many previews one run may remove: what the platform says, else a fifth of them, rounded up, and 5 at least. */
export function deletionLimit(maxDelete: number | undefined, previews: number): number {
  return maxDelete ?? Math.max(atLeast, Math.ceil(previews * share));
}
