import type { SectionSpec } from "../schema/spec.ts";
import { compareRanges } from "./compare-range.ts";
import type { Note } from "./note.ts";
import { type Pair, pairByName } from "./pair.ts";
import { itemPlace, itemsOf, memberPlace, textOf, type Place } from "./place.ts";
import { optionalRequirements, requirements } from "./table.ts";

/** A section with its requirements before and now, paired. */
interface Section {
  readonly place: Place;
  readonly pairs: readonly Pair[];
  readonly isReordered: boolean;
}

/** Compares the sections of a holder that hold requirements, package by package. */
export function compareRequirements(
  sections: Readonly<Record<string, SectionSpec>>,
  holder: Place,
  note: Note,
): void {
  const all = Object.entries(sections)
    .filter(([, section]) => section.requirements)
    .map(([name, { ir }]) => toSection(memberPlace(holder, ir ?? name, name)));
  const required = all.find(({ place }) => place.path === requirements);
  const optional = all.find(({ place }) => place.path === optionalRequirements);
  for (const section of all) {
    const other = section === required ? optional : section === optional ? required : undefined;
    compareSection(section, other, note);
  }
}

function toSection(place: Place): Section {
  const names = (side: Place["before"]): string[] => itemsOf(side).map((item) => textOf(item, "name"));
  return { place, ...pairByName(names(place.before), names(place.after)) };
}

/** `other` is the section that a requirement may have moved to or from: what is needed may become optional, and the reverse. */
function compareSection(
  { place, pairs, isReordered }: Section,
  other: Section | undefined,
  note: Note,
): void {
  const old = byName(other?.pairs.filter(({ before }) => before !== undefined) ?? []);
  const now = byName(other?.pairs.filter(({ after }) => after !== undefined) ?? []);
  const isOptional = place.path === optionalRequirements;
  let changed = false;
  for (const pair of pairs) {
    const own = itemPlace(place, pair, { item: pair.name });
    if (pair.before !== undefined && pair.after !== undefined) {
      changed = compareVersions(own, pair.name, note) || changed;
      continue;
    }
    changed = true;
    const from = old.get(pair.name);
    const to = now.get(pair.name);
    if (pair.after !== undefined) {
      // What is needed anyway gains nothing by being optional as well.
      if (isOptional && to !== undefined) note(own, "stated");
      else if (from === undefined || other === undefined) note(own, "added");
      else move({ ...own, before: itemPlace(other.place, from).before }, pair.name, note);
    } else if (to === undefined || other === undefined) note(own, "removed");
    else if (isOptional) {
      // One that was optional and is needed now is told of its new section; one that was both loses nothing.
      if (from !== undefined) note(own, "stated");
    } else if (to.before !== undefined) {
      // It was both, and only the optional one is left.
      const there = itemPlace(other.place, to, { item: pair.name });
      move({ ...there, before: own.before }, pair.name, note);
    }
  }
  if (!changed && isReordered) note(place, "reordered");
}

/** Whether the versions that will do are others, which is taken down. */
function compareVersions(place: Place, name: string, note: Note): boolean {
  const range = memberPlace(place, "version_constraint", name);
  const { before, after } = range;
  if (typeof before.value !== "string" || typeof after.value !== "string" || before.value === after.value)
    return false;
  note(range, compareRanges(before.value, after.value));
  return true;
}

function move(place: Place, name: string, note: Note): void {
  note(place, "moved");
  compareVersions(place, name, note);
}

function byName(pairs: readonly Pair[]): ReadonlyMap<string, Pair> {
  return new Map(pairs.map((pair) => [pair.name, pair]));
}
