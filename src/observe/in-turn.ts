/** Does the same with many things, at most so many at a time; answers in their order. What one throws ends it all. */
export async function inTurn<T, R>(things: readonly T[], most: number, act: (thing: T) => Promise<R>): Promise<R[]> {
  const results: R[] = new Array(things.length);
  const left = things.entries();
  const worker = async () => {
    for (const [index, thing] of left) results[index] = await act(thing);
  };
  await Promise.all(Array.from({ length: Math.min(most, things.length) }, worker));
  return results;
}
