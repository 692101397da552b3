import { expect, test } from "vitest";
import { chooseIsolation } from "../../../src/adapters/seed-engines/isolation.ts";
import { lifeline } from "../../../src/adapters/seed-engines/lifeline.ts";
import type { Executables } from "../../../src/ports.ts";

/** A machine whose kernel permits a command line when none of these is in it. */
function permitting(forbidden: readonly string[]): Executables {
  return {
    run: async (program, args) => {
      const line = [program, ...args].join(" ");
      const exitCode = forbidden.some((word) => line.includes(word)) ? 1 : 0;
      return { exitCode, stdout: new Uint8Array(), stderr: "" };
    },
  };
}

async function commandOn(uid: number, forbidden: readonly string[], root = "/cache/root") {
  const folders = ["/usr/sbin", "/usr/bin", "/sbin", "/bin"];
  const options = { executables: permitting(forbidden), folders, own: { uid, gid: uid } };
  const { command, ...what } = await chooseIsolation(options);
  const { file, args, user } = command({
    root,
    as: { uid: 999, gid: 998 },
    program: "postgres",
    args: ["-D", "/d"],
    env: {},
  });
  const line = [file, ...args]
    .filter((word) => word !== lifeline[2])
    .map((word) => word.replace(/^\/(usr\/)?s?bin\//, ""));
  return { ...what, line: line.join(" "), user };
}

test.skipIf(process.platform !== "linux").each<[string, number, readonly string[], object]>([
  [
    "root",
    0,
    [],
    {
      sealed: true,
      roots: true,
      line: "unshare --net --pid --ipc --fork --kill-child setpriv --no-new-privs chroot --userspec=+999:+998 --groups= /cache/root sh -c lifeline postgres -D /d",
    },
  ],
  [
    "root in an ordinary container",
    0,
    ["unshare"],
    {
      sealed: false,
      roots: true,
      line: "chroot --userspec=+999:+998 --groups= /cache/root sh -c lifeline postgres -D /d",
    },
  ],
  [
    "root without a right",
    0,
    ["unshare", "chroot"],
    { sealed: false, roots: false, line: "sh -c lifeline postgres -D /d", user: { uid: 999, gid: 998 } },
  ],
  [
    "anybody",
    1000,
    [],
    {
      sealed: true,
      roots: true,
      line: "unshare --user --map-user=999 --map-group=998 --net --pid --ipc --fork --kill-child --root=/cache/root --wd=/ sh -c lifeline postgres -D /d",
    },
  ],
  [
    "anybody who gets no other namespace",
    1000,
    ["--net"],
    {
      sealed: false,
      roots: true,
      line: "unshare --user --map-user=999 --map-group=998 --root=/cache/root --wd=/ sh -c lifeline postgres -D /d",
    },
  ],
  [
    "anybody without a namespace",
    1000,
    ["unshare"],
    { sealed: false, roots: false, line: "sh -c lifeline postgres -D /d", user: undefined },
  ],
])("%s runs programs as apart as the kernel permits", async (_, uid, forbidden, expected) => {
  expect(await commandOn(uid, forbidden)).toEqual({ user: undefined, ...expected });
});

test.skipIf(process.platform !== "linux")("in this machine's own root there is none to enter", async () => {
  expect((await commandOn(1000, [], "/")).line).not.toContain("--root");
});
