import { type Dirent, readdir } from "node:fs";

type Done = (fault: NodeJS.ErrnoException | null, entries: Dirent[]) => void;
type ReadFolder = (path: string, options: { withFileTypes: true }, done: Done) => void;

/**
 * Node's `readdir` in the one form that a search uses. The search would pass over folders that it may not read, which
 * are told instead, and over linked manifests, which are shown to it as the files that they stand for.
 */
export function readdirFor(log: (text: string) => void): typeof readdir {
  const read: ReadFolder = (path, options, done) =>
    readdir(path, options, (fault, entries) => {
      if (fault) log(`${path}: ${fault.message}`);
      done(fault, fault ? entries : entries.map(withoutLink));
    });
  return read as typeof readdir;
}

function withoutLink(entry: Dirent): Dirent {
  const isLinkedManifest = entry.isSymbolicLink() && entry.name.endsWith(".kodeon");
  if (!isLinkedManifest) return entry;
  const shown = Object.create(entry) as Dirent;
  return Object.assign(shown, { isFile: () => true, isSymbolicLink: () => false });
}
