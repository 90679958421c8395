import type { SectionSpec } from "../schema/spec.ts";
import { compareRanges } from "./compare-range.ts";
import type { Note } from "./note.ts";
import { pairByName } from "./pair.ts";
import { itemPlace, itemsOf, memberPlace, textOf, type Place } from "./place.ts";

/** Where a requirement stands now, by the name of its package: the section as an author writes it. */
type Homes = ReadonlyMap<string, string>;

/** Compares the sections of a holder that hold requirements, package by package. */
export function compareRequirements(
  sections: Readonly<Record<string, SectionSpec>>,
  holder: Place,
  note: Note,
): void {
  const places = Object.entries(sections)
    .filter(([, { requirements }]) => requirements)
    .map(([name, { ir }]) => memberPlace(holder, ir ?? name, name));
  const homes: Homes = new Map(
    places.flatMap(({ after, member }) => itemsOf(after).map((item) => [textOf(item, "name"), member])),
  );
  for (const place of places) compareSection(place, homes, note);
}

function compareSection(place: Place, homes: Homes, note: Note): void {
  const names = (side: Place["before"]): string[] => itemsOf(side).map((item) => textOf(item, "name"));
  const { pairs, isReordered } = pairByName(names(place.before), names(place.after));
  const unchanged = pairs.filter((pair) => !compareOne(pair, place, homes, note));
  if (unchanged.length === pairs.length && isReordered) note(place, "reordered");
}

/** Whether there was something to take down. */
function compareOne(
  pair: ReturnType<typeof pairByName>["pairs"][number],
  place: Place,
  homes: Homes,
  note: Note,
): boolean {
  const own = itemPlace(place, pair, { item: pair.name });
  if (pair.before === undefined) {
    note(own, "added");
    return true;
  }
  if (pair.after === undefined) {
    const home = homes.get(pair.name);
    if (home === undefined || home === place.member) note(own, "removed");
    else note(own, "moved", { from: place.member, to: home });
    return true;
  }
  const range = memberPlace(own, "version_constraint", pair.name);
  const { before, after } = range;
  if (typeof before.value !== "string" || typeof after.value !== "string" || before.value === after.value)
    return false;
  note(range, compareRanges(before.value, after.value));
  return true;
}
