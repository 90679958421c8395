import { distance } from "fastest-levenshtein";

/** No name is longer; what is longer is no misspelling of one. */
const longest = 64;

/**
 * The candidate that `word` most likely means, or undefined where none is close: one that differs in case alone, else
 * the one with the fewest edits (`limit` at most), else the first of those. The same input always gives the same answer.
 */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  limit: number = Math.max(1, Math.floor(word.length / 3)),
): string | undefined {
  if (word === "" || word.length > longest) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let fewest = limit + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const written = candidate.toLowerCase();
    const edits = isSwap(wanted, written) ? 1 : distance(wanted, written);
    if (edits < fewest && edits < Math.max(wanted.length, candidate.length)) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Whether two neighbours have changed places, which is one slip and not two. */
function isSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return at + 1 < one.length && swapped === other;
}
