import type { Change, ChangeKind } from "./change.ts";
import { findRow } from "./find-row.ts";
import type { Place } from "./place.ts";

/** Takes down a change. `values` are what its words need beside what the place is told with. */
export type Note = (place: Place, change: ChangeKind, values?: Readonly<Record<string, string>>) => void;

/** Takes changes down into a list. */
export function noteInto(changes: Change[]): Note {
  return (place, change, values = {}) => {
    const { path, member, before, after, about } = place;
    const { name: rule, level } = findRow(path, change);
    const from = wordFor(before.value);
    const to = wordFor(after.value);
    const given = {
      member,
      ...about,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ...values,
    };
    const [where, side] =
      after.value === undefined ? ([before, "before"] as const) : ([after, "after"] as const);
    changes.push({
      rule,
      level,
      change,
      pointer: where.pointer,
      in: side,
      ...(isShown(path, before.value) && { before: before.value }),
      ...(isShown(path, after.value) && { after: after.value }),
      arguments: Object.fromEntries(Object.entries(given).map(([key, text]) => [key, clip(text)])),
    });
  };
}

/** Whole declarations, functions and bodies would fill a report that nobody reads. */
const bulky: ReadonlySet<string> = new Set([
  "license",
  "library",
  "library/functions/*",
  "library/functions/*/body",
]);

function isShown(path: string, value: unknown): boolean {
  return value !== undefined && !bulky.has(path);
}

function wordFor(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}

/** In a sentence, more than this many code points help nobody. */
const longest = 120;

function clip(text: string): string {
  if (text.length <= longest) return text;
  const points = Array.from(text.slice(0, 2 * longest + 2));
  return points.length <= longest ? text : `${points.slice(0, longest).join("")}…`;
}
