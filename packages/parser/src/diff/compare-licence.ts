import { classOfLicence, type LicenceClass, mayTakeIn } from "../values/licence-class.ts";
import type { ChangeKind } from "./change.ts";

/** From what demands least to what demands most. */
const byStrictness: readonly LicenceClass[] = [
  "permissive",
  "weak-copyleft",
  "strong-copyleft",
  "proprietary",
];

/**
 * What has become of a licence. It is stricter where its class is, and also where a work under the old licence may not
 * take in what is under the new one: GPL-3.0-only for GPL-2.0-only, and any strong copyleft for `proprietary`.
 */
export function compareLicences(before: string, after: string): ChangeKind {
  const old = byStrictness.indexOf(classOfLicence(before));
  const now = byStrictness.indexOf(classOfLicence(after));
  if (old < 0 || now < 0) return "unclear";
  if (now > old || !mayTakeIn(before, after)) return "tightened";
  return now < old ? "loosened" : "changed";
}
