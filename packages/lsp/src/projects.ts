import type { ConfigFile, ConfigFiles } from "./config-files.ts";
import type { Document } from "./service/document.ts";
import { createProject, type Project, type ProjectSettings } from "./service/project.ts";
import { innermostOf, keyOf, parentOf } from "./uris.ts";

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
 * of the workspace's folder; and a manifest outside all of them is a project of its own. However many paths lead to a
 * file, it is one: a document that is open by another path stands for it. Where a file is open by two of them at once,
 * one document stands for it, and the other is a project of its own.
 */
export interface Projects {
  /** The homes, by what makes them: settings, a folder, or a single manifest. */
  readonly homes: ReadonlyMap<string, Home>;
  /** The keys of all documents. */
  readonly keys: Iterable<string>;
  find(uri: string): Placed | undefined;
  /** The key by which a document is known here: that of the file that it stands for. */
  seatOf(uri: string): string;
  /** Puts a document where it belongs, or a newer one in its place. */
  put(document: Document): void;
  /** Puts a newer state of a document in its place, without asking anew where it belongs. */
  renew(document: Document): void;
  remove(uri: string): void;
  /** The home that a manifest belongs to, made if need be. */
  homeOf(key: string): Home;
  /** Looks anew which files the open documents are. */
  reseat(): void;
  /** Looks anew where everything belongs and how it is to be checked. */
  arrange(): void;
  /** Lets those settings go that hold no documents, but for these. */
  prune(needed: ReadonlySet<string>): void;
}

interface Surroundings {
  readonly configs: ConfigFiles;
  /** The keys of the workspace's folders. */
  readonly folders: ReadonlySet<string>;
  /** The key by which a manifest is known, whichever path a key names it by. */
  readonly keyFor: (key: string) => string;
  /** `homeKey` is what makes the home: settings, a folder, or a single manifest. */
  readonly settingsFor: (config: ConfigFile | undefined, homeKey: string) => ProjectSettings;
}

interface Place {
  readonly homeKey: string;
  readonly uri: string;
}

export function arrangeProjects({ configs, folders, keyFor, settingsFor }: Surroundings): Projects {
  const homes = new Map<string, Home>();
  const places = new Map<string, Place>();
  /** The keys of places by those of the documents that stand there under another name. */
  const seats = new Map<string, string>();
  /** The keys of documents that stand alone because another one stands for their file. */
  const doubles = new Set<string>();

  function homeKeyOf(key: string): { readonly homeKey: string; readonly config?: ConfigFile } {
    const parent = parentOf(key);
    const config = parent === undefined ? undefined : configs.nearest(parent);
    return config ? { homeKey: config.uri, config } : { homeKey: innermostOf(folders, key) ?? key };
  }

  function reach({ homeKey, config }: ReturnType<typeof homeKeyOf>): Home {
    const home = homes.get(homeKey) ?? { config, project: createProject(settingsFor(config, homeKey)) };
    homes.set(homeKey, home);
    return home;
  }

  function seatOf(uri: string): string {
    const key = keyOf(uri);
    return seats.get(key) ?? key;
  }

  function at(key: string): Placed | undefined {
    const place = places.get(key);
    const home = place && homes.get(place.homeKey);
    const document = place && home?.project.documents.get(place.uri);
    return home && document && { home, project: home.project, document };
  }

  function openAt(key: string): Document | undefined {
    const document = at(key)?.document;
    return document?.version === undefined ? undefined : document;
  }

  function take(key: string): void {
    const place = places.get(key);
    const home = place && homes.get(place.homeKey);
    if (!place || !home) return;
    home.project.remove(place.uri);
    places.delete(key);
    seats.delete(keyOf(place.uri));
    doubles.delete(key);
    // Settings may have faults to tell about even where they have no manifests.
    if (home.project.documents.size === 0 && !home.config) homes.delete(place.homeKey);
  }

  function seat(document: Document, key: string, home = homeKeyOf(key)): void {
    const { homeKey } = home;
    const { uri } = document;
    const before = seatOf(uri);
    if (before !== key && places.get(before)?.uri === uri) take(before);
    const place = places.get(key);
    if (place && (place.homeKey !== homeKey || place.uri !== uri)) take(key);
    reach(home).project.put(document);
    places.set(key, { homeKey, uri });
    if (keyOf(uri) !== key) seats.set(keyOf(uri), key);
  }

  function seatAlone(document: Document): void {
    const key = keyOf(document.uri);
    seat(document, key, { homeKey: key });
    doubles.add(key);
  }

  function put(document: Document): void {
    const own = keyOf(document.uri);
    const key = document.version === undefined ? own : keyFor(own);
    const other = openAt(key);
    if (other === undefined || keyOf(other.uri) === own) return seat(document, key);
    // Of two that are open, the one with the name by which the file is known stands for it, or else the first one.
    if (key !== own) return seatAlone(document);
    seatAlone(other);
    seat(document, key);
  }

  function reseat(keys: Iterable<string>): void {
    const documents = [...keys].flatMap((key) => openAt(key) ?? []);
    for (const document of documents) if (keyFor(keyOf(document.uri)) !== seatOf(document.uri)) put(document);
  }

  return {
    homes,
    get keys() {
      return places.keys();
    },
    find: (uri) => at(seatOf(uri)),
    seatOf,
    put,
    renew(document) {
      const placed = at(seatOf(document.uri));
      if (placed?.document.uri === document.uri) placed.project.put(document);
      else put(document);
    },
    remove(uri) {
      take(seatOf(uri));
      reseat(doubles);
    },
    homeOf: (key) => reach(homeKeyOf(key)),
    reseat: () => reseat(places.keys()),
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
