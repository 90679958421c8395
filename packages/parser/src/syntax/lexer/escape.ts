import { isLineBreak } from "../characters.ts";
import type { Scan } from "./scan.ts";
import { escapeLength } from "../string-value.ts";

/** Says so where the backslash at `at` begins no escape that exists. */
export function reportUnknownEscape(scan: Scan, at: number): void {
  if (escapeLength(scan.text, at) > 0) return;
  const next = scan.text.codePointAt(at + 1);
  const isEnd = next === undefined || isLineBreak(next);
  const escape = isEnd ? "\\" : `\\${String.fromCodePoint(next)}`;
  const span = { start: at, end: at + escape.length };
  scan.report("unknown-escape", span, { escape }, { fix: [{ start: at, end: at, text: "\\" }] });
}
