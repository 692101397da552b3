import type { SeedFinding } from "../finding.ts";

/** What the first bytes of a script say about all of it. */
export interface ScriptStart {
  /** An error when the script cannot be read as text. */
  readonly finding: SeedFinding | undefined;
  /** How many bytes are no text. */
  readonly skip: number;
}

const pointer = "version https://git-lfs.github.com/spec/";

/** How many bytes are enough to tell. */
export const startLength = pointer.length;

/** `bytes` are the first of the script, or all of a short one; `file` is the name that findings carry. */
export function scriptStart(bytes: Uint8Array, file: string): ScriptStart {
  const at = { location: { file, line: 1, column: 1 } };
  const utf16 = byteOrder(bytes);
  if (utf16 !== undefined) {
    const message = `The script is UTF-16 (${utf16 === "le" ? "little" : "big"} endian) and not UTF-8.`;
    const fix = `\`iconv -f utf-16${utf16} -t utf-8\``;
    return { finding: { rule: "seed/utf-16", severity: "error", message, ...at, fix }, skip: 0 };
  }
  const first = String.fromCharCode(...bytes.subarray(0, startLength));
  if (first === pointer) {
    const message = "This is Git LFS's pointer to the script and not the script.";
    return { finding: { rule: "seed/lfs-pointer", severity: "error", message, ...at, fix: "`git lfs pull`" }, skip: 0 };
  }
  if (!first.startsWith("\u00ef\u00bb\u00bf")) return { finding: undefined, skip: 0 };
  const message = "The script starts with a byte order mark, which is left out.";
  return { finding: { rule: "seed/byte-order-mark", severity: "info", message, ...at }, skip: 3 };
}

/** By the mark, or by the zero half of an ASCII character: every script starts with one. */
function byteOrder([first, second]: Uint8Array): "le" | "be" | undefined {
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return "le";
  return (first === 0xfe && second === 0xff) || (first === 0 && second !== 0) ? "be" : undefined;
}
