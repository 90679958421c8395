import type { Project } from "../project.ts";

/** The versions of a package that the project introduces, the newest first. */
export function versionsOf({ workspace }: Project, name: string | undefined): readonly string[] {
  const symbols = name === undefined ? [] : workspace.index.packages(name);
  const versions = symbols.flatMap(({ version }) => (version === undefined ? [] : [version]));
  return [...new Set(versions)].toReversed();
}

/** What comes after a version by SemVer 2.0.0: the release of a prerelease, or else the next of each kind. */
export function nextVersions(
  version: string,
): readonly { readonly version: string; readonly step: "patch" | "minor" | "major" }[] {
  const parts = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})(-)?/.exec(version);
  if (parts === null) return [];
  const [, major = "", minor = "", patch = ""] = parts;
  const release =
    parts[4] === undefined ? `${major}.${minor}.${Number(patch) + 1}` : `${major}.${minor}.${patch}`;
  return [
    { version: release, step: "patch" },
    { version: `${major}.${Number(minor) + 1}.0`, step: "minor" },
    { version: `${Number(major) + 1}.0.0`, step: "major" },
  ];
}

/** The version from which on a caller of this one may be broken. */
export function nextBreaking(version: string): string {
  const [, minor, major] = nextVersions(version);
  return (version.startsWith("0.") ? minor : major)?.version ?? version;
}
