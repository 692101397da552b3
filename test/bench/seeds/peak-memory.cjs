// Loaded before the program by --require: tells how much memory it has at its start and at most, in MiB.
const start = process.memoryUsage.rss() / 1024 ** 2;
process.once("exit", () => {
  const peak = process.resourceUsage().maxRSS / 1024;
  process.getBuiltinModule("node:fs").writeFileSync(process.env.BENCH_PEAK_MEMORY, JSON.stringify({ start, peak }));
});
