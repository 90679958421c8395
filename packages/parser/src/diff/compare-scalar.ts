import type { Money } from "../schema/types.ts";
import type { TypeSpec } from "../schema/spec.ts";
import { isLonger } from "../values/duration.ts";
import type { ChangeKind } from "./change.ts";
import { compareLicences } from "./compare-licence.ts";
import { compareRanges } from "./compare-range.ts";
import type { Note } from "./note.ts";
import { memberOf, type Place } from "./place.ts";
import { isSame } from "./same.ts";
import { orders, unlimited, unwritten } from "./table.ts";

/** Compares single values of a type, which are not the same, and takes down what has become of them. */
export function compareScalars(spec: TypeSpec, place: Place, note: Note): void {
  const { path } = place;
  const before = place.before.value ?? unwritten[path];
  const after = place.after.value ?? unwritten[path];
  note(place, kindOf(spec, path, before, after), wordsFor(spec, path, before, after));
}

function kindOf(spec: TypeSpec, path: string, before: unknown, after: unknown): ChangeKind {
  if (isSame(before, after)) return "stated";
  if (spec.type === "money") return compareSums(before, after);
  const isAmount = spec.type === "duration" || spec.type === "count" || spec.type === "number";
  if (isAmount && unlimited.has(path)) {
    if (before === undefined) return "lowered";
    if (after === undefined) return "raised";
  }
  if (before === undefined) return "added";
  if (after === undefined) return "removed";
  if (typeof before === "boolean" && typeof after === "boolean") return after ? "granted" : "withdrawn";
  if (typeof before === "number" && typeof after === "number") return after > before ? "raised" : "lowered";
  if (typeof before !== "string" || typeof after !== "string") return "changed";
  switch (spec.type) {
    case "version-range":
      return compareRanges(before, after);
    case "licence":
      return compareLicences(before, after);
    case "duration":
      return isLonger(after, before) ? "raised" : isLonger(before, after) ? "lowered" : "changed";
    case "choice":
      return compareChoices(path, before, after);
    default:
      return "changed";
  }
}

/** What is not written costs nothing. */
function compareSums(before: unknown, after: unknown): ChangeKind {
  const old = sumOf(before);
  const now = sumOf(after);
  const isComparable = old.minor === 0 || now.minor === 0 || old.currency === now.currency;
  if (!isComparable) return "changed";
  if (old.minor === now.minor) return "stated";
  return now.minor > old.minor ? "raised" : "lowered";
}

function sumOf(value: unknown): Pick<Money, "currency" | "minor"> {
  const currency = memberOf(value, "currency");
  const minor = memberOf(value, "minor");
  return {
    currency: typeof currency === "string" ? currency : "",
    minor: typeof minor === "number" ? minor : 0,
  };
}

function compareChoices(path: string, before: string, after: string): ChangeKind {
  const order = orders[path];
  const old = order?.findIndex((each) => each.includes(before)) ?? -1;
  const now = order?.findIndex((each) => each.includes(after)) ?? -1;
  if (old < 0 || now < 0 || old === now) return "changed";
  return now > old ? "tightened" : "loosened";
}

/** What stands for values in a sentence, as an author would write them. */
function wordsFor(spec: TypeSpec, path: string, before: unknown, after: unknown): Record<string, string> {
  const from = wordFor(spec, path, before);
  const to = wordFor(spec, path, after);
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
}

function wordFor(spec: TypeSpec, path: string, value: unknown): string | undefined {
  if (spec.type === "choice")
    return Object.entries(spec.choices).find(([, ir]) => ir === value)?.[0] ?? plain(value);
  if (spec.type === "money") return wordForMoney(value);
  return value === undefined && unlimited.has(path) ? "∞" : plain(value);
}

/** A sum with its currency. */
export function wordForMoney(value: unknown): string {
  const { currency, minor } = sumOf(value);
  const amount = plain(memberOf(value, "amount")) ?? String(minor);
  return currency === "" ? "0" : `${currency} ${amount}`;
}

function plain(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" ? String(value) : undefined;
}
