import { manifestGlobs, type ManifestGlobs, plainConfig } from "@kodeon/parser/config";
import { takeTurns } from "./breathe.ts";
import type { ConfigFile, ConfigFiles } from "./config-files.ts";
import type { Host } from "./host.ts";
import type { Projects } from "./projects.ts";
import { childOf, keyOf } from "./uris.ts";

interface Surroundings {
  readonly host: Host;
  readonly configs: ConfigFiles;
  readonly projects: Projects;
  /** The keys of the workspace's folders. */
  readonly folders: ReadonlySet<string>;
  /** The keys of what the client has open. */
  readonly openKeys: () => Iterable<string>;
  readonly failed: (fault: unknown) => void;
}

/** What the workspace's folders and open documents lead to. */
export interface Members {
  /** The keys of the manifests that the projects consist of. */
  readonly manifests: ReadonlySet<string>;
  /** The keys of the settings that make projects of them. */
  readonly configs: ReadonlySet<string>;
}

/** Looks on the disk. A folder that cannot be searched is told, and keeps no other from being. */
export async function findMembers({
  host,
  configs,
  projects,
  folders,
  openKeys,
  failed,
}: Surroundings): Promise<Members> {
  configs.forget();
  projects.arrange();
  const breathe = takeTurns();
  const manifests = new Set<string>();
  // Homes may come and go while the disk is waited for: what was found is kept here.
  const found = new Map<string, ConfigFile>();

  function configFor(key: string): ConfigFile | undefined {
    const { config } = projects.homeOf(key);
    if (config) found.set(config.uri, config);
    return config;
  }

  async function search(folder: string, globs: ManifestGlobs, take: (key: string) => void): Promise<void> {
    try {
      for (const uri of await host.findManifests(folder, globs)) {
        await breathe();
        take(keyOf(uri));
      }
    } catch (fault) {
      failed(fault);
    }
  }

  for (const key of openKeys()) configFor(key);
  for (const folder of folders) {
    // Settings above the folder make it a part of their project; they are looked at even where no manifest is found.
    if (configs.nearest(folder)) configFor(childOf(folder, "-"));
    await search(folder, manifestGlobs(plainConfig.include, []), (key) => {
      if (!configFor(key)) manifests.add(key);
    });
  }
  for (const { uri, folder, config } of found.values())
    await search(folder, manifestGlobs(config.include, config.exclude), (key) => {
      if (projects.homeOf(key).config?.uri === uri) manifests.add(key);
    });
  return { manifests, configs: new Set(found.keys()) };
}
