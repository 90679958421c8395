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
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < fewest && edits < Math.max(wanted.length, candidate.length)) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
