import { type Config, type ConfigFault, configName, plainConfig, readConfig } from "@kodeon/parser/config";
import type { Host } from "./host.ts";
import type { FileFault } from "./service/file-faults.ts";
import { childOf, parentOf } from "./uris.ts";

/** Settings that stand in a folder. */
export interface ConfigFile {
  readonly uri: string;
  readonly folder: string;
  readonly text: string;
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
  /** Why the file cannot be read; then its settings are those that hold without any. */
  readonly unreadable?: FileFault;
}

/** The settings of folders. What was found once is known until it is forgotten. */
export interface ConfigFiles {
  /** The settings nearest to a folder, in it or above it. */
  nearest(folder: string): ConfigFile | undefined;
  forget(): void;
}

/** `textOf` gives the text of settings that are open, which counts more than what the disk has. */
export function findConfigFiles(host: Host, textOf: (uri: string) => string | undefined): ConfigFiles {
  const known = new Map<string, ConfigFile | undefined>();

  function look(folder: string): ConfigFile | undefined {
    const uri = childOf(folder, configName);
    const open = textOf(uri);
    if (open === undefined && !host.isFile(uri)) return undefined;
    const content = open === undefined ? host.read(uri) : { text: open };
    if (content === undefined) return undefined;
    if ("text" in content) return { uri, folder, text: content.text, ...readConfig(content.text) };
    return { uri, folder, text: "", config: plainConfig, faults: [], unreadable: content };
  }

  function nearest(folder: string): ConfigFile | undefined {
    if (known.has(folder)) return known.get(folder);
    const parent = parentOf(folder);
    const found = look(folder) ?? (parent === undefined ? undefined : nearest(parent));
    known.set(folder, found);
    return found;
  }

  return { nearest, forget: () => known.clear() };
}
