import { mayTakeIn } from "../values/licence-class.ts";
import type { ChangeKind } from "./change.ts";
import { alternativesIn, type LicenceTerm, rankOf } from "./licence-terms.ts";

type Terms = readonly LicenceTerm[];

/**
 * What has become of a licence. `widened`: whoever chose any of its alternatives still can, on the same terms, on fewer of
 * them, or by a later permission of the same licence; `narrowed`: not all of them can. Where nothing of the old expression
 * is left, what both demand decides: it is stricter too where a work under the old licence may not take in what is under
 * the new one (GPL-3.0-only for GPL-2.0-only), and `changed` where terms take the place of others that demand as much.
 */
export function compareLicences(before: string, after: string): ChangeKind {
  const old = alternativesIn(before);
  const now = alternativesIn(after);
  if (old === undefined || now === undefined) return "unclear";
  const isKept = (terms: Terms): boolean => now.some((each) => permitsAll(each, terms));
  const isNoMore = now.every((terms) => old.some((each) => permitsAll(each, terms)));
  if (old.every(isKept)) return isNoMore ? "stated" : "widened";
  if (isNoMore || old.some(isKept)) return "narrowed";

  const from = rankOf(old);
  const to = rankOf(now);
  if (from < 0 || to < 0) return "unclear";
  if (to > from || !mayTakeIn(before, after)) return "tightened";
  return to < from ? "loosened" : "changed";
}

/** Whether all that one set of terms permits is known to be permitted by another, which then has no term of its own. */
function permitsAll(one: Terms, other: Terms): boolean {
  return one.every((mine) => other.some((theirs) => permits(mine, theirs)));
}

/** The same licence, or one that lets users choose it among its versions, with the same exception or one that is known to loosen it. */
function permits(one: LicenceTerm, other: LicenceTerm): boolean {
  if (one.text === other.text) return true;
  if (one.family !== other.family) return false;
  const isLooser = other.exception === undefined && one.rank >= 0 && one.rank < other.rank;
  if (one.exception !== other.exception && !isLooser) return false;
  if (one.version === undefined || other.version === undefined) return one.version === other.version;
  if (one.isOrLater) return one.version <= other.version;
  return !other.isOrLater && one.version === other.version;
}
