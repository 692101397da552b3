import { isTimeZone, parseDuration } from "../time.ts";
import type { CatalogEntry } from "./catalog-entry.ts";
import type { Mistake, Path } from "./mistake.ts";
import type { PlatformConfig } from "./platform-config.ts";
import type { Rule } from "./rules.ts";
import { relativePath } from "./scalars.ts";

/** The rules of platform.yaml. */
export const platformRules: readonly Rule<PlatformConfig>[] = [
  domainIsOne,
  timesAreNotZero,
  scheduleIsADay,
  networksAreRanges,
  quotaLeavesRoom,
  tolerationsAreValid,
];

/** The rules of services/<service>.yaml; `file` is its path. */
export function catalogRules(file: string): readonly Rule<CatalogEntry>[] {
  const expected = file.slice(file.lastIndexOf("/") + 1).replace(/\.ya?ml$/, "");
  return [
    ({ name }) => (name === expected ? [] : [{ path: ["name"], text: `must be "${expected}", as the file is named` }]),
    ({ path }) =>
      when(!relativePath.safeParse(path).success, ["path"], "must be a path below the repository, without .."),
    ({ baseline }) =>
      when(
        baseline !== undefined && baseline.internal === undefined && baseline.public === undefined,
        ["baseline"],
        "needs an address: `internal`, `public` or both",
      ),
  ];
}

function domainIsOne({ domain }: PlatformConfig): readonly Mistake[] {
  const labels = domain.split(".");
  return when(
    !labels.every((label) => /^(?!-)[a-z0-9-]{1,63}(?<!-)$/.test(label)),
    ["domain"],
    "must be a domain in lower case",
  );
}

function timesAreNotZero({ expiry, secrets }: PlatformConfig): readonly Mistake[] {
  const times: readonly [Path, string | undefined][] = [
    [["expiry", "ttl"], expiry.ttl],
    [["expiry", "idle"], expiry.idle],
    [["secrets", "refresh"], secrets?.refresh],
  ];
  return times.flatMap(([path, time]) =>
    when(time !== undefined && parseDuration(time) === 0, path, "must be longer than 0"),
  );
}

function scheduleIsADay({ expiry: { schedule } }: PlatformConfig): readonly Mistake[] {
  if (schedule === undefined) return [];
  const [from = "", to = ""] = schedule.hours.split("-");
  return [
    ...when(
      from === to || from === "24",
      ["expiry", "schedule", "hours"],
      'must start at one hour and end at another, such as "07-20", or "20-06" on the next day',
    ),
    ...when(
      !isTimeZone(schedule.zone),
      ["expiry", "schedule", "zone"],
      "is not a time zone; write a name such as Europe/Berlin",
    ),
  ];
}

function networksAreRanges({ network }: PlatformConfig): readonly Mistake[] {
  const text = "must be an address range such as 10.20.0.0/16";
  return [
    ...network.allowFrom.flatMap((peer, index) =>
      when("cidr" in peer && prefixLength(peer.cidr) === undefined, ["network", "allowFrom", index, "cidr"], text),
    ),
    ...network.deny.flatMap((range, index) => {
      const length = prefixLength(range);
      const path = ["network", "deny", index];
      // Kubernetes refuses an exception that is as large as the rule.
      return length === 0 ? when(true, path, "must leave something to reach") : when(length === undefined, path, text);
    }),
  ];
}

/** The length of a range's prefix; undefined when it is not a range of IPv4 or IPv6. */
function prefixLength(cidr: string): number | undefined {
  const [address = "", length = ""] = cidr.split("/");
  if (!/^(0|[1-9]\d{0,2})$/.test(length)) return undefined;
  const four = address.split(".");
  const isFour = four.length === 4 && four.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  const isSix = !isFour && URL.canParse(`http://[${address}]/`);
  return (isFour && Number(length) <= 32) || (isSix && Number(length) <= 128) ? Number(length) : undefined;
}

function quotaLeavesRoom({ limits: { quota } }: PlatformConfig): readonly Mistake[] {
  const path = ["limits", "quota"];
  return [
    ...when(
      !/^[\d.]+m?$/.test(quota.cpu) || Number.parseFloat(quota.cpu) === 0,
      [...path, "cpu"],
      "must be a number of cores such as 2 or 1500m",
    ),
    ...when(
      quota.memory.endsWith("m") || Number.parseFloat(quota.memory) === 0,
      [...path, "memory"],
      "must be an amount of memory such as 4Gi",
    ),
  ];
}

/** What the Kubernetes API refuses, which would fail every preview. */
function tolerationsAreValid({ nodes }: PlatformConfig): readonly Mistake[] {
  return nodes.tolerations.flatMap(({ key, operator = "Equal", value, effect, tolerationSeconds }, index) => {
    const path = ["nodes", "tolerations", index];
    return [
      ...when(key === undefined && operator !== "Exists", path, "without a key it needs `operator: Exists`"),
      ...when(
        operator === "Exists" && value !== undefined,
        [...path, "value"],
        "must not be there with `operator: Exists`",
      ),
      ...when(
        tolerationSeconds !== undefined && effect !== "NoExecute",
        [...path, "tolerationSeconds"],
        "needs `effect: NoExecute`",
      ),
    ];
  });
}

function when(wrong: boolean, path: Path, text: string): readonly Mistake[] {
  return wrong ? [{ path, text }] : [];
}
