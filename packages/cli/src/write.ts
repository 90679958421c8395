import { chmodSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SystemFault } from "./outlet.ts";

/**
 * Writes a file whole or not at all: aside in the same folder, which is made where it is missing, then renamed.
 * With a `mode` the file has these permissions. Throws the system's error; nothing is left behind then.
 */
export function writeWhole(path: string, text: string, mode?: number): void {
  const folder = dirname(path);
  const aside = join(folder, `.kodeonc-${process.pid}-${process.hrtime.bigint()}.tmp`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(aside, text, { flag: "wx" });
    if (mode !== undefined) chmodSync(aside, mode);
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/** Puts a text in the place of a file's, which keeps its permissions; a link stays one. Returns the fault that kept it from being done. */
export function replaceFile(path: string, text: string): SystemFault | undefined {
  try {
    const target = realpathSync(path);
    writeWhole(target, text, statSync(target).mode & 0o7777);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
