/** Does the same with many things, at most so many at a time; answers in their order. What one throws ends it all. */
export async function inTurn<T, R>(things: readonly T[], most: number, act: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(things.length);
  const left = things.entries();
  let failed = false;
  const worker = async () => {
    for (const [index, thing] of left) {
      if (failed) return;
      try {
        results[index] = await act(thing);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
  return results;
}
