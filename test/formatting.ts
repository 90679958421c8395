import { expect } from "vitest";
import { compile, lower } from "../packages/parser/src/compile.ts";
import type { Diagnostic } from "../packages/parser/src/diagnostics/diagnostic.ts";
import { formatEdits } from "../packages/parser/src/format/edits.ts";
import { format } from "../packages/parser/src/format/format.ts";
import { formatOnType } from "../packages/parser/src/format/on-type.ts";
import { applyEdits } from "../packages/parser/src/diagnostics/apply-edits.ts";
import { isDamaged } from "../packages/parser/src/format/segment-edits.ts";
import { unescape } from "../packages/parser/src/format/string.ts";
import { documentationOf } from "../packages/parser/src/syntax/documentation.ts";
import { diagnoseText, parse } from "../packages/parser/src/syntax/parse.ts";
import type * as tree from "../packages/parser/src/syntax/tree.ts";
import { printTree } from "./syntax/print-tree.ts";

/** Fails unless formatting a text does all that the formatter promises, whatever the text; returns what comes of it. */
export function expectFaithful(text: string): string {
  const { text: formatted, damaged, refused } = format(text);
  const before = parse(text).tree;
  const after = parse(formatted).tree;
  expect(refused).toEqual([]);
  expect(format(formatted).text).toBe(formatted);
  expect(visibleIn(formatted)).toBe(visibleIn(text));
  expect(printTree(after)).toBe(printTree(before));
  expect(commentsOf(after)).toEqual(commentsOf(before));
  expect(documentationIn(after)).toEqual(documentationIn(before));
  expect(JSON.stringify(lower(after))).toBe(JSON.stringify(lower(before)));
  expect(damagedTexts(after)).toEqual(damagedTexts(before));
  const kept = damaged.map(({ start, end }) => text.slice(start, end).replace(/^\ufeff/, ""));
  expect(kept).toEqual(expect.arrayContaining(damagedTexts(before)));
  for (const each of kept) expect(formatted).toContain(each);
  const edits = formatEdits(before);
  expect(applyEdits(text, edits)).toBe(formatted);
  expect(formatEdits(after)).toEqual([]);
  // Where some declarations indent by tabs and others by spaces, that is reported, and formatting mends it.
  if (diagnoseText(before).length === 0) {
    expect(compile(formatted).diagnostics.map(wordsOf)).toEqual(compile(text).diagnostics.map(wordsOf));
  }
  return formatted;
}

/** Fails unless formatting the part of a text that begins at `start` says what it said, and goes on to the same layout. */
export function expectFaithfulRange(text: string, start: number, end: number): void {
  const { tree: before } = parse(text);
  const result = applyEdits(text, formatEdits(before, {}, { start, end }));
  expectSameMeaning(text, result);
  expect(format(result).text).toBe(format(text).text);
}

/**
 * Fails unless a line break that is typed where a line begins says what it said: once as if the line had just been
 * split off the one above it, and once with an empty line put above it.
 */
export function expectFaithfulTyping(text: string, line: number): void {
  const typed = (now: string, offset: number): string =>
    applyEdits(now, formatOnType(parse(now).tree, offset, "\n"));
  // A line that ends a bracket too soon, as one does that has been split there, is mended.
  if (!parse(text).tree.segments.some(isDamaged)) expectSameMeaning(text, typed(text, line));
  const withEmpty = `${text.slice(0, line)}\n${text.slice(line)}`;
  expectSameMeaning(withEmpty, typed(withEmpty, line + 1));
}

/** Fails unless what has just been typed in front of `offset`, whatever the text, leaves all that can be seen of it. */
export function expectNothingLost(text: string, offset: number, typed: string): void {
  const result = applyEdits(text, formatOnType(parse(text).tree, offset, typed));
  expect(visibleIn(result)).toBe(visibleIn(text));
}

/** What typing makes of a text: `|` is where the last character was typed. */
export function typeIn(marked: string, typed: string): string {
  const offset = marked.indexOf("|");
  const text = marked.replace("|", "");
  return applyEdits(text, formatOnType(parse(text).tree, offset, typed));
}

function expectSameMeaning(text: string, result: string): void {
  expect(visibleIn(result)).toBe(visibleIn(text));
  const before = parse(text).tree;
  const after = parse(result).tree;
  expect(printTree(after)).toBe(printTree(before));
  expect(commentsOf(after)).toEqual(commentsOf(before));
  expect(documentationIn(after)).toEqual(documentationIn(before));
  expect(JSON.stringify(lower(after))).toBe(JSON.stringify(lower(before)));
  if (diagnoseText(before).length === 0) {
    expect(compile(result).diagnostics.map(wordsAlone)).toEqual(compile(text).diagnostics.map(wordsAlone));
  }
}

/** A text without blanks, commas and escapes that the style does without. */
function visibleIn(text: string): string {
  return unescape(text).replace(/[\s,]/g, "");
}

function commentsOf({ segments }: tree.Tree): string[] {
  return segments.flatMap(({ text, comments }) =>
    comments.map(({ start, end }) => text.slice(start, end).trimEnd()),
  );
}

function damagedTexts({ segments }: tree.Tree): string[] {
  return segments.filter(isDamaged).map(({ text }) => text.replace(/^\ufeff/, ""));
}

function documentationIn({ segments }: tree.Tree): (string | undefined)[] {
  return segments.flatMap((segment) =>
    functionsIn(segment.declaration?.entries ?? []).map((each) => documentationOf(segment, each)),
  );
}

function functionsIn(entries: readonly tree.Entry[]): tree.FunctionDeclaration[] {
  return entries.flatMap((entry) => {
    if (entry.kind === "function") return [entry];
    return entry.kind === "section" ? functionsIn(entry.entries) : [];
  });
}

/** A diagnostic without its places. */
function wordsOf(found: Diagnostic): unknown {
  return { ...wordsAlone(found), fixes: found.fix.length > 0 };
}

/** The same without its fix, which may need lines that are indented alike: those of a part that is laid out are not. */
function wordsAlone({ name, severity, arguments: values, related }: Diagnostic): object {
  return { name, severity, values, related: related.length };
}
