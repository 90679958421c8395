import type { PackageDiff } from "@kodeon/parser";
import type { Say } from "../words.ts";

/** Whether the new version of a package is enough, in a whole sentence. */
export function explainVerdict(
  { package: name, declared, smallest, enough, changes }: PackageDiff,
  isShared: boolean,
  tell: Say,
): string {
  const { from, to } = declared;
  if (enough && changes.length === 0 && !isShared) return tell("diff-same", { to });
  if (enough) return tell("diff-enough", { to, smallest: smallest ?? to });
  if (smallest === undefined) return tell("diff-none-high", { package: name, from });
  return tell("diff-too-small", { package: name, from, to, smallest });
}

/** What to know where a release is compared with a pre-release, in a whole sentence; nothing elsewhere. */
export function explainPreRelease({ package: name, declared }: PackageDiff, tell: Say): readonly string[] {
  const { from, to } = declared;
  return isPreRelease(from) && !isPreRelease(to)
    ? [tell("diff-pre-release", { package: name, from, to })]
    : [];
}

/** By SemVer 2.0.0, section 9: a hyphen outside the build metadata. */
function isPreRelease(version: string): boolean {
  return /^[^+]*-/.test(version);
}
