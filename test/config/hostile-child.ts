/** Parses one hostile text in a process of its own: `node hostile-child.ts <name>`. Prints what it cost as JSON. */
import { parseServiceConfig } from "../../src/config/parse.ts";
import { corpus } from "./hostile-corpus.ts";

const text = corpus[process.argv[2] ?? ""];
if (text === undefined) throw new Error("no such case");
const before = process.cpuUsage();
const result = parseServiceConfig(text(), "preview.yaml");
// A second time: a library that has once run out of stack may abort later.
parseServiceConfig(text(), "preview.yaml");
const { user, system } = process.cpuUsage(before);
console.log(
  JSON.stringify({
    findings: result.ok ? [] : result.findings,
    cpuSeconds: (user + system) / 2e6,
    peakMebibytes: process.resourceUsage().maxRSS / 1024,
  }),
);
