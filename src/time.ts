/** The one file that names `Date`: it converts and formats, and never reads the clock. */

/** An instant as ISO 8601 text in UTC, whole seconds: `2026-11-23T09:12:00Z`. */
export type Instant = string;

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

/** Seconds of a duration such as `90s`, `10m`, `72h`, `3d`; undefined when the text is not one. */
export function parseDuration(text: string): number | undefined {
  const match = /^(\d{1,6})([smhd])$/.exec(text);
  if (match === null) return undefined;
  return Number(match[1]) * (unitSeconds[match[2] ?? "s"] ?? 1);
}

/** Milliseconds since the epoch to an instant. */
export function toInstant(epochMilliseconds: number): Instant {
  return `${new Date(epochMilliseconds).toISOString().slice(0, 19)}Z`;
}

/** What an HTTP header such as `Date` tells; undefined when the text is not `Mon, 23 Nov 2026 09:12:00 GMT`. */
export function parseHttpDate(text: string): Instant | undefined {
  if (!/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)) return undefined;
  const date = new Date(text);
  // `Date` makes a day of 31 February, and does not mind the wrong weekday.
  return date.toUTCString() === text ? toInstant(date.getTime()) : undefined;
}

/** Seconds from one instant to another; negative when `to` is earlier. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (Date.parse(to) - Date.parse(from)) / 1000;
}

export function addSeconds(instant: Instant, seconds: number): Instant {
  return toInstant(Date.parse(instant) + seconds * 1000);
}

/** The two largest units that matter to a reader: `2d 20h`, `22h`, `41 s` as `41s`. */
export function formatSeconds(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  const days = Math.floor(whole / 86_400);
  const hours = Math.floor((whole % 86_400) / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  if (days > 0) return hours > 0 ? `${days}d ${hours}h` : `${days}d`;
  if (hours > 0) return `${hours}h`;
  if (minutes > 0) return `${minutes}m`;
  return `${whole}s`;
}

/** Whether the time zone database of this Node knows a name such as `Europe/Berlin`. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** What a clock on a wall of some time zone shows. */
export interface WallClock {
  /** 0 is Monday. */
  readonly weekday: number;
  /** From 0 to 23. */
  readonly hour: number;
}

const weekdays: readonly string[] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** Reads the clock of a time zone, summer time included. The zone must be one by `isTimeZone`. */
export function wallClock(zone: string): (instant: Instant) => WallClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    weekday: "short",
    hour: "2-digit",
    hourCycle: "h23",
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
    return { weekday: weekdays.indexOf(parts.get("weekday") ?? ""), hour: Number(parts.get("hour")) };
  };
}
