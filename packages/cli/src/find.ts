import { type Dirent, readdir, realpathSync } from "node:fs";
import { join, posix, relative, sep } from "node:path";
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
 * `node_modules` and dot folders are left out. Linked files are taken, unless what they lead to is found as well, which
 * then goes by its own name; linked folders are not entered, for they may lead in a circle or to what is found anyway.
 */
export async function findManifests(
  folder: string,
  patterns: readonly string[],
  without: readonly string[] = [],
): Promise<Finding> {
  const { glob } = await import("tinyglobby");
  const unreadable: { path: string; fault: SystemFault }[] = [];
  const links = new Set<string>();
  const globs = manifestGlobs(patterns, without);
  const files = await glob(globs.patterns, {
    cwd: folder,
    ignore: globs.ignore,
    expandDirectories: false,
    followSymbolicLinks: false,
    fs: {
      readdir: readdirFor({
        noteFault: (path, fault) => unreadable.push({ path: below(folder, path), fault }),
        noteLink: (path) => links.add(relative(folder, path).replaceAll(sep, "/")),
      }),
    },
  });
  const found = files.filter((file) => file.endsWith(".kodeon")).map((file) => posix.normalize(file));
  return { files: withoutDoubles(folder, found, links).toSorted(), unreadable };
}

/** The files found in a folder without the links among them that lead to another one. */
function withoutDoubles(folder: string, files: readonly string[], links: ReadonlySet<string>): string[] {
  const linked = files.filter((file) => links.has(file));
  if (linked.length === 0) return [...files];
  const home = realOf(folder);
  const own = new Set(files.filter((file) => !links.has(file)).map((file) => join(home, file)));
  return files.filter((file) => !links.has(file) || !own.has(realOf(join(folder, file))));
}

/** What a path leads to; a path that leads nowhere is itself, and reading it will tell. */
function realOf(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return path;
  }
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

/** Who is told of what the search would pass over, by paths that begin as the search's folder does. */
interface Notes {
  readonly noteFault: (path: string, fault: SystemFault) => void;
  readonly noteLink: (path: string) => void;
}

/**
 * Node's `readdir` in the one form that the search uses. The search would pass over folders that it may not read, and
 * over linked files, which are shown to it as the files they stand for.
 */
function readdirFor({ noteFault, noteLink }: Notes): typeof readdir {
  const read: ReadFolder = (path, options, done) =>
    readdir(path, options, (fault, entries) => {
      if (fault) noteFault(path, fault);
      done(
        fault,
        fault
          ? entries
          : entries.map((entry) => {
              if (!isLinkedFile(entry)) return entry;
              noteLink(join(path, entry.name));
              return asFile(entry);
            }),
      );
    });
  return read as typeof readdir;
}

function isLinkedFile(entry: Dirent): boolean {
  return entry.isSymbolicLink() && entry.name.endsWith(".kodeon");
}

function asFile(entry: Dirent): Dirent {
  return Object.assign(Object.create(entry) as Dirent, { isFile: () => true, isSymbolicLink: () => false });
}

function below(folder: string, path: string): string {
  return posix.join(folder, relative(folder, path).replaceAll(sep, "/")).replace(/(?<=.)\/$/, "");
}
