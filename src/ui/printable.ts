// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Text from outside made safe for a terminal: no escape sequences, no carriage returns, no direction overrides. */
export function printable(text: string): string {
  return text.replace(control, "\u{fffd}");
}

/** The same on one line: what comes from outside must not add a line to what we say. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s*\n\s*/g, " "));
}
