import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Client } from "./client.ts";
import { membersOf, type UserSettings } from "./configuration.ts";
import { innermostOf } from "./uris.ts";

interface Surroundings {
  readonly client: Client;
  /** The keys of the workspace's folders, now and whenever they change. */
  readonly folders: ReadonlySet<string>;
  /** Understands what a client says of `kodeon`. */
  readonly read: (value: unknown) => UserSettings;
  /** Calls when the settings may be others than before. */
  readonly changed: () => void;
  readonly failed: (fault: unknown) => void;
}

/** The settings of the user, followed. */
export interface FollowedSettings {
  readonly start: () => void;
  /**
   * Resolves when the settings of all folders are known, or will hardly be: what is said before may be in the wrong
   * language.
   */
  readonly known: () => Promise<void>;
  /** To be called when folders have come or gone. */
  readonly foldersChanged: () => void;
  /**
   * What holds for what a key names: what is set for the innermost of the workspace's folders that it lies in; outside of
   * them, without a key, and where the client knows no better, what is set for all.
   */
  readonly at: (key?: string) => UserSettings;
}

/** How long a client may take for an answer that is waited for, in milliseconds. */
const patience = 2000;

/**
 * Asks the client for the settings of all and of each of the workspace's folders, at first, whenever it says that they have
 * changed, and when a folder comes that it was not asked about; or takes what it sends, where it cannot be asked.
 */
export function followSettings(
  connection: Connection,
  { client, folders, read, changed, failed }: Surroundings,
): FollowedSettings {
  const { workspace } = client.capabilities;
  const isAsked = workspace?.configuration === true;
  let general: UserSettings = { language: undefined, rules: {} };
  let own: ReadonlyMap<string, UserSettings> = new Map();
  // Undefined until the client is ready for questions.
  let askedAbout: ReadonlySet<string> | undefined;
  let asked = 0;
  let answered = 0;

  async function ask(): Promise<void> {
    const round = ++asked;
    const scopes = [...folders];
    askedAbout = new Set(scopes);
    const items = [{}, ...scopes.map((scopeUri) => ({ scopeUri }))];
    try {
      const [first, ...others] = await connection.workspace.getConfiguration(
        items.map((item) => ({ ...item, section: "kodeon" })),
      );
      // An answer that has been overtaken by a newer one is an old one.
      if (round < answered) return;
      answered = round;
      const readOnce = remember(read);
      general = readOnce(first);
      own = new Map(scopes.map((scope, index) => [scope, readOnce(others[index] ?? first)]));
      changed();
    } catch (fault) {
      failed(fault);
    }
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    if (isAsked) return void ask();
    general = read(membersOf(settings)["kodeon"]);
    changed();
  });
  // A client that never says that it is ready is not waited for either.
  let awaited: Promise<unknown> = isAsked ? wait() : Promise.resolve();

  return {
    async known() {
      for (let reached: unknown; reached !== awaited;) {
        reached = awaited;
        await reached;
      }
    },
    at(key) {
      const folder = key === undefined ? undefined : innermostOf(folders, key);
      return (folder === undefined ? undefined : own.get(folder)) ?? general;
    },
    start() {
      if (workspace?.didChangeConfiguration?.dynamicRegistration)
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: "kodeon" })
          .then(undefined, failed);
      if (isAsked) awaited = Promise.race([ask(), wait()]);
    },
    foldersChanged() {
      if (askedAbout === undefined) return;
      const before = askedAbout;
      const isNew = [...folders].some((folder) => !before.has(folder));
      // A folder that comes back may have other settings by then.
      askedAbout = new Set([...folders].filter((folder) => before.has(folder)));
      if (isNew) awaited = Promise.race([ask(), wait()]);
    },
  };
}

function wait(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, patience));
}

/** Reads what is the same in several places once, so that what is wrong with it is told once. */
function remember(read: (value: unknown) => UserSettings): (value: unknown) => UserSettings {
  const known = new Map<string | undefined, UserSettings>();
  return (value) => {
    const text = JSON.stringify(value);
    const settings = known.get(text) ?? read(value);
    known.set(text, settings);
    return settings;
  };
}
