import type { Note } from "./note.ts";
import { isToldApart } from "./find-row.ts";
import { pairByName } from "./pair.ts";
import { itemPlace, itemsOf, type Place } from "./place.ts";

/**
 * Compares lists of plain values: what was added, what is gone, and if nothing was, whether the order is another. What is
 * written twice says no more than once.
 */
export function compareLists(place: Place, note: Note): void {
  const before = itemsOf(place.before).map(wordFor);
  const after = itemsOf(place.after).map(wordFor);
  if (before.length === 0 && after.length > 0 && isToldApart(place.path, "restricted"))
    return note(place, "restricted", { to: after.join(", ") });
  if (after.length === 0 && before.length > 0 && isToldApart(place.path, "freed"))
    return note(place, "freed", { from: before.join(", ") });

  const old = firstOfEach(before);
  const now = firstOfEach(after);
  const { pairs, isReordered } = pairByName([...old.keys()], [...now.keys()]);
  const changed = pairs.filter((pair) => pair.before === undefined || pair.after === undefined);
  for (const pair of changed) {
    const isNew = pair.before === undefined;
    const change = pair.name.startsWith("!")
      ? isNew
        ? "excluded"
        : "included"
      : isNew
        ? "added"
        : "removed";
    const indices = { before: old.get(pair.name), after: now.get(pair.name) };
    note(itemPlace(place, indices, { item: pair.name }), change);
  }
  if (changed.length === 0) note(place, isReordered ? "reordered" : "stated");
}

/** The first index of each word. */
function firstOfEach(words: readonly string[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const [index, word] of words.entries()) if (!first.has(word)) first.set(word, index);
  return first;
}

function wordFor(item: unknown): string {
  return typeof item === "string" ? item : JSON.stringify(item);
}
