import fc from "fast-check";
import { expect, test } from "vitest";
import {
  childrenOf,
  type Node,
  parse,
  type Segment,
  type TokenKind,
  tokensOf,
  walk,
} from "../packages/parser/src/tree.ts";
import { damagedDocuments, documents } from "./documents.ts";
import { signsOf } from "./syntax/signs-of.ts";

const leaves: ReadonlySet<string> = new Set(["name", "string", "number", "boolean", "null", "bare"]);
/** What no node stands for: it may be written or left out, or the scanner has put it in. */
const optional: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "Newline",
  "Comma",
  "Do",
  "LeftParen",
  "RightParen",
]);

/** Fails where something of a segment without an error is neither in its tree nor a comment. */
function expectAllKept(segment: Segment): void {
  const { text, declaration, comments } = segment;
  const ends = new Map<number, number>();
  const signs: TokenKind[] = [];
  const take = (node: Node): void => {
    if (leaves.has(node.kind) && childrenOf(node).length === 0) ends.set(node.start, node.end);
    signs.push(...signsOf(node));
  };
  if (declaration !== undefined) walk(declaration, take);
  const tokens = tokensOf(segment);
  const written = tokens
    .filter(({ kind, start, end }) => !optional.has(kind) && ends.get(start) !== end)
    .map(({ kind }) => kind);
  expect(sorted(signs), text).toEqual(sorted(written));

  let at = 0;
  const inOrder = [...tokens, ...comments].toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end } of [...inOrder, { start: text.length, end: text.length }]) {
    expect(text.slice(at, Math.max(at, start)), text).toMatch(/^[\s\uFEFF]*$/);
    at = Math.max(at, end);
  }
}

/** In maps a colon will do for `=`. */
function sorted(kinds: readonly TokenKind[]): TokenKind[] {
  return kinds.map((kind) => (kind === "Colon" ? "Equals" : kind)).toSorted();
}

const parts =
  'a|a|a|"b"|"b"|1|-|1.2.3|benar|null|=|=|:|[|]|,|{|}|(|)|>=|^|dan|atau|a-b|.|\n        |//c\n        |fungsi';
const words = `jika|maka|maka:|sebaliknya:|sebaliknya jika|untuk|dari|sampai|dalam|lakukan|selama|coba:|tangkap|akhirnya:|\
kembalikan|lempar|berhenti|lanjut|buat|bukan|benar|+|**|==|=|a|a|1|"t"|(|)|[|]|{|}|.|,|:|:|\n        |\n            `;

/** Some of the parts in a row, in a place of a line. */
function lines(choices: string, place: (line: string) => string): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...choices.split("|")), { maxLength: 8 })
    .map((chosen) => place(chosen.join(" ")));
}

const inBlock = (line: string): string => `paket "x":\n    ${line}\n`;
const inFunction = (line: string): string => `pustaka x:\n    fungsi f():\n        ${line}\n`;

test.each([
  ["documents", documents, 300],
  ["damaged documents", damagedDocuments, 1000],
  ["heads", lines(parts, (line) => `${line}\n`), 1000],
  ["lines", lines(parts, inBlock), 3000],
  ["properties", lines(parts, (line) => inBlock(`y = ${line}`)), 1000],
  ["requirements", lines(parts, (line) => inBlock(`"y" >= "1" ${line}`)), 3000],
  ["lists", lines(parts, (line) => inBlock(`y = [${line}]`)), 1000],
  ["maps", lines(parts, (line) => inBlock(`y = {${line}}`)), 1000],
  ["calls", lines(parts, (line) => inBlock(`y = f(${line})`)), 1000],
  ["parameters", lines(words, (line) => `pustaka x:\n    fungsi f(${line}):\n        a = 1\n`), 1000],
  ["statements", lines(words, inFunction), 3000],
  ["expressions", lines(words, (line) => inFunction(`a = b ${line}`)), 2000],
  ["conditions", lines(words, (line) => inFunction(`jika a ${line} maka:\n            b()`)), 1000],
  ["loops", lines(words, (line) => inFunction(`untuk a dari 1 ${line}:\n            b()`)), 1000],
  ["clauses", lines(words, (line) => inFunction(`coba:\n            b()\n        tangkap ${line}:`)), 1000],
])("what stands in a text without an error stands in its tree: %s", (_what, texts, numRuns) => {
  const property = fc.property(texts, (text) => {
    for (const segment of parse(text).tree.segments) {
      // Where both indent, that is told of the whole text, and nothing of what follows from it.
      const isMixed = segment.spaces !== undefined && segment.tabs !== undefined;
      if (segment.diagnostics.length === 0 && !isMixed) expectAllKept(segment);
    }
  });
  fc.assert(property, { numRuns });
});
