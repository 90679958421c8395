import { readdirSync, statSync, watch, type FSWatcher } from "node:fs";
import { dirname, join } from "node:path";

/** Folders whose changes are told. */
export interface FolderWatch {
  /** Watches a folder and all below it, save `node_modules` and dot folders; a file stands for its own folder alone. */
  add(path: string): void;
  /** Whether a path is a folder that is watched, or was when it was last there. */
  holds(path: string): boolean;
  close(): void;
}

/**
 * Calls `onChange` with the path of whatever changes in the folders that are added. Each folder has a watcher of its own,
 * for not every system can watch a whole tree, and one for each file would be thousands.
 */
export function watchFolders(onChange: (path: string) => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();

  function watchOne(folder: string): void {
    if (watchers.has(folder)) return;
    try {
      const watcher = watch(folder, (_event, name) => onChange(name === null ? folder : join(folder, name)));
      watchers.set(folder, watcher);
      // A folder that goes away takes its watcher along.
      watcher.on("error", () => forget(folder));
    } catch {
      // What cannot be watched has gone already, or could not be read, which is told when it is searched.
    }
  }

  function forget(folder: string): void {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  }

  function addTree(folder: string): void {
    watchOne(folder);
    for (const below of foldersIn(folder)) addTree(below);
  }

  return {
    add(path) {
      if (isFolder(path)) addTree(path);
      else watchOne(dirname(path));
      for (const folder of watchers.keys()) if (!isFolder(folder)) forget(folder);
    },
    holds: (path) => watchers.has(path),
    close() {
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}

/** Whether a path is a folder now. */
export function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== "node_modules" && !entry.name.startsWith("."))
      .map(({ name }) => join(folder, name));
  } catch {
    return [];
  }
}
