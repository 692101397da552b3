const hour = 3600;
const day = 24 * hour;

/** About how long something is, in one unit: `40 s`, `4 min`, `26 h`, `3 days`. */
export function span(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < hour) return `${Math.floor(whole / 60)} min`;
  return whole < 2 * day ? `${Math.floor(whole / hour)} h` : `${Math.floor(whole / day)} days`;
}
