import {
  chmodSync,
  closeSync,
  constants,
  fchmodSync,
  fchownSync,
  lchownSync,
  linkSync,
  mkdirSync,
  openSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeSync,
} from "node:fs";
import { basename, join } from "node:path";
import type { Extract, Header } from "tar-stream";
import * as z from "zod";
import { imagePath, shown } from "./image-path.ts";
import { type ImageRoot, look } from "./image-root.ts";
import { bytesOf } from "./node-streams.ts";
import { invalidLayer } from "./problems.ts";

export interface Target {
  readonly root: ImageRoot;
  /** Whether owners and the bits that change them are kept. */
  readonly privileged: boolean;
  /** Absolute paths that this layer has written. */
  readonly added: Set<string>;
}

/** An entry of an archive, and a stream of what it holds. */
type Entry = Extract extends AsyncIterable<infer E> ? E : never;

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

const extension = z.record(z.string(), z.string());

/** Never through a link, and never over something that is there. */
const newFile = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

/**
 * Writes one entry of a layer in place of what is there. Devices and pipes are left out: nothing needs those of an image,
 * and as files of this machine they would open its disks. Throws Problem `image-invalid`, and errors of the file system.
 */
export async function writeEntry(entry: Entry, path: string, to: Target): Promise<void> {
  const { header } = entry;
  const target = join(to.root.folderOf(path), basename(path));
  to.added.add(target);
  switch (header.type) {
    case "directory":
      return writeFolder(target, header, to);
    case "file":
    case "contiguous-file":
      return writeFile(target, entry, to);
    case "symlink":
      return writeLink(target, header, to);
    case "link":
      return writeHardLink(target, header, to);
    case "character-device":
    case "block-device":
    case "fifo":
      return clear(target);
    default:
      throw invalidLayer(`\`${shown(path)}\` is neither file, folder nor link`);
  }
}

function writeFolder(target: string, header: Header, to: Target): void {
  const { privileged } = to;
  if (look(target)?.isDirectory() !== true) {
    clear(target);
    mkdirSync(target);
  }
  const { uid, gid } = ownerOf(header);
  if (privileged) lchownSync(target, uid, gid);
  // A folder that we could not write to ourselves could neither be filled nor removed.
  chmodSync(target, privileged ? modeOf(header, to) : modeOf(header, to) | 0o700);
}

async function writeFile(target: string, entry: Entry, to: Target): Promise<void> {
  if (Object.keys(paxOf(entry.header)).some((key) => key.startsWith("GNU.sparse."))) {
    throw invalidLayer(`\`${shown(entry.header.name)}\` is a file with holes, which images have not`);
  }
  clear(target);
  const file = openSync(target, newFile, 0o600);
  try {
    for await (const chunk of bytesOf(entry)) {
      for (let at = 0; at < chunk.byteLength; ) at += writeSync(file, chunk, at);
    }
    const { uid, gid } = ownerOf(entry.header);
    // Changing the owner takes away the bits that would run it as its owner.
    if (to.privileged) fchownSync(file, uid, gid);
    fchmodSync(file, modeOf(entry.header, to));
  } finally {
    closeSync(file);
  }
}

function writeLink(target: string, header: Header, { privileged }: Target): void {
  const leadsTo = header.linkname ?? "";
  if (leadsTo === "" || leadsTo.includes("\0")) throw invalidLayer(`\`${shown(header.name)}\` is a link to nothing`);
  clear(target);
  symlinkSync(leadsTo, target);
  const { uid, gid } = ownerOf(header);
  if (privileged) lchownSync(target, uid, gid);
}

function writeHardLink(target: string, header: Header, { root }: Target): void {
  const path = imagePath(header.linkname ?? "");
  const folder = root.findFolderOf(path);
  const source = folder === undefined ? "" : join(folder, basename(path));
  const found = look(source);
  if (path === "" || found === undefined || found.isDirectory()) {
    throw invalidLayer(`\`${shown(header.name)}\` is a hard link to a file that is not there`);
  }
  if (source === target) return;
  clear(target);
  // Where links can be linked to at all, systems do not agree on what that means.
  if (found.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
  else linkSync(source, target);
}

function clear(target: string): void {
  if (look(target) !== undefined) rmSync(target, { recursive: true });
}

function modeOf({ mode }: Header, { privileged }: Target): number {
  return mode & (privileged ? 0o7777 : 0o1777);
}

/** Numbers that do not fit into the header are in its extension, which the library does not look at. */
function ownerOf(header: Header): Owner {
  const { uid, gid } = paxOf(header);
  return { uid: Number(uid ?? header.uid), gid: Number(gid ?? header.gid) };
}

function paxOf({ pax }: Header): Readonly<Record<string, string>> {
  return extension.safeParse(pax).data ?? {};
}
