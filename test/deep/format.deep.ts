import fc from "fast-check";
import { describe, test } from "vitest";
import { damagedDocuments, documents } from "../documents.ts";
import { expectFaithful, expectFaithfulRange, expectFaithfulTyping } from "../formatting.ts";

const numRuns = Number(process.env["KODEON_RUNS"] ?? 100_000);

describe(`formatting ${numRuns} documents`, () => {
  test("keeps all but their layout", () => {
    fc.assert(
      fc.property(documents, (text) => void expectFaithful(text)),
      { numRuns },
    );
  });

  test("keeps damage byte for byte", () => {
    fc.assert(
      fc.property(damagedDocuments, (text) => void expectFaithful(text)),
      { numRuns },
    );
  });

  test("range by range keeps all but their layout", () => {
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(80), (text, at, length) => {
        const start = at % (text.length + 1);
        expectFaithfulRange(text, start, Math.min(text.length, start + length));
      }),
      { numRuns },
    );
  });

  test("as somebody types leaves their lines in their blocks", () => {
    fc.assert(
      fc.property(documents, fc.nat(), (text, at) => {
        const line = text.indexOf("\n", at % (text.length + 1)) + 1;
        fc.pre(line > 0);
        expectFaithfulTyping(text, line);
      }),
      { numRuns },
    );
  });
});
