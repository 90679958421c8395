import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "../packages/parser/src/syntax/parse.ts";
import { isDamaged } from "../packages/parser/src/format/segment-edits.ts";
import { damagedDocuments, documents } from "./documents.ts";
import {
  expectFaithful,
  expectFaithfulRange,
  expectFaithfulTyping,
  expectNothingLost,
} from "./formatting.ts";

test("any document keeps all but its layout", () => {
  fc.assert(
    fc.property(documents, (text) => void expectFaithful(text)),
    { numRuns: 300 },
  );
});

test("a damaged document keeps its damage byte for byte", () => {
  fc.assert(
    fc.property(damagedDocuments, (text) => void expectFaithful(text)),
    { numRuns: 300 },
  );
});

test("a range of any document keeps all but its layout", () => {
  fc.assert(
    fc.property(documents, fc.nat(), fc.nat(80), (text, at, length) => {
      const start = at % (text.length + 1);
      expectFaithfulRange(text, start, Math.min(text.length, start + length));
    }),
    { numRuns: 300 },
  );
});

test("a line break above any line of any document leaves that in its block", () => {
  fc.assert(
    fc.property(documents, fc.nat(), (text, at) => {
      const line = text.indexOf("\n", at % (text.length + 1)) + 1;
      fc.pre(line > 0);
      expectFaithfulTyping(text, line);
    }),
    { numRuns: 300 },
  );
});

/** Damaged documents strewn with signs that mean nothing where they stand. */
const strewn = fc
  .tuple(
    damagedDocuments,
    fc.array(fc.tuple(fc.nat(), fc.constantFrom("?", " & ", ";", "!", "$", ")", "]", "}")), {
      minLength: 1,
      maxLength: 20,
      size: "max",
    }),
  )
  .map(([text, signs]) =>
    signs.reduce((whole, [at, sign]) => {
      const start = at % (whole.length + 1);
      return whole.slice(0, start) + sign + whole.slice(start);
    }, text),
  );

test("a line break or a colon typed in any damaged document loses nothing that can be seen", () => {
  fc.assert(
    fc.property(strewn, fc.nat(5), (text, rest) => {
      [...text.matchAll(/[\n:]/g)]
        .filter((_, nth) => nth % 6 === rest)
        .forEach(({ index, 0: typed }) => expectNothingLost(text, index + 1, typed));
    }),
    { numRuns: 300 },
  );
});

test("nearly all generated declarations are without an error", () => {
  const segments = fc
    .sample(documents, { numRuns: 300, seed: 1 })
    .flatMap((text) => parse(text).tree.segments);
  expect(segments.filter(isDamaged).length / segments.length).toBeLessThan(0.1);
});
