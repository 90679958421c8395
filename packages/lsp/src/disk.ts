import { repeatable } from "./again.ts";
import { takeTurns } from "./breathe.ts";
import type { ConfigFiles } from "./config-files.ts";
import type { Host } from "./host.ts";
import { findMembers, memberKey, type Members } from "./members.ts";
import type { Projects } from "./projects.ts";
import { createDocument } from "./service/document.ts";
import type { FileFault } from "./service/file-faults.ts";
import { isWithin } from "./uris.ts";

interface Surroundings {
  readonly host: Host;
  readonly configs: ConfigFiles;
  readonly projects: Projects;
  readonly folders: ReadonlySet<string>;
  /** Whether a manifest is open, by whichever path: then the client says what is in it. */
  readonly isOpen: (key: string) => boolean;
  /** The keys of what the client has open. */
  readonly openKeys: () => Iterable<string>;
  /** Tells how far it is with reading many files. */
  readonly progress: (total: number) => Progress;
  /** Calls when something of it has got into the projects. */
  readonly changed: () => void;
  readonly failed: (fault: unknown) => void;
}

export interface Progress {
  report(done: number): void;
  end(): void;
}

/** What the disk has, in the projects. */
export interface Disk {
  /** Why manifests that the disk has cannot be read, by their keys. They are read again when they change. */
  readonly unreadable: ReadonlyMap<string, FileFault>;
  /** Looks anew which manifests there are, as `kodeonc check` would for the workspace's folders, and reads new ones. */
  survey(): void;
  /** The same, and reads those again that have been written since: nobody may have told of it. */
  inspect(): void;
  /** Reads those again that are known and have been written since; resolves once that is done. */
  freshen(): Promise<void>;
  /** The key by which a manifest is known, whichever path a key names it by. */
  keyFor(key: string): string;
  /** A manifest may have changed: it is read again, or looked for where it was not known. */
  changed(key: string): void;
  /** A manifest, or a folder and all there is in it, is gone. What of it is open stays. */
  removed(key: string): void;
  /** A manifest was closed: what the disk has of it counts again, if it belongs to a project at all. */
  closed(key: string): void;
  /** Whether what is there at the beginning has been read. */
  isReady(): boolean;
}

export function followDisk(around: Surroundings): Disk {
  const { host, projects, isOpen, failed } = around;
  let isWanted = false;
  let isSuspected = false;
  let isReady = false;
  const stale = new Set<string>();
  const unreadable = new Map<string, FileFault>();
  // As they were when they were read.
  const stamps = new Map<string, string | undefined>();
  let members: Members = { manifests: new Set(), byIdentity: new Map(), configs: new Set() };

  const run = repeatable(async () => {
    const isSurvey = isWanted;
    isWanted = false;
    const isInspection = isSuspected;
    isSuspected = false;
    if (isSurvey) {
      members = await findMembers(around);
      const { manifests, configs } = members;
      projects.reseat();
      for (const key of knownKeys()) if (!manifests.has(key) && !isOpen(key)) drop(key);
      projects.prune(configs);
      for (const key of manifests) if (!isKnown(key) || (isInspection && isWritten(key))) stale.add(key);
    }
    const keys = [...stale];
    stale.clear();
    await read(keys);
    // What has become a folder, say, is no manifest any more; that tells a search alone.
    if (!isSurvey && keys.some((key) => unreadable.has(key))) return survey();
    isReady ||= isSurvey;
    around.changed();
  }, failed);

  async function read(keys: readonly string[]): Promise<void> {
    const breathe = takeTurns();
    const progress = keys.length > many ? around.progress(keys.length) : undefined;
    for (const [index, key] of keys.entries()) {
      await breathe();
      progress?.report(index);
      try {
        readOne(key);
      } catch (fault) {
        failed(fault);
      }
    }
    progress?.end();
  }

  function readOne(key: string): void {
    if (isOpen(key)) return;
    const stamp = host.stampOf(key);
    const content = host.read(key);
    if (content !== undefined && "text" in content) {
      unreadable.delete(key);
      projects.put(createDocument(key, undefined, content.text));
    } else {
      drop(key);
      if (content) unreadable.set(key, content);
    }
    if (content) stamps.set(key, stamp);
  }

  function isWritten(key: string): boolean {
    return stamps.get(key) !== host.stampOf(key);
  }

  function drop(key: string): void {
    unreadable.delete(key);
    stamps.delete(key);
    projects.remove(key);
  }

  function isKnown(key: string): boolean {
    return unreadable.has(key) || projects.find(key) !== undefined;
  }

  function keyFor(key: string): string {
    return memberKey(members, host, key);
  }

  function knownKeys(): readonly string[] {
    return [...projects.keys, ...unreadable.keys()];
  }

  function survey(): void {
    isWanted = true;
    run();
  }

  function inspect(): void {
    isSuspected = true;
    survey();
  }

  async function freshen(): Promise<void> {
    // What is read at the beginning is fresh.
    if (!isReady) return;
    const breathe = takeTurns();
    const written: string[] = [];
    for (const key of knownKeys()) {
      await breathe();
      if (!isOpen(key) && isWritten(key)) written.push(key);
    }
    if (written.length === 0) return;
    await read(written);
    around.changed();
    // What is gone for the moment only, or is no file any more, a search tells.
    if (written.some((key) => unreadable.has(key) || !isKnown(key))) survey();
  }

  function reread(key: string): void {
    stale.add(key);
    run();
  }

  return {
    unreadable,
    survey,
    inspect,
    freshen,
    keyFor,
    changed(key) {
      const known = keyFor(key);
      // A link may lead elsewhere now; then what it led to before is to be read as well.
      if (isKnown(known) && !(isOpen(key) && projects.seatOf(key) !== known)) reread(known);
      else survey();
    },
    removed(key) {
      const gone = isKnown(key) ? [key] : knownKeys().filter((each) => isWithin(each, key));
      for (const each of gone) if (!isOpen(each)) drop(each);
      // A folder may have had settings in it.
      if (!key.endsWith(".kodeon")) survey();
    },
    closed(key) {
      const seat = projects.seatOf(key);
      projects.remove(key);
      for (const known of new Set([seat, keyFor(key)]))
        if (members.manifests.has(known)) reread(known);
        else survey();
    },
    isReady: () => isReady,
  };
}

/** Whoever waits for fewer files than these wants to hear nothing. */
const many = 200;
