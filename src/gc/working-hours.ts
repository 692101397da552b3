import type { PlatformConfig } from "../config/platform-config.ts";
import { addSeconds, type Instant, secondsBetween, toInstant, type WallClock, wallClock } from "../time.ts";

type Schedule = NonNullable<PlatformConfig["expiry"]["schedule"]>;

/** Working hours at a moment: they go on, or they ended last at an instant. */
export type WorkingHours = { readonly open: true } | { readonly open: false; readonly endedAt: Instant };

/** Offsets of time zones are multiples of it, so that hours begin and end at its multiples everywhere. */
const quarterSeconds = 900;

/** Longer than a week, so that each schedule has an end in it, whatever summer time does. */
const searchedSeconds = 8 * 86_400;

/**
 * Where a moment lies. Hours go by the clock on the wall: one that summer time leaves out begins with the next that there
 * is, one that is there twice counts twice.
 */
export function workingHours(schedule: Schedule, now: Instant): WorkingHours {
  const clock = wallClock(schedule.zone);
  const isWork = isWorkingHour(schedule);
  if (isWork(clock(now))) return { open: true };
  const sinceQuarter = secondsBetween(toInstant(0), now) % quarterSeconds;
  let end = addSeconds(now, -sinceQuarter);
  const earliest = addSeconds(now, -searchedSeconds);
  while (end > earliest && !isWork(clock(addSeconds(end, -quarterSeconds)))) end = addSeconds(end, -quarterSeconds);
  return { open: false, endedAt: end };
}

/** Whether what a clock shows is within the hours of its day, or within those that began the day before. */
export function isWorkingHour({ days, hours }: Omit<Schedule, "zone">): (clock: WallClock) => boolean {
  const [firstDay = "", lastDay = firstDay] = days.split("-");
  const [from, to] = [dayNumber(firstDay), dayNumber(lastDay)];
  const isDay = (day: number) => (from <= to ? from <= day && day <= to : day >= from || day <= to);
  const [begin = 0, end = 24] = hours.split("-").map(Number);
  return ({ weekday, hour }) => {
    if (begin < end) return isDay(weekday) && begin <= hour && hour < end;
    return (isDay(weekday) && hour >= begin) || (isDay((weekday + 6) % 7) && hour < end);
  };
}

function dayNumber(day: string): number {
  return ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(day);
}
