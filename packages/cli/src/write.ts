import {
  accessSync,
  chmodSync,
  chownSync,
  closeSync,
  constants,
  ftruncateSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { SystemFault } from "./outlet.ts";

/**
 * Writes a file whole or not at all: aside in the same folder, which is made where it is missing, then renamed.
 * Throws the system's error; nothing is left behind then.
 */
export function writeWhole(path: string, text: string): void {
  makeFolder(dirname(path));
  const aside = asideOf(path);
  try {
    writeNew(aside, text);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/**
 * Puts a text in the place of a file's, which keeps its owner, its permissions and its links of both kinds. Returns the
 * fault that kept it from being done.
 */
export function replaceFile(path: string, text: string): SystemFault | undefined {
  try {
    const target = realpathSync(path);
    // Renaming asks for the folder's permission alone, and would replace a file that is not to be written.
    accessSync(target, constants.W_OK);
    const aside = asideOf(target);
    if (!renameWhole(aside, target, text)) overwrite(target, text, aside);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/**
 * Writes a file that is not there yet; the flag makes one step of looking and writing, so that nobody's file can come in
 * between. Throws the system's error, which names the folder where that forbids new files.
 */
export function writeNew(path: string, text: string, mode = 0o666): void {
  inFolder(dirname(path), () => writeFileSync(path, text, { flag: "wx", mode }));
}

/** Makes a folder, and those above it that are missing. Throws the system's error. */
export function makeFolder(path: string): void {
  // Node's own recursive way tries for ever where a folder is there and yet says of what is made in it that a folder
  // is missing, as those of /proc do.
  const missing: string[] = [];
  for (let at = resolve(path); !isFolder(at) && dirname(at) !== at; at = dirname(at)) missing.unshift(at);
  for (const folder of missing) {
    try {
      inFolder(dirname(folder), () => mkdirSync(folder));
    } catch (error) {
      // Somebody else may have made it meanwhile.
      if (!isFolder(folder)) throw error;
    }
  }
}

/** Writes a text aside and renames that to the target; where it cannot stand for the target, it is left aside, and false returned. */
function renameWhole(aside: string, target: string, text: string): boolean {
  try {
    // Nobody may read meanwhile what only the target's readers may.
    writeNew(aside, text, 0o600);
    const isAlike = makeAlike(aside, statSync(target));
    if (isAlike) renameSync(aside, target);
    return isAlike;
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Gives a file the owner and the permissions of another; false where no file but that one can be what it is. */
function makeAlike(path: string, { uid, gid, mode, nlink }: Stats): boolean {
  // A file renamed over one of several hard links would leave the others with the old text.
  if (nlink > 1) return false;
  const own = statSync(path);
  try {
    if (own.uid !== uid || own.gid !== gid) chownSync(path, uid, gid);
  } catch {
    // Only a superuser may give files away, and not everywhere; who may write the file may still do that.
    return false;
  }
  chmodSync(path, mode & 0o7777);
  return true;
}

/**
 * Writes a text into a file that no other can stand for. That may be broken off halfway, so the whole text lies aside
 * until it is done, and what goes wrong is undone where the system still lets it be.
 */
function overwrite(target: string, text: string, aside: string): void {
  let isWhole = true;
  try {
    const before = readFileSync(target);
    const file = openSync(target, "r+");
    try {
      isWhole = false;
      fill(file, Buffer.from(text));
      isWhole = true;
    } catch (error) {
      fill(file, before);
      isWhole = true;
      throw error;
    } finally {
      closeSync(file);
    }
  } finally {
    if (isWhole) rmSync(aside, { force: true });
  }
}

function fill(file: number, content: Buffer): void {
  let at = 0;
  while (at < content.length) at += writeSync(file, content, at, content.length - at, at);
  ftruncateSync(file, content.length);
}

/** Makes something in a folder. What the system forbids there is not the fault of what was to be made. */
function inFolder(path: string, make: () => void): void {
  try {
    make();
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    const isForbidden = error.code === "EACCES" || error.code === "EPERM";
    throw isForbidden ? Object.assign(error, { folder: resolve(path) }) : error;
  }
}

function asideOf(path: string): string {
  return join(dirname(path), `.kodeonc-${process.pid}-${process.hrtime.bigint()}.tmp`);
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}
