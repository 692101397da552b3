/** Parses what somebody else wrote; undefined when it is not JSON, as the engine's own message quotes the text. */
export function parseJson(text: string | Uint8Array): unknown {
  try {
    return JSON.parse(typeof text === "string" ? text : new TextDecoder().decode(text));
  } catch {
    return undefined;
  }
}
