import fc from "fast-check";
import { describe, test } from "vitest";
import { damagedDocuments, documents } from "../documents.ts";
import { expectFaithful } from "../formatting.ts";

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
});
