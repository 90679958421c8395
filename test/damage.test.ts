import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { compile, lineIndex } from "../packages/parser/src/index.ts";
import type * as tree from "../packages/parser/src/tree.ts";
import { parse } from "../packages/parser/src/tree.ts";
import { printTree } from "./syntax/print-tree.ts";
import { tokenise } from "../packages/parser/src/syntax/lexer/tokenise.ts";

interface Damage {
  readonly what: string;
  readonly text: string;
  /** Where in the damaged text the damage is. */
  readonly start: number;
  readonly end: number;
  /** Where it ends in the text that was whole. */
  readonly endBefore: number;
}

const root = new URL("../", import.meta.url).pathname;
const examples = globSync("examples/**/*.kodeon", { cwd: root }).sort();

/** Every token of a text deleted, doubled, and swapped with the one behind it. */
function* damages(text: string): Generator<Damage> {
  const tokens = tokensOf(text);
  for (const [index, { start, end }] of tokens.entries()) {
    const token = text.slice(start, end);
    const place = `${JSON.stringify(token.slice(0, 20))} at ${start}`;
    // Without the blank behind it, or the line would begin one column further right.
    const rest = text.slice(end).replace(/^ /, "");
    yield { what: `delete ${place}`, text: text.slice(0, start) + rest, start, end: start, endBefore: end };
    const doubled = `${text.slice(0, end)} ${token}${text.slice(end)}`;
    yield { what: `double ${place}`, text: doubled, start, end: end + token.length + 1, endBefore: end };
    const next = tokens[index + 1];
    if (next === undefined) continue;
    const swapped = text.slice(next.start, next.end) + text.slice(end, next.start) + token;
    const around = text.slice(0, start) + swapped + text.slice(next.end);
    yield { what: `swap ${place}`, text: around, start, end: next.end, endBefore: next.end };
  }
}

function tokensOf(text: string): { start: number; end: number }[] {
  const { segments, offsets } = parse(text).tree;
  return segments.flatMap((segment, index) => {
    const { count, starts, ends } = tokenise(segment.text).tokens;
    const offset = offsets[index] ?? 0;
    return Array.from({ length: count }, (_, i) => ({
      start: offset + (starts[i] ?? 0),
      end: offset + (ends[i] ?? 0),
    })).filter(({ start, end }) => end > start);
  });
}

/** The segments of a tree that the damage does not reach, as text and as trees. */
function untouched({ segments, offsets }: tree.Tree, from: number, to: number): tree.Segment[] {
  return segments.filter((segment, index) => {
    const offset = offsets[index] ?? 0;
    return offset + segment.text.length < from || offset > to;
  });
}

/** How many lines of a printed tree another one lacks. */
function linesLost(whole: readonly string[], damaged: readonly string[]): number {
  const left = new Map<string, number>();
  for (const line of damaged) left.set(line, (left.get(line) ?? 0) + 1);
  return whole.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  }).length;
}

/** Over all examples: a short one has too few tokens to say much by itself. */
const total = { near: 0, told: 0 };

describe.each(examples)("%s", (file) => {
  const text = readFileSync(root + file, "utf8");
  const whole = parse(text).tree;

  test("one damaged token is told near by, in few words, and harms no other declaration", () => {
    const lines = printTree(whole).split("\n");
    let damaged = 0;
    let contained = 0;
    let told = 0;
    let near = 0;
    let diagnostics = 0;
    for (const damage of damages(text)) {
      const result = compile(damage.text);
      const { tree } = parse(damage.text);
      const before = untouched(whole, damage.start, damage.endBefore);
      const after = untouched(tree, damage.start, damage.end);
      expect(
        after.map((segment) => segment.text),
        damage.what,
      ).toEqual(before.map((segment) => segment.text));
      expect(after, damage.what).toEqual(before);
      // Besides the damaged line itself, or two that were swapped, every line still comes out.
      damaged++;
      if (linesLost(lines, printTree(tree).split("\n")) <= 2) contained++;
      const first = result.diagnostics[0];
      if (first === undefined) continue;
      const index = lineIndex(damage.text);
      const from = index.position(damage.start).line;
      const to = index.position(damage.end).line + 1;
      const line = index.position(first.span.start).line;
      told++;
      diagnostics += result.diagnostics.length;
      if (line >= from && line <= to) near++;
    }
    expect(told).toBeGreaterThan(0);
    expect(near / told).toBeGreaterThanOrEqual(0.94);
    total.near += near;
    total.told += told;
    expect(diagnostics / told).toBeLessThan(1.5);
    expect(contained / damaged).toBeGreaterThanOrEqual(0.9);
  });
});

test("of all damage that is told, all but a few per cent is told near by", () => {
  expect(total.told).toBeGreaterThan(1000);
  expect(total.near / total.told).toBeGreaterThanOrEqual(0.97);
});
