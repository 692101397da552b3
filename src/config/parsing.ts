/** How a schema is used: compiling it first takes longer than reading the few files of a run with it as it is. */
export const parsing = { jitless: true } as const;
