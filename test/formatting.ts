import { expect } from "vitest";
import { compile, lower } from "../packages/parser/src/compile.ts";
import type { Diagnostic } from "../packages/parser/src/diagnostics/diagnostic.ts";
import { formatEdits } from "../packages/parser/src/format/edits.ts";
import { format } from "../packages/parser/src/format/format.ts";
import { applyEdits, isDamaged } from "../packages/parser/src/format/segment-edits.ts";
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
function wordsOf({ name, severity, arguments: values, related, fix }: Diagnostic): unknown {
  return { name, severity, values, related: related.length, fixes: fix.length > 0 };
}
