import type { ChangeKind } from "./change.ts";
import type { Row } from "./row.ts";
import { table } from "./table.ts";

/** The row that says what a change at a place counts as. */
export function findRow(place: string, change: ChangeKind): Row {
  const key = `${change} ${place}`;
  let row = found.get(key);
  if (row === undefined) {
    row = table.find((each) => (each.changes?.includes(change) ?? true) && fits(each.place, place));
    if (row === undefined) throw new Error("the last row of the table fits everything");
    found.set(key, row);
  }
  return row;
}

/** Whether a row speaks of this very change at a place, and not just of any. */
export function isToldApart(place: string, change: ChangeKind): boolean {
  return findRow(place, change).changes !== undefined;
}

/** There are no more places than the description of the language has. */
const found = new Map<string, Row>();

function fits(pattern: string, place: string): boolean {
  const wanted = pattern.split("/");
  const parts = place.split("/");
  for (const [index, part] of wanted.entries()) {
    if (part === "**") return true;
    const actual = parts[index];
    if (actual === undefined || (part !== "*" && !part.split("|").includes(actual))) return false;
  }
  return wanted.length === parts.length;
}
