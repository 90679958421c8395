import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DeclarationParser } from "../packages/parser/src/syntax/grammar/declaration-parser.ts";
import { segmentStarts } from "../packages/parser/src/syntax/segments.ts";
import { outcome, readCases } from "./syntax/cases.ts";

const folder = new URL("./syntax/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".cases"));

describe.each(files)("%s", (file) => {
  const cases = readCases(readFileSync(new URL(file, folder), "utf8"));
  test.each(cases)("$title", ({ source, expected }) => {
    expect(outcome(source)).toBe(expected);
  });
});

test("the grammar has no ambiguity", () => {
  expect(() => new DeclarationParser(true)).not.toThrow();
});

const mark = "\uFEFF";

test.each([
  ["a declaration", [`x:\n    a = 1\n`, `${mark}y:\n    b = 1\n`]],
  ["a comment about the declaration below it", [`x:\n`, `${mark}// c\n// d\ny:\n`]],
  ["a comment about nothing", [`x:\n`, `${mark}// c\n\n`, `y:\n`]],
  ["what the comments above are not about", [`x:\n// c\n`, `${mark}y:\n`]],
  ["a blank line", [`${mark}\n`, `${mark}\n`, `${mark}// c\nx:\n`]],
  ["the whole text", [`${mark}// c\nx:\n`]],
  ["deeper lines, which belong to nothing", [`x:\n`, `${mark}    a = 1\n`]],
])("at a byte order mark begins what another file held: %s", (_what, pieces) => {
  const text = pieces.join("");
  const starts = segmentStarts(text);
  expect(starts.map((start, i) => text.slice(start, starts[i + 1]))).toEqual(pieces);
});
