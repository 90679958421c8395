import type { ConfigFile, ConfigFiles } from "./config-files.ts";
import type { Document } from "./service/document.ts";
import { createProject, type Project, type ProjectSettings } from "./service/project.ts";
import { isWithin, keyOf, parentOf } from "./uris.ts";

/** A project, and where it comes from. */
export interface Home {
  /** The settings that make it a project; undefined for the manifests of a folder that has none, and for single ones. */
  readonly config: ConfigFile | undefined;
  readonly project: Project;
}

/** A document where it belongs. */
export interface Placed {
  readonly home: Home;
  readonly project: Project;
  readonly document: Document;
}

/**
 * Every document that is known, in the project that it belongs to: that of the nearest `kodeonc.json`; without one that
 * of the workspace's folder; and a manifest outside all of them is a project of its own.
 */
export interface Projects {
  /** The homes, by what makes them: settings, a folder, or a single manifest. */
  readonly homes: ReadonlyMap<string, Home>;
  /** The keys of all documents. */
  readonly keys: Iterable<string>;
  find(uri: string): Placed | undefined;
  /** Puts a document where it belongs, or a newer one in its place. */
  put(document: Document): void;
  /** Puts a newer state of a document in its place, without asking anew where it belongs. */
  renew(document: Document): void;
  remove(uri: string): void;
  /** The home that a manifest belongs to, made if need be. */
  homeOf(key: string): Home;
  /** Looks anew where everything belongs and how it is to be checked. */
  arrange(): void;
  /** Lets those settings go that hold no documents, but for these. */
  prune(needed: ReadonlySet<string>): void;
}

interface Surroundings {
  readonly configs: ConfigFiles;
  /** The keys of the workspace's folders. */
  readonly folders: ReadonlySet<string>;
  /** `homeKey` is what makes the home: settings, a folder, or a single manifest. */
  readonly settingsFor: (config: ConfigFile | undefined, homeKey: string) => ProjectSettings;
}

export function arrangeProjects({ configs, folders, settingsFor }: Surroundings): Projects {
  const homes = new Map<string, Home>();
  const places = new Map<string, { readonly homeKey: string; readonly uri: string }>();

  function homeKeyOf(key: string): { readonly homeKey: string; readonly config: ConfigFile | undefined } {
    const parent = parentOf(key);
    const config = parent === undefined ? undefined : configs.nearest(parent);
    if (config) return { homeKey: config.uri, config };
    const around = [...folders].filter((folder) => isWithin(key, folder));
    const innermost = around.reduce((best, folder) => (folder.length > best.length ? folder : best), "");
    return { homeKey: innermost || key, config };
  }

  function reach(key: string): string {
    const { homeKey, config } = homeKeyOf(key);
    if (!homes.has(homeKey))
      homes.set(homeKey, { config, project: createProject(settingsFor(config, homeKey)) });
    return homeKey;
  }

  function take(key: string): void {
    const place = places.get(key);
    const home = place && homes.get(place.homeKey);
    if (!place || !home) return;
    home.project.remove(place.uri);
    places.delete(key);
    // Settings may have faults to tell about even where they have no manifests.
    if (home.project.documents.size === 0 && !home.config) homes.delete(place.homeKey);
  }

  function put(document: Document): void {
    const key = keyOf(document.uri);
    const homeKey = reach(key);
    const place = places.get(key);
    if (place && (place.homeKey !== homeKey || place.uri !== document.uri)) {
      take(key);
      reach(key);
    }
    homes.get(homeKey)?.project.put(document);
    places.set(key, { homeKey, uri: document.uri });
  }

  function find(uri: string): Placed | undefined {
    const place = places.get(keyOf(uri));
    const home = place && homes.get(place.homeKey);
    const document = place && home?.project.documents.get(place.uri);
    return home && document && { home, project: home.project, document };
  }

  return {
    homes,
    get keys() {
      return places.keys();
    },
    find,
    put,
    renew(document) {
      const placed = find(document.uri);
      if (placed?.document.uri === document.uri) placed.project.put(document);
      else put(document);
    },
    remove: (uri) => take(keyOf(uri)),
    homeOf(key) {
      const homeKey = reach(key);
      const home = homes.get(homeKey);
      if (home === undefined) throw new Error("a home that was made just now is gone");
      return home;
    },
    arrange() {
      const documents = [...homes.values()].flatMap(({ project }) => [...project.documents.values()]);
      for (const [homeKey, home] of homes) {
        const config = home.config && configs.nearest(home.config.folder);
        const settings = settingsFor(config, homeKey);
        const isSame = JSON.stringify(settings) === JSON.stringify(home.project.settings);
        const isHeld = config !== undefined || home.project.documents.size > 0;
        if (isHeld && config?.uri === home.config?.uri)
          homes.set(homeKey, { config, project: isSame ? home.project : createProject(settings) });
        else homes.delete(homeKey);
      }
      for (const document of documents) put(document);
    },
    prune(needed) {
      for (const [homeKey, { config, project }] of homes)
        if (config && project.documents.size === 0 && !needed.has(config.uri)) homes.delete(homeKey);
    },
  };
}
