import fc from "fast-check";
import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import { editTree } from "../packages/parser/src/syntax/edit-tree.ts";
import { linesOf } from "../packages/parser/src/syntax/tree-lines.ts";
import { lineIndex } from "../packages/parser/src/text/line-index.ts";
import { parse } from "../packages/parser/src/syntax/parse.ts";

const root = new URL("../", import.meta.url).pathname;
const texts = globSync("examples/*/*.kodeon", { cwd: root }).map((file) => readFileSync(root + file, "utf8"));

/** What makes, parts and joins declarations, and what a text may be broken with. */
const pieces = [
  "\n",
  "\r",
  "\r\n",
  "\n\n",
  " ",
  "    ",
  "	",
  "﻿",
  "#",
  "//",
  "// kata\n",
  "/",
  '"',
  '"""',
  '"\n',
  "[",
  "]",
  "}",
  ":",
  'paket "a":',
  '\npaket "b":\n',
  "versi = 1",
  "é",
  "😀",
];

const edit = fc.record({
  at: fc.nat(),
  length: fc.oneof({ arbitrary: fc.nat(3), weight: 4 }, { arbitrary: fc.nat(400), weight: 1 }),
  text: fc.oneof(
    fc.constantFrom("", ...pieces),
    fc.array(fc.constantFrom(...pieces)).map((all) => all.join("")),
  ),
});

const beginnings = fc.oneof(
  fc.constantFrom("", ...texts),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join("")),
);

test("a tree that is edited is the tree of the edited text", () => {
  fc.assert(
    fc.property(beginnings, fc.array(edit, { maxLength: 12 }), (beginning, edits) => {
      let text = beginning;
      let { tree } = parse(text);
      for (const { at, length, text: inserted } of edits) {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + length);
        text = text.slice(0, start) + inserted + text.slice(end);
        tree = editTree(tree, { start, end, text: inserted });
        expect(tree).toEqual(parse(text).tree);
      }
    }),
    { numRuns: 300 },
  );
});

test("the declarations around an edit are parsed again, and no others", () => {
  const text = Array.from({ length: 9 }, (_, index) => `paket "p${index}":\n    versi = "1.0.0"\n`).join(
    "\n",
  );
  const before = parse(text).tree;
  const at = text.indexOf("1.0.0", text.indexOf("p4"));
  const after = editTree(before, { start: at, end: at + 1, text: "2" });
  const fresh = after.segments.flatMap((segment, index) =>
    before.segments.includes(segment) ? [] : [index],
  );
  expect(fresh).toEqual([4]);
});

test("a tree knows the lines of its text", () => {
  fc.assert(
    fc.property(beginnings, (text) => {
      const lines = linesOf(parse(text).tree);
      const expected = lineIndex(text);
      expect(lines.lineCount).toBe(expected.lineCount);
      for (let line = 1; line <= expected.lineCount + 1; line++)
        expect(lines.line(line)).toEqual(expected.line(line));
      for (let at = -1; at <= text.length + 1; at++)
        expect(lines.position(at)).toEqual(expected.position(at));
    }),
  );
});
