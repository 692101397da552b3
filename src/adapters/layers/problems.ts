import { Problem, storageProblem } from "../../problem.ts";

/** The archive is broken, or wants something that no layer may. */
export function invalidLayer(reason: string, cause?: unknown): Problem {
  return new Problem("unhealthy", {
    code: "image-invalid",
    message: `A layer of the image cannot be unpacked: ${reason}.`,
    cause,
  });
}

/** What an archive can do to a file system by its names alone. */
const ownFault: Readonly<Record<string, string>> = {
  ENAMETOOLONG: "a name in it is too long",
  ELOOP: "a name in it leads through too many links",
  EILSEQ: "a name in it cannot be written here",
};

/** What went wrong while a layer was read or written. */
export function layerFailure(error: unknown, folder: string): Problem {
  const code = codeOf(error);
  const fault = ownFault[code];
  if (fault !== undefined) return invalidLayer(fault, error);
  if (error instanceof Problem || isSystemError(code)) return storageFailure(error, folder);
  // Of the library that reads the archive, or of zlib.
  const said = error instanceof Error ? error.message : "it is broken";
  return invalidLayer(said.replace(/\.$/, "").toLowerCase(), error);
}

/** What went wrong while files of this machine were read or written. */
export function storageFailure(error: unknown, place: string): Problem {
  if (error instanceof Problem) return error;
  const code = codeOf(error);
  if (code !== "ENOSPC" && code !== "EDQUOT") return storageProblem(error);
  return new Problem("usage", {
    code: "disk-full",
    message: `\`${place}\` cannot be written: the disk is full.`,
    hints: ["Free some space, or set TMPDIR to a folder that has some, and run the command again."],
    cause: error,
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : "";
}

/** `ENOSPC`, and not `ERR_STREAM_DESTROYED` of Node.js. */
function isSystemError(code: string): boolean {
  return /^E[A-Z0-9]+$/.test(code);
}
