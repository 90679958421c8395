import fc from "fast-check";
import { expect, test } from "vitest";
import { DeclarationParser } from "../packages/parser/src/syntax/grammar/declaration-parser.ts";
import { tokenise } from "../packages/parser/src/syntax/lexer/tokenise.ts";
import { damagedDocuments, documents } from "./documents.ts";

const byRules = new DeclarationParser(false, false);
const withShortcut = new DeclarationParser(false, true);

function read(parser: DeclarationParser, text: string) {
  const scan = tokenise(text);
  return { tree: scan.isHeadless ? undefined : parser.parse(scan), diagnostics: scan.diagnostics };
}

/** What lines are made of, so that plain ones and such as only look plain come by. */
const parts = [
  "a",
  '"b"',
  "1",
  "-",
  "1.2.3",
  "benar",
  "null",
  "=",
  "=",
  ":",
  ":",
  "[",
  "]",
  ",",
  "{",
  "}",
  "(",
  ")",
  ">=",
  "^",
  "dan",
  "atau",
  "fungsi",
  "\n    ",
  "\n    ",
  "\n        ",
  "\n        ",
  "\n  ",
  "//c",
  '"\n',
  '\n    "\n',
];
const mixed = fc
  .array(fc.constantFrom(...parts), { maxLength: 30 })
  .map((words) => `paket "x":\n    ${words.join(" ")}\n`);

test("lines that are read without the rules are what the rules make of them", () => {
  fc.assert(
    fc.property(fc.oneof(mixed, documents, damagedDocuments), (text) => {
      expect(read(withShortcut, text)).toEqual(read(byRules, text));
    }),
    { numRuns: 3000 },
  );
});
