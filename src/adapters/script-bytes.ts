import { createHash } from "node:crypto";
import { constants, createReadStream } from "node:fs";
import { lstat, open, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Script } from "node:vm";
import type { JavaScriptMistake, ScriptBytes } from "../ports/seeds.ts";
import { Problem } from "../problem.ts";

/** So much of a script is in memory at a time. */
const pieceBytes = 256 * 1024;

type Format = "gz" | "zst";
const compressions = { gz: "gzip", zst: "zstd" } as const;

/** Unpacks all members of a gzip file, or all frames of a zstd one. */
type Decompress = (
  bytes: AsyncIterable<Uint8Array>,
  compression: (typeof compressions)[Format],
) => AsyncIterable<Uint8Array>;

/** Bytes of scripts on disk, below the folder that the command was started in or that `-C` names. */
export function scriptBytes(root: string, decompress: Decompress): ScriptBytes {
  return {
    read: (path) => read(root, path),
    async look(path) {
      try {
        const found = await lstat(join(root, path));
        const kind = found.isFile() ? "file" : found.isSymbolicLink() ? "link" : "other";
        return { kind, size: found.size };
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw unreadable(path, error);
      }
    },
    unpack: (bytes, format) => unpacked(decompress(bytes, compressions[format]), format),
    async sha256(bytes) {
      const hash = createHash("sha256");
      for await (const piece of bytes) hash.update(piece);
      return hash.digest("hex");
    },
    async write(path, bytes) {
      const target = join(root, path);
      const beside = `${target}.${process.pid}.tmp`;
      try {
        await writeFile(beside, bytes);
        await rename(beside, target);
      } catch (error) {
        await rm(beside, { force: true });
        throw error instanceof Problem ? error : unwritable(path, error);
      }
    },
    javaScriptMistake(text) {
      const mistake = parseMistake(text);
      if (mistake === undefined || !/\bawait\b/.test(text)) return mistake;
      // mongosh lets a script wait at its top, as functions may.
      const within = parseMistake(`${asyncFunction}${text}\n})`);
      if (within?.line !== 1) return within;
      return { ...within, column: within.column - asyncFunction.length };
    },
  };
}

const asyncFunction = "(async () => {";

/** As `node --check` does it: what is compiled here is never run. */
function parseMistake(text: string): JavaScriptMistake | undefined {
  try {
    new Script(text, { filename: "script" });
    return undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const [, line = "1", , blanks = ""] = /^script:(\d+)\n(.*)\n( *)\^/.exec(error.stack ?? "") ?? [];
    return { message: error.message, line: Number(line), column: blanks.length + 1 };
  }
}

async function* read(root: string, path: string): AsyncGenerator<Uint8Array> {
  // Opened here and not by the stream, which follows links.
  const file = await open(join(root, path), constants.O_RDONLY | constants.O_NOFOLLOW).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  try {
    const stream = createReadStream("", { fd: file, autoClose: false, highWaterMark: pieceBytes });
    for await (const piece of stream) yield piece;
  } catch (error) {
    throw error instanceof Problem ? error : unreadable(path, error);
  } finally {
    await file.close();
  }
}

async function* unpacked(bytes: AsyncIterable<Uint8Array>, format: Format): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes;
  } catch (error) {
    if (!isOfUnpacker(error)) throw error;
    throw new Problem("config", {
      code: "script-not-packed",
      message: `It cannot be unpacked as ${compressions[format]}: ${error.message}.`,
      hints: [`Pack it anew with \`${compressions[format]}\`.`],
      cause: error,
    });
  }
}

function isOfUnpacker(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && /^(Z_|ZSTD_|ERR_ZLIB_)/.test(codeOf(error));
}

function isMissing(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes(codeOf(error));
}

function unwritable(path: string, error: unknown): Problem {
  return new Problem("usage", {
    code: "unwritable",
    message: `\`${path}\` cannot be written (${codeOf(error)}).`,
    hints: ["Check the path, its owner and the space left on the disk."],
    cause: error,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "unknown reason";
}

function unreadable(path: string, error: unknown): Problem {
  const code = codeOf(error);
  return new Problem("usage", {
    code: "unreadable",
    message: `\`${path}\` cannot be read (${code}).`,
    hints: [code === "ELOOP" ? "It is a link; put the file itself in its place." : "Check the path and its owner."],
    cause: error,
  });
}
