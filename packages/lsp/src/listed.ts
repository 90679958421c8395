import type { Documents } from "./documents.ts";
import type { Projects } from "./projects.ts";
import type { Report, Reports } from "./reports.ts";
import type { FileFault } from "./service/file-faults.ts";
import { isWithin, keyOf } from "./uris.ts";

/** A file that there may be something to say of. */
export interface Listed {
  readonly uri: string;
  /** The client's version; undefined for a file that is not open. */
  readonly version: number | undefined;
  readonly report: () => Report;
}

interface Surroundings {
  readonly projects: Projects;
  readonly documents: Documents;
  readonly reports: Reports;
  /** The keys of the workspace's folders. */
  readonly folders: ReadonlySet<string>;
  /** Whether a manifest is open, by whichever path. */
  readonly isOpen: (key: string) => boolean;
  /** Whether all files have been read, so that what is said of those that are not open is more than half the truth. */
  readonly isReady: () => boolean;
  /** Why manifests that the disk has cannot be read, by their keys. */
  readonly unreadable: ReadonlyMap<string, FileFault>;
}

/**
 * The files to report on: those that are open and those in the workspace's folders. Others of their projects only help
 * to understand them.
 */
export function* listFiles({
  projects,
  documents,
  reports,
  folders,
  isOpen,
  isReady,
  unreadable,
}: Surroundings): Generator<Listed, void, undefined> {
  const isOurs = (key: string): boolean => isReady() && [...folders].some((folder) => isWithin(key, folder));
  for (const { config, project } of projects.homes.values()) {
    if (config && (documents.isOpen(config.uri) || isOurs(config.uri))) {
      const home = { config, project };
      yield { uri: config.uri, version: undefined, report: () => reports.ofConfig(home) };
    }
    for (const document of project.documents.values()) {
      const { uri, version } = document;
      if (version === undefined && !isOurs(keyOf(uri))) continue;
      yield { uri, version, report: () => reports.ofManifest({ project, document }) };
    }
  }
  for (const [uri, fault] of unreadable) {
    if (isOpen(uri) || !isOurs(uri)) continue;
    const { project } = projects.homeOf(uri);
    yield { uri, version: undefined, report: () => reports.ofUnreadable({ uri, fault, project }) };
  }
}
