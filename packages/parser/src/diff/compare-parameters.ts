import type { Note } from "./note.ts";
import { pairByName } from "./pair.ts";
import { itemPlace, itemsOf, type Place } from "./place.ts";

/**
 * Compares the parameters of a function. One that is gone and one that is new in the same place are one that has
 * another name; those that are still there may stand in another order.
 */
export function compareParameters(place: Place, note: Note): void {
  const { pairs, isReordered } = pairByName(
    itemsOf(place.before).map(String),
    itemsOf(place.after).map(String),
  );
  const removed = new Map(
    pairs.flatMap((pair) => (pair.after === undefined ? [[pair.before, pair] as const] : [])),
  );
  for (const pair of pairs) {
    if (pair.before !== undefined && pair.after !== undefined) continue;
    if (pair.after === undefined) {
      if (removed.has(pair.before)) note(itemPlace(place, pair, { item: pair.name }), "removed");
      continue;
    }
    const old = removed.get(pair.after);
    removed.delete(pair.after);
    if (old === undefined) note(itemPlace(place, pair, { item: pair.name }), "added");
    else note(itemPlace(place, { before: pair.after, after: pair.after }), "renamed");
  }
  if (isReordered) note(place, "reordered");
}
