import {
  type Connection,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
} from "vscode-languageserver";
import { configName } from "@kodeon/parser/config";
import type { Client } from "./client.ts";
import type { Disk } from "./disk.ts";
import type { Projects } from "./projects.ts";
import { folderKey, isConfig, isWithin, keyOf } from "./uris.ts";

interface Surroundings {
  readonly client: Client;
  readonly disk: Disk;
  readonly projects: Projects;
  /** The keys of the workspace's folders. */
  readonly folders: Set<string>;
  readonly isOpen: (key: string) => boolean;
  readonly changed: () => void;
  readonly failed: (fault: unknown) => void;
}

/** Follows what the client tells of files and folders. Gives what to call once the client is ready to be asked. */
export function followFiles(
  connection: Connection,
  { client, disk, projects, folders, isOpen, changed, failed }: Surroundings,
): { readonly start: () => void } {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    const stale: string[] = [];
    let isNew = false;
    for (const { uri, type } of changes) {
      const key = keyOf(uri);
      if (isConfig(key)) isNew = true;
      else if (type === FileChangeType.Deleted) {
        // A folder that goes takes along all there is in it.
        for (const each of projects.keys) if (isWithin(each, key) && !isOpen(each)) projects.remove(each);
      } else if (type === FileChangeType.Changed && projects.find(key)) stale.push(key);
      else isNew = true;
    }
    if (stale.length > 0) disk.reread(stale);
    if (isNew) disk.survey();
    changed();
  });

  const { workspace } = client.capabilities;
  if (workspace?.workspaceFolders)
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      for (const { uri } of removed) folders.delete(folderKey(uri));
      for (const { uri } of added) folders.add(folderKey(uri));
      disk.survey();
    });

  return {
    start() {
      if (!workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
      const watchers = ["**/*.kodeon", `**/${configName}`].map((globPattern) => ({ globPattern }));
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .then(undefined, failed);
    },
  };
}
