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
  /** The keys of what the client has open, by the paths by which it was opened. */
  readonly openKeys: () => Iterable<string>;
  readonly failed: (fault: unknown) => void;
}

/** What the workspace's folders and open documents lead to. */
export interface Members {
  /** The keys of the manifests that the projects consist of. */
  readonly manifests: ReadonlySet<string>;
  /** The same by what tells files apart. A file in several projects is here once. */
  readonly byIdentity: ReadonlyMap<string, string>;
  /** The keys of the settings that make projects of them. */
  readonly configs: ReadonlySet<string>;
}

/** The key by which a file is a member, whichever path a key names it by; that key itself for what is no member. */
export function memberKey(
  { manifests, byIdentity }: Omit<Members, "configs">,
  host: Host,
  key: string,
): string {
  if (manifests.has(key)) return key;
  const identity = host.identityOf(key);
  return (identity === undefined ? undefined : byIdentity.get(identity)) ?? key;
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
  const byIdentity = new Map<string, string>();
  // Homes may come and go while the disk is waited for: what was found is kept here.
  const found = new Map<string, ConfigFile>();

  function configFor(key: string): ConfigFile | undefined {
    const { config } = projects.homeOf(key);
    if (config) found.set(config.uri, config);
    return config;
  }

  async function search(
    folder: string,
    globs: ManifestGlobs,
    isMember: (key: string) => boolean,
  ): Promise<void> {
    try {
      for (const [identity, uri] of await host.findManifests(folder, globs)) {
        await breathe();
        const key = keyOf(uri);
        if (!isMember(key)) continue;
        manifests.add(key);
        if (!byIdentity.has(identity)) byIdentity.set(identity, key);
      }
    } catch (fault) {
      failed(fault);
    }
  }

  const searched = new Set<string>();
  async function searchProjects(): Promise<void> {
    for (const { uri, folder, config } of found.values()) {
      if (searched.has(uri)) continue;
      searched.add(uri);
      const isMember = (key: string): boolean => projects.homeOf(key).config?.uri === uri;
      await search(folder, manifestGlobs(config.include, config.exclude), isMember);
    }
  }

  for (const folder of folders) {
    // Settings above the folder make it a part of their project; they are looked at even where no manifest is found.
    if (configs.nearest(folder)) configFor(childOf(folder, "-"));
    await search(folder, manifestGlobs(plainConfig.include, []), (key) => !configFor(key));
  }
  await searchProjects();
  // What is open by another path than these is one of them, and brings in no project of its own.
  for (const key of openKeys()) if (memberKey({ manifests, byIdentity }, host, key) === key) configFor(key);
  await searchProjects();
  return { manifests, byIdentity, configs: new Set(found.keys()) };
}
