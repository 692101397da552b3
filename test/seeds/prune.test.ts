import { expect, test } from "vitest";
import { planPrune, removalAdvice } from "../../src/seeds/prune.ts";

const tag = (version: string, letter: string) => `v${version}-${letter.repeat(12)}`;

test("versions count as numbers, and what is no seed's tag is left alone", () => {
  const tags = [tag("9", "a"), tag("10", "b"), tag("010", "c"), tag("2.10", "d"), tag("2.9", "e"), "latest", "v9"];
  expect(planPrune({ tags, needed: new Map([[tag("2.9", "e"), "origin/main"]]), keep: 2 })).toEqual({
    remove: [tag("9", "a"), tag("2.10", "d")],
    keep: [
      { tag: "latest", why: "not made by `preview seed build`" },
      { tag: "v9", why: "not made by `preview seed build`" },
      { tag: tag("010", "c"), why: "among the newest 2" },
      { tag: tag("10", "b"), why: "among the newest 2" },
      { tag: tag("2.9", "e"), why: "origin/main" },
    ],
  });
  expect(planPrune({ tags, needed: new Map(), keep: 0 }).remove).toHaveLength(5);
});

test("the parts of an image for several platforms stay and go with it", () => {
  const [old, young, wanted] = [tag("1", "a"), tag("3", "b"), tag("2", "c")];
  const parts = (whole: string) => [`${whole}-linux-amd64`, `${whole}-linux-arm64-v8`];
  const tags = [old, young, wanted].flatMap((whole) => [whole, ...parts(whole)]);
  const plan = planPrune({ tags, needed: new Map([[wanted, "origin/main"]]), keep: 1 });
  expect(plan.remove).toEqual([old, ...parts(old)]);
  expect(plan.keep.map(({ tag: kept, why }) => [kept, why])).toEqual([
    ...[young, ...parts(young)].map((kept) => [kept, "among the newest 1"]),
    ...[wanted, ...parts(wanted)].map((kept) => [kept, "origin/main"]),
  ]);
});

test.each([
  ["ghcr.io/acme/shop/seed-main", "/orgs/acme/packages/container/shop%2Fseed-main/versions"],
  [
    "123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop-seed",
    "--region eu-central-1 --repository-name shop-seed --image-ids imageDigest=sha256:a",
  ],
  ["registry.acme.dev/shop-seed", "where registry.acme.dev is administered"],
])("where %s takes no removals it says what to do", (image, advice) => {
  expect(removalAdvice(image, ["sha256:a"])).toContain(advice);
});
