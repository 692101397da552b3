import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { corpus } from "./hostile-corpus.ts";

const child = fileURLToPath(new URL("hostile-child.ts", import.meta.url));

/** In a process of its own: running out of stack or memory must fail this test and not end the runner. */
test.each(Object.keys(corpus))("%s: findings, within a second and 300 MiB", (name) => {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ["--max-old-space-size=256", child, name], {
    encoding: "utf8",
    timeout: 20_000,
  });
  expect({ status, signal, stderr }).toEqual({ status: 0, signal: null, stderr: "" });
  const { findings, cpuSeconds, peakMebibytes } = JSON.parse(stdout);
  expect(cpuSeconds).toBeLessThan(1);
  expect(peakMebibytes).toBeLessThan(300);
  expect(findings.length).toBeGreaterThan(0);
  expect(findings.length).toBeLessThanOrEqual(101);
  // The library must not get as far as running out of stack, which it reports as a mistake in the file.
  if (name.includes(" deep")) expect(findings).toMatchObject([{ message: "nested more than 50 levels deep" }]);
  for (const { message, location } of findings) {
    expect(message).toMatch(/^[^\p{Cc}\p{Cf}]{5,400}$/u);
    if (!message.startsWith("and ")) expect(location).toMatchObject({ file: "preview.yaml", line: expect.any(Number) });
  }
});
