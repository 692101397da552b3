import { expect, test } from "vitest";
import { latestInstant } from "../../src/live/latest-instant.ts";
import { all, api, application, event } from "./objects.ts";

test("the cluster's clock shows at least the latest instant that it names", () => {
  const seen = { application: application(), spec: undefined, contents: undefined };
  expect(latestInstant(seen)).toBe("2026-11-23T09:12:21Z");
  expect(latestInstant({ ...seen, contents: all({ events: [event("Pod api", "Failed", "")] }) })).toBe(
    "2026-11-23T09:19:00Z",
  );
  const pods = [{ ...api, createdAt: "2026-11-23T09:18:00Z", deletingSince: "2026-11-23T09:50:00Z" }];
  expect(latestInstant({ ...seen, contents: all({ pods }) })).toBe("2026-11-23T09:18:00Z");
  expect(latestInstant({ application: undefined, spec: undefined, contents: undefined })).toBeUndefined();
});
