import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decide } from "../../src/gc/decide.ts";
import { type Candidate, kept, noLooks, type Rules } from "../../src/gc/facts.ts";
import { previewName } from "../../src/preview/name.ts";
import { previewRecordSchema } from "../../src/preview/record.ts";
import { record } from "../support/records.ts";
import { factOf, madeFolders, now } from "./worlds.ts";

const rules: Rules = {
  expiry: { ttl: "3d", idle: "24h", grace: "1h" },
  limits: {},
  now,
  confirmMissing: true,
};

test("what is kept of records decides as they do", () => {
  void fc.assert(
    fc.property(madeFolders, (folders) => {
      const candidates = folders.map((folder): Candidate => {
        const { service, number } = folder;
        return { name: previewName(service, number), record: folder.record, pullRequest: factOf(folder) };
      });
      const slim = candidates.map((one) => ({
        ...one,
        record: one.record && kept(previewRecordSchema.parse(one.record)),
      }));
      expect(decide(slim, noLooks, rules)).toEqual(decide(candidates, noLooks, rules));
    }),
  );
});

test("nothing of a record is kept that is long", () => {
  const files = [{ path: "db/1.sql", sha256: "0".repeat(64) }];
  const whole = record("shop-api", 42, { migrate: { attempt: 1, files } });
  const { links, migrate, pullRequest } = kept(whole);
  expect(migrate).toEqual({});
  expect(pullRequest).toEqual({ repository: whole.pullRequest.repository, number: 42 });
  expect(links).toEqual(whole.links.map(({ to }) => ({ to })));
});
