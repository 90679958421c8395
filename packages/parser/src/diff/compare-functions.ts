import { compareParameters } from "./compare-parameters.ts";
import type { Note } from "./note.ts";
import { pairByName, type Pair } from "./pair.ts";
import { itemPlace, itemsOf, memberOf, memberPlace, textOf, type Place } from "./place.ts";
import { isSame } from "./same.ts";

/** Compares the functions of a library by their names: how they are called, then what they do and what is said of them. */
export function compareFunctions(library: Place, note: Note): void {
  const place = memberPlace(library, "functions", "fungsi");
  const names = (side: Place["before"]): string[] => itemsOf(side).map((item) => textOf(item, "name"));
  const { pairs, isReordered } = pairByName(names(place.before), names(place.after));
  const added = pairs.filter(({ before }) => before === undefined);
  const removed = pairs.filter(({ after }) => after === undefined);
  const renamed = findRenamed(added, removed, place);
  const oldNames = new Set(renamed.values());

  for (const pair of pairs) {
    if (oldNames.has(pair)) continue;
    const old = renamed.get(pair);
    const both = old === undefined ? pair : { ...pair, before: old.before };
    const own = itemPlace(place, both, { function: pair.name });
    if (old !== undefined) note(own, "renamed", { from: old.name, to: pair.name });
    else if (pair.before === undefined) note(own, "added");
    else if (pair.after === undefined) note(own, "removed");
    if (both.before !== undefined && both.after !== undefined) compareFunction(own, note);
  }
  if (added.length === 0 && removed.length === 0 && isReordered) note(place, "reordered");
}

function compareFunction(place: Place, note: Note): void {
  compareParameters(memberPlace(place, "parameters", "parameter"), note);
  for (const [name, written] of [
    ["documentation", "komentar"],
    ["body", "isi"],
  ] as const) {
    const part = memberPlace(place, name, written);
    const { before, after } = part;
    if (isSame(before.value, after.value)) continue;
    note(part, before.value === undefined ? "added" : after.value === undefined ? "removed" : "changed");
  }
}

/** Of the functions that are new those that take and do what one that is gone did, with that one. */
function findRenamed(
  added: readonly Pair[],
  removed: readonly Pair[],
  { before, after }: Place,
): ReadonlyMap<Pair, Pair> {
  const gone = new Map<string, Pair[]>();
  for (const pair of removed.toReversed()) {
    const work = workOf(itemsOf(before)[pair.before ?? -1]);
    const alike = gone.get(work);
    if (alike === undefined) gone.set(work, [pair]);
    else alike.push(pair);
  }
  const renamed = new Map<Pair, Pair>();
  for (const pair of added) {
    const old = gone.get(workOf(itemsOf(after)[pair.after ?? -1]))?.pop();
    if (old !== undefined) renamed.set(pair, old);
  }
  return renamed;
}

function workOf(item: unknown): string {
  return JSON.stringify([memberOf(item, "parameters"), memberOf(item, "body")]);
}
