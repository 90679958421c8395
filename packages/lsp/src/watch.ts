import {
  type Connection,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidDeleteFilesNotification,
  FileChangeType,
  FileOperationPatternKind,
  type ServerCapabilities,
} from "vscode-languageserver";
import { configName } from "@kodeon/parser/config";
import type { Client } from "./client.ts";
import type { Disk } from "./disk.ts";
import { folderKey, isConfig, keyOf } from "./uris.ts";

interface Surroundings {
  readonly client: Client;
  readonly disk: Disk;
  /** The keys of the workspace's folders. */
  readonly folders: Set<string>;
  readonly foldersChanged: () => void;
  readonly changed: () => void;
  readonly failed: (fault: unknown) => void;
}

/** Of files a watcher tells; of a folder that goes with all there is in it a client may tell nothing else. */
const filters = [{ scheme: "file", pattern: { glob: "**", matches: FileOperationPatternKind.folder } }];

export interface Files {
  readonly capabilities: NonNullable<ServerCapabilities["workspace"]>;
  /** To be called once the client is ready to be asked. */
  readonly start: () => void;
}

/** Follows what the client tells of files and folders. */
export function followFiles(
  connection: Connection,
  { client, disk, folders, foldersChanged, changed, failed }: Surroundings,
): Files {
  connection.onDidChangeWatchedFiles(({ changes }) => {
    for (const { uri, type } of changes) {
      const key = keyOf(uri);
      if (isConfig(key)) disk.survey();
      else if (type === FileChangeType.Deleted) disk.removed(key);
      // What another file has taken the place of may be called created.
      else disk.changed(key);
    }
    changed();
  });

  const { workspace } = client.capabilities;
  if (workspace?.fileOperations?.didDelete)
    connection.onNotification(DidDeleteFilesNotification.type, ({ files }) => {
      for (const { uri } of files) disk.removed(folderKey(uri));
      changed();
    });
  if (workspace?.workspaceFolders)
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event: { added, removed } }) => {
      for (const { uri } of removed) folders.delete(folderKey(uri));
      for (const { uri } of added) folders.add(folderKey(uri));
      foldersChanged();
      disk.survey();
      changed();
    });

  return {
    capabilities: {
      ...(workspace?.workspaceFolders
        ? { workspaceFolders: { supported: true, changeNotifications: true } }
        : {}),
      ...(workspace?.fileOperations?.didDelete ? { fileOperations: { didDelete: { filters } } } : {}),
    },
    start() {
      if (!workspace?.didChangeWatchedFiles?.dynamicRegistration) return;
      const watchers = ["**/*.kodeon", `**/${configName}`].map((globPattern) => ({ globPattern }));
      connection.client
        .register(DidChangeWatchedFilesNotification.type, { watchers })
        .then(undefined, failed);
    },
  };
}
