import { expect, test } from "vitest";
import { inCatalog, inPlatform } from "./render.ts";

test("the domain is one", () => {
  for (const domain of ["a.dev", "localhost", "preview.acme-1.dev"]) expect(inPlatform(`domain: ${domain}`)).toBe("");
  expect(inPlatform("domain: a..dev")).toMatchInlineSnapshot(
    `"platform.yaml:5:9   domain: must be a domain in lower case"`,
  );
  expect(inPlatform("domain: a-.dev")).toMatchInlineSnapshot(
    `"platform.yaml:5:9   domain: must be a domain in lower case"`,
  );
  expect(inPlatform(`domain: ${"a".repeat(64)}.dev`)).toMatchInlineSnapshot(
    `"platform.yaml:5:9   domain: must be a domain in lower case"`,
  );
});

test("the URL leads to the host", () => {
  for (const url of ["http://{host}", "https://{host}", "http://{host}:8080"]) {
    expect(inPlatform(`routing: {kind: ingress, class: nginx, url: "${url}"}`)).toBe("");
  }
  for (const url of [
    "ftp://{host}",
    "{host}",
    "https://a.{host}",
    "https://proxy/{host}",
    "https://{host}/a",
    "https://{host}?a",
    "https://a@{host}",
    "https://{host}/",
    "https://{host}.{host}",
  ]) {
    expect(inPlatform(`routing: {kind: ingress, class: nginx, url: "${url}"}`), url).toBe(
      "platform.yaml:5:45   routing.url: must be http://{host} or https://{host}, with a port if need be",
    );
  }
  expect(inPlatform("routing: {kind: gateway, parent: a/b, url: https://a}")).toMatchInlineSnapshot(
    `"platform.yaml:5:44   routing.url: must be http://{host} or https://{host}, with a port if need be"`,
  );
});

test("times are not zero", () => {
  expect(inPlatform("expiry: {ttl: 1d, idle: 30m}\nsecrets: {kind: external-secrets, store: a, refresh: 90s}")).toBe(
    "",
  );
  expect(
    inPlatform("expiry:\n  ttl: 0h\n  idle: 0d\nsecrets:\n  kind: external-secrets\n  store: a\n  refresh: 0s"),
  ).toMatchInlineSnapshot(`
    "platform.yaml:7:8   expiry.ttl: must be longer than 0
    platform.yaml:8:9   expiry.idle: must be longer than 0
    platform.yaml:12:12   secrets.refresh: must be longer than 0"
  `);
});

test("a schedule has two hours, also over midnight, of a real time zone", () => {
  const schedule = (hours: string, zone: string): string =>
    inPlatform(`expiry:\n  schedule:\n    days: Mon-Fri\n    hours: "${hours}"\n    zone: ${zone}`);
  expect(schedule("00-24", "Europe/Berlin")).toBe("");
  expect(schedule("07-20", "UTC")).toBe("");
  expect(schedule("20-07", "Europe/Berlin")).toMatchInlineSnapshot(`""`);
  expect(schedule("24-07", "UTC")).toContain("must start at one hour and end at another");
  expect(schedule("07-07", "Mars/Olympus")).toMatchInlineSnapshot(`
    "platform.yaml:9:12   expiry.schedule.hours: must start at one hour and end at another, such as "07-20", or "20-06" on the next day
    platform.yaml:10:11   expiry.schedule.zone: is not a time zone; write a name such as Europe/Berlin"
  `);
});

test("networks are ranges", () => {
  expect(
    inPlatform(`network:
  allowFrom: [{namespace: infra}, {cidr: 10.0.0.0/8}, {cidr: "::1/128"}, {cidr: 0.0.0.0/0}]
  deny: [10.20.0.0/16, 192.168.1.1/32, "2001:db8::/32", "fd00::/8"]`),
  ).toBe("");
  expect(
    inPlatform(`network:
  allowFrom:
    - {cidr: 10.0.0.256/8}
    - {cidr: 10.0.0.0/33}
  deny:
    - 10.0.0/8
    - 10.0.0.0/08
    - 010.0.0.0/8
    - 2001:db8::1::2/32
    - fd00::/129
    - 0.0.0.0/0
    - ::/0`),
  ).toMatchInlineSnapshot(`
    "platform.yaml:8:14   network.allowFrom[0].cidr: must be an address range such as 10.20.0.0/16
    platform.yaml:9:14   network.allowFrom[1].cidr: must be an address range such as 10.20.0.0/16
    platform.yaml:11:7   network.deny[0]: must be an address range such as 10.20.0.0/16
    platform.yaml:12:7   network.deny[1]: must be an address range such as 10.20.0.0/16
    platform.yaml:13:7   network.deny[2]: must be an address range such as 10.20.0.0/16
    platform.yaml:14:7   network.deny[3]: must be an address range such as 10.20.0.0/16
    platform.yaml:15:7   network.deny[4]: must be an address range such as 10.20.0.0/16
    platform.yaml:16:7   network.deny[5]: must leave something to reach
    platform.yaml:17:7   network.deny[6]: must leave something to reach"
  `);
  expect(inPlatform("network:\n  allowFrom: [{cird: 10.0.0.0/8}, {namespac: a}, {}, a]")).toMatchInlineSnapshot(`
    "platform.yaml:7:16   network.allowFrom[0].cird: unknown key "cird"; did you mean "cidr"?
    platform.yaml:7:36   network.allowFrom[1].namespac: unknown key "namespac"; did you mean "namespace"?
    platform.yaml:7:50   network.allowFrom[2].namespace: is missing
    platform.yaml:7:54   network.allowFrom[3]: expected a map of keys, got text"
  `);
});

