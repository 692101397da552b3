import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isWorkingHour, workingHours } from "../../src/gc/working-hours.ts";
import { addSeconds, secondsBetween, toInstant, wallClock } from "../../src/time.ts";

const berlin = { days: "Mon-Fri", hours: "07-20", zone: "Europe/Berlin" };

test.each<[string, typeof berlin, string, string | undefined]>([
  ["in the middle of a day", berlin, "2026-11-23T08:00:00Z", undefined],
  ["the first second", berlin, "2026-11-23T06:00:00Z", undefined],
  ["the second before", berlin, "2026-11-23T05:59:59Z", "2026-11-20T19:00:00Z"],
  ["the last second", berlin, "2026-11-23T18:59:59Z", undefined],
  ["the second after", berlin, "2026-11-23T19:00:00Z", "2026-11-23T19:00:00Z"],
  ["a week-end, since Friday", berlin, "2026-11-22T12:34:56Z", "2026-11-20T19:00:00Z"],
  ["in summer an hour earlier", berlin, "2026-07-20T18:00:00Z", "2026-07-20T18:00:00Z"],
  ["over midnight, before it", { ...berlin, hours: "20-06" }, "2026-11-20T20:00:00Z", undefined],
  ["over midnight, after it", { ...berlin, hours: "20-06" }, "2026-11-21T04:59:59Z", undefined],
  ["over midnight, the day after", { ...berlin, hours: "20-06" }, "2026-11-21T05:00:00Z", "2026-11-21T05:00:00Z"],
  ["over midnight, on a Monday morning", { ...berlin, hours: "20-06" }, "2026-11-23T03:00:00Z", "2026-11-21T05:00:00Z"],
  ["until midnight", { ...berlin, hours: "07-24" }, "2026-11-20T22:59:59Z", undefined],
  ["from midnight on", { ...berlin, hours: "07-24" }, "2026-11-20T23:00:00Z", "2026-11-20T23:00:00Z"],
  ["days over the week-end", { ...berlin, days: "Sat-Mon" }, "2026-11-22T12:00:00Z", undefined],
  ["after days over the week-end", { ...berlin, days: "Sat-Mon" }, "2026-11-26T12:00:00Z", "2026-11-23T19:00:00Z"],
  ["one day of the week", { ...berlin, days: "Wed" }, "2026-11-24T12:00:00Z", "2026-11-18T19:00:00Z"],
  ["always", { days: "Mon-Sun", hours: "00-24", zone: "UTC" }, "2026-11-22T23:59:59Z", undefined],
  [
    "a zone of three quarters of an hour",
    { ...berlin, zone: "Asia/Kathmandu" },
    "2026-11-23T15:00:00Z",
    "2026-11-23T14:15:00Z",
  ],
  // On 29 March 2026 at 01:00 UTC clocks go from 02:00 to 03:00, on 25 October from 03:00 back to 02:00.
  [
    "begins with an hour that is left out",
    { ...berlin, days: "Sun", hours: "02-09" },
    "2026-03-29T01:00:00Z",
    undefined,
  ],
  ["just before that", { ...berlin, days: "Sun", hours: "02-09" }, "2026-03-29T00:59:59Z", "2026-03-22T08:00:00Z"],
  [
    "ends with an hour that is left out",
    { ...berlin, days: "Sun", hours: "00-02" },
    "2026-03-29T01:30:00Z",
    "2026-03-29T01:00:00Z",
  ],
  [
    "an hour that is there twice, the first",
    { ...berlin, days: "Sun", hours: "02-03" },
    "2026-10-25T00:30:00Z",
    undefined,
  ],
  [
    "an hour that is there twice, the second",
    { ...berlin, days: "Sun", hours: "02-03" },
    "2026-10-25T01:30:00Z",
    undefined,
  ],
  ["after both", { ...berlin, days: "Sun", hours: "02-03" }, "2026-10-25T02:00:00Z", "2026-10-25T02:00:00Z"],
])("%s", (_, schedule, now, endedAt) => {
  expect(workingHours(schedule, now)).toEqual(endedAt === undefined ? { open: true } : { open: false, endedAt });
});

const days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const zones = ["UTC", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia"];
const two = (hour: number) => String(hour).padStart(2, "0");
const anySchedule = fc
  .record({
    from: fc.constantFrom(...days),
    to: fc.constantFrom(...days),
    begin: fc.integer({ min: 0, max: 23 }),
    end: fc.integer({ min: 0, max: 24 }),
    zone: fc.constantFrom(...zones),
  })
  .filter(({ begin, end }) => begin !== end)
  .map(({ from, to, begin, end, zone }) => ({ days: `${from}-${to}`, hours: `${two(begin)}-${two(end)}`, zone }));
const anyInstant = fc.integer({ min: 1_767_225_600, max: 1_830_297_600 }).map((seconds) => toInstant(seconds * 1000));

describe("any schedule at any time", () => {
  test("an end is the last one: it was open just before, and not at any quarter of an hour since", () => {
    void fc.assert(
      fc.property(anySchedule, anyInstant, (schedule, now) => {
        const clock = wallClock(schedule.zone);
        const isWork = (instant: string) => isWorkingHour(schedule)(clock(instant));
        const answer = workingHours(schedule, now);
        expect(answer.open).toBe(isWork(now));
        if (answer.open) return;
        expect(isWork(addSeconds(answer.endedAt, -1))).toBe(true);
        for (let at = answer.endedAt; secondsBetween(at, now) >= 0; at = addSeconds(at, 900)) {
          expect(isWork(at)).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
