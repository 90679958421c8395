import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DeclarationParser } from "../packages/parser/src/syntax/grammar/declaration-parser.ts";
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