test("the quota leaves room", () => {
  for (const quota of [
    '{cpu: "2", memory: 4Gi}',
    "{cpu: 1500m, memory: 512Mi}",
    '{cpu: "0.5", memory: "4000000000"}',
    '{cpu: "1", memory: 900000Ki}',
  ]) {
    expect(inPlatform(`limits: {quota: ${quota}}`)).toBe("");
  }
  expect(inPlatform("limits:\n  quota: {cpu: 4Gi, memory: 500m}")).toMatchInlineSnapshot(`
    "platform.yaml:7:16   limits.quota.cpu: must be a number of cores such as 2 or 1500m
    platform.yaml:7:29   limits.quota.memory: must be an amount of memory such as 4Gi"
  `);
  expect(inPlatform('limits:\n  quota: {cpu: "0", memory: 0Gi}')).toMatchInlineSnapshot(`
    "platform.yaml:7:16   limits.quota.cpu: must be a number of cores such as 2 or 1500m
    platform.yaml:7:29   limits.quota.memory: must be an amount of memory such as 4Gi"
  `);
  expect(inPlatform("limits:\n  quota: {cpu: 2, memory: 4ki}")).toMatchInlineSnapshot(`
    "platform.yaml:7:16   limits.quota.cpu: expected text, got a whole number; put it in quotes
    platform.yaml:7:27   limits.quota.memory: must be a quantity such as 500m, 2 or 4Gi"
  `);
});

test("tolerations are valid", () => {
  expect(
    inPlatform(`nodes:
  tolerations:
    - {operator: Exists}
    - {key: a, value: b, effect: NoSchedule}
    - {key: a, operator: Exists, effect: NoExecute, tolerationSeconds: 60}`),
  ).toBe("");
  expect(
    inPlatform(`nodes:
  tolerations:
    - {value: b}
    - {key: a, operator: Exists, value: b}
    - {key: a, operator: Exists, tolerationSeconds: 60}`),
  ).toMatchInlineSnapshot(`
    "platform.yaml:8:7   nodes.tolerations[0]: without a key it needs \`operator: Exists\`
    platform.yaml:9:41   nodes.tolerations[1].value: must not be there with \`operator: Exists\`
    platform.yaml:10:53   nodes.tolerations[2].tolerationSeconds: needs \`effect: NoExecute\`"
  `);
});

test("the catalog names a service as its file does", () => {
  expect(inCatalog("owner: a")).toBe("");
  expect(inCatalog("owner: a", "payments.yml")).toBe("");
  expect(inCatalog("name: payment")).toMatchInlineSnapshot(
    `"services/payments.yaml:5:7   name: must be "payments", as the file is named"`,
  );
});

test("the catalog's paths stay in the repository", () => {
  for (const path of [".", "a", "a/b.c", "..a"]) expect(inCatalog(`path: ${path}`)).toBe("");
  for (const path of ["..", "/a", "a/../b", "a/.."]) {
    expect(inCatalog(`path: ${path}`), path).toBe(
      "services/payments.yaml:6:7   path: must be a path below the repository, without ..",
    );
  }
});

test("a baseline has an address", () => {
  expect(inCatalog("baseline: {name: staging, public: https://payments.staging.acme.dev}")).toBe("");
  expect(inCatalog("baseline: {name: staging}")).toMatchInlineSnapshot(
    `"services/payments.yaml:6:11   baseline: needs an address: \`internal\`, \`public\` or both"`,
  );
});
