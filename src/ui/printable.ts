// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this takes out
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g;

/** Text from outside made safe for a terminal: no escape sequences, no carriage returns, no direction overrides. */
export function printable(text: string): string {
  return text.replace(control, "\u{fffd}");
}

/** JSON with the same characters as escapes, so that it says the same; below U+0020 they are already. */
export function printableJson(json: string): string {
  return json.replace(/[\u007f-\u009f\u2028-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** The same on one line: what comes from outside must not add a line to what we say. */
export function printableLine(text: string): string {
  return printable(text.replace(/\s*\n\s*/g, " "));
}
