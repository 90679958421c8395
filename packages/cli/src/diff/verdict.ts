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
  if (enough) return tell("diff-enough", { to, smallest });
  return tell("diff-too-small", { package: name, from, to, smallest });
}
