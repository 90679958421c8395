import { mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Writes a file whole or not at all: aside in the same folder, which is made where it is missing, then renamed.
 * Throws the system's error; nothing is left behind then.
 */
export function writeWhole(path: string, text: string): void {
  const folder = dirname(path);
  const aside = join(folder, `.kodeonc-${process.pid}-${process.hrtime.bigint()}.tmp`);
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(aside, text, { flag: "wx" });
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}
