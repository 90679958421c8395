import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** Whether a program can be started by its name alone. */
export function isOnPath(name: string): boolean {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return folders.some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
