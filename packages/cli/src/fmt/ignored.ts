import { existsSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";
import { identityOf } from "../inputs.ts";
import { readInput, type Reading } from "../read.ts";

/** What Prettier calls the list of files that it leaves alone. */
export const ignoreName = ".prettierignore";

/** Tells whether a path is on the list, or what it leads to. */
export type IsIgnored = (path: string) => boolean;

/** The list in the working folder, whose patterns are those of gitignore(5), or why it cannot be read. */
export async function readIgnored(): Promise<IsIgnored | Exclude<Reading, { readonly text: string }>> {
  if (!existsSync(ignoreName)) return () => false;
  const reading = await readInput(ignoreName);
  if (!("text" in reading)) return reading;
  const { default: ignore } = await import("ignore");
  const list = ignore().add(reading.text);
  const isListed = (path: string): boolean => {
    const below = relative("", path).replaceAll(sep, "/");
    // The patterns speak of nothing but what is in the working folder.
    const isOutside = below === "" || below === ".." || below.startsWith("../") || isAbsolute(below);
    return !isOutside && list.ignores(below);
  };
  return (path) => isListed(path) || isListed(identityOf(path));
}
