import type { Note } from "./note.ts";
import { isToldApart } from "./find-row.ts";
import { pairByName } from "./pair.ts";
import { itemPlace, itemsOf, type Place } from "./place.ts";

/** Compares lists of plain values: what was added, what is gone, and if nothing was, whether the order is another. */
export function compareLists(place: Place, note: Note): void {
  const before = itemsOf(place.before).map(wordFor);
  const after = itemsOf(place.after).map(wordFor);
  if (before.length === 0 && after.length > 0 && isToldApart(place.path, "restricted"))
    return note(place, "restricted", { to: after.join(", ") });
  if (after.length === 0 && before.length > 0 && isToldApart(place.path, "freed"))
    return note(place, "freed", { from: before.join(", ") });

  const { pairs, isReordered } = pairByName(before, after);
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
    note(itemPlace(place, pair, { item: pair.name }), change);
  }
  if (changed.length === 0 && isReordered) note(place, "reordered");
}

function wordFor(item: unknown): string {
  return typeof item === "string" ? item : JSON.stringify(item);
}
