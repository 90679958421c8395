import { manifestGlobs, plainConfig } from "@kodeon/parser/config";
import { repeatable } from "./again.ts";
import { takeTurns } from "./breathe.ts";
import type { ConfigFiles } from "./config-files.ts";
import type { Host } from "./host.ts";
import type { Projects } from "./projects.ts";
import { createDocument } from "./service/document.ts";
import { keyOf } from "./uris.ts";

interface Surroundings {
  readonly host: Host;
  readonly configs: ConfigFiles;
  readonly projects: Projects;
  readonly folders: ReadonlySet<string>;
  /** Whether a manifest is open: then the client says what is in it. */
  readonly isOpen: (key: string) => boolean;
  /** Tells how far it is with reading many files. */
  readonly progress: (total: number) => Promise<Progress>;
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
  /** Looks anew which manifests there are, as `kodeonc check` would for the workspace's folders, and reads new ones. */
  survey(): void;
  /** Reads manifests again that may have changed, by their keys. */
  reread(keys: readonly string[]): void;
  /** A manifest was closed: what the disk has of it counts again, if it belongs to a project at all. */
  closed(key: string): void;
  /** Whether what is there at the beginning has been read. */
  isReady(): boolean;
}

export function followDisk(around: Surroundings): Disk {
  const { host, projects, isOpen } = around;
  let isWanted = false;
  let isReady = false;
  const stale = new Set<string>();
  let members: ReadonlySet<string> = new Set();

  const run = repeatable(async () => {
    const isSurvey = isWanted;
    isWanted = false;
    if (isSurvey) {
      members = await findMembers(around);
      for (const key of projects.keys) if (!members.has(key) && !isOpen(key)) projects.remove(key);
      for (const key of members) if (!projects.find(key)) stale.add(key);
    }
    const keys = [...stale];
    stale.clear();
    await read(keys);
    isReady ||= isSurvey;
    around.changed();
  }, around.failed);

  async function read(keys: readonly string[]): Promise<void> {
    const breathe = takeTurns();
    const progress = keys.length > many ? await around.progress(keys.length) : undefined;
    for (const [index, key] of keys.entries()) {
      await breathe();
      progress?.report(index);
      readOne(key);
    }
    progress?.end();
  }

  function readOne(key: string): void {
    if (isOpen(key)) return;
    const text = host.read(key);
    if (text === undefined) projects.remove(key);
    else projects.put(createDocument(key, undefined, text));
  }

  return {
    survey() {
      isWanted = true;
      run();
    },
    reread(keys) {
      for (const key of keys) stale.add(key);
      run();
    },
    closed(key) {
      projects.remove(key);
      if (members.has(key)) stale.add(key);
      else isWanted = true;
      run();
    },
    isReady: () => isReady,
  };
}

/** Whoever waits for fewer files than these wants to hear nothing. */
const many = 200;

/** The keys of the manifests that the projects consist of. */
async function findMembers({ host, configs, projects, folders }: Surroundings): Promise<ReadonlySet<string>> {
  configs.forget();
  projects.arrange();
  const breathe = takeTurns();
  const members = new Set<string>();
  for (const folder of folders) {
    const nearest = configs.nearest(folder);
    // Settings above the folder make it a part of their project; they are looked at even where no manifest is found.
    if (nearest) projects.homeOf(`${nearest.folder}/-`);
    for (const uri of await host.findManifests(folder, manifestGlobs(plainConfig.include, []))) {
      await breathe();
      const key = keyOf(uri);
      if (!projects.homeOf(key).config) members.add(key);
    }
  }
  const configured = [...projects.homes.values()].flatMap(({ config }) => config ?? []);
  for (const { uri, folder, config } of configured) {
    for (const found of await host.findManifests(folder, manifestGlobs(config.include, config.exclude))) {
      await breathe();
      const key = keyOf(found);
      if (projects.homeOf(key).config?.uri === uri) members.add(key);
    }
  }
  return members;
}
