import { type Dirent, readdir } from "node:fs";
import { posix, relative, sep } from "node:path";
import { manifestGlobs } from "@kodeon/parser/config";
import type { SystemFault } from "./outlet.ts";

/** What a search found: paths relative to its folder, sorted by code unit, and folders that could not be read. */
export interface Finding {
  readonly files: readonly string[];
  readonly unreadable: readonly { readonly path: string; readonly fault: SystemFault }[];
}

/**
 * Finds the `*.kodeon` files in `folder` that one of `patterns` matches, or that lie in a folder it matches, without
 * those that one of `without` matches in the same way.
 * `node_modules` and dot folders are left out. Linked files are taken; linked folders are not entered,
 * for they may lead in a circle or to what is found anyway.
 */
export async function findManifests(
  folder: string,
  patterns: readonly string[],
  without: readonly string[] = [],
): Promise<Finding> {
  const { glob } = await import("tinyglobby");
  const unreadable: { path: string; fault: SystemFault }[] = [];
  const globs = manifestGlobs(patterns, without);
  const files = await glob(globs.patterns, {
    cwd: folder,
    ignore: globs.ignore,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: { readdir: readdirFor((path, fault) => unreadable.push({ path: below(folder, path), fault })) },
  });
  return {
    files: files
      .filter((file) => file.endsWith(".kodeon"))
      .map((file) => posix.normalize(file))
      .toSorted(),
    unreadable,
  };
}

/** Whether a path that names nothing can be read as a pattern. */
export async function isGlob(path: string): Promise<boolean> {
  return (await import("tinyglobby")).isDynamicPattern(path);
}

/** The folder of a pattern before its first special character, with a slash at the end; empty for the working folder. */
export function staticParent(pattern: string): string {
  const special = pattern.search(/[*?[\]{}()!\\]/);
  const fixed = special < 0 ? pattern : pattern.slice(0, special);
  return fixed.slice(0, fixed.lastIndexOf("/") + 1);
}

type ReadFolder = (
  path: string,
  options: { withFileTypes: true },
  done: (fault: SystemFault | null, entries: Dirent[]) => void,
) => void;

/**
 * Node's `readdir` in the one form that the search uses. The search would pass over folders that it may not read,
 * which `note` is told of instead, and over linked files, which are shown to it as the files they stand for.
 */
function readdirFor(note: (path: string, fault: SystemFault) => void): typeof readdir {
  const read: ReadFolder = (path, options, done) =>
    readdir(path, options, (fault, entries) => {
      if (fault) note(path, fault);
      done(fault, fault ? entries : entries.map(withoutLink));
    });
  return read as typeof readdir;
}

function withoutLink(entry: Dirent): Dirent {
  const isLinkedFile = entry.isSymbolicLink() && entry.name.endsWith(".kodeon");
  return isLinkedFile
    ? Object.assign(Object.create(entry) as Dirent, { isFile: () => true, isSymbolicLink: () => false })
    : entry;
}

function below(folder: string, path: string): string {
  return posix.join(folder, relative(folder, path).replaceAll(sep, "/")).replace(/(?<=.)\/$/, "");
}
