import fc from "fast-check";
import compare from "semver/functions/compare.js";
import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { expect, test } from "vitest";
import { allowedVersions, isAllowed } from "../packages/parser/src/semantics/allowed-versions.ts";
import type { PackageSymbol } from "../packages/parser/src/semantics/symbols.ts";
import { createWorkspace } from "../packages/parser/src/index.ts";

const number = fc.nat(2);
const version = fc
  .tuple(number, number, number, fc.constantFrom("", "", "", "-0", "-alpha.1", "-rc.2", "+b"))
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
const comparator = fc.oneof(
  fc.tuple(fc.constantFrom("", "=", "<", "<=", ">", ">=", "^", "~"), version).map((parts) => parts.join("")),
  fc.constantFrom("*", "1.x", "2", "^0.1", "~1.2", "1.0.0 - 2.0.0-rc.2", "<0.0.0-0", ">=1.0.0-0 <1.0.0"),
);
const range = fc
  .array(fc.array(comparator, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((alternatives) => alternatives.map((each) => each.join(" ")).join(" || "))
  .filter((each) => validRange(each) !== null);

/** What a workspace knows of the versions of one package. */
function symbolsOf(versions: readonly string[]): readonly PackageSymbol[] {
  const workspace = createWorkspace();
  workspace.open("a", versions.map((each) => `paket "a":\n    versi = "${each}"\n`).join("\n"));
  return workspace.index.packages("a");
}

test("a requirement takes the versions that npm would take", () => {
  fc.assert(
    fc.property(
      fc.array(version, { maxLength: 30 }),
      fc.array(range, { minLength: 1 }),
      (versions, ranges) => {
        const symbols = symbolsOf(versions);
        for (const each of ranges) {
          const requirement = { name: "a", range: each, section: "dependensi", span: { start: 0, end: 0 } };
          const allowed = [...new Set(allowedVersions(requirement, symbols))].map(
            (symbol) => symbol.version ?? "",
          );
          const expected = versions.filter((one) => satisfies(one, each));
          expect(allowed.toSorted(byText)).toEqual(expected.toSorted(byText));
          expect(isAllowed(requirement, symbols)).toBe(expected.length > 0);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test("what is no version is not left out", () => {
  const symbols = symbolsOf([...Array.from({ length: 20 }, (_, i) => `1.${i}.0`), "satu"]);
  const requirement = { name: "a", range: ">=1.18.0", section: "dependensi", span: { start: 0, end: 0 } };
  const allowed = [...allowedVersions(requirement, symbols)].map((symbol) => symbol.version);
  expect(allowed).toEqual([undefined, "1.18.0", "1.19.0"]);
});

test.each([undefined, "bukan rentang", ">=9.0.0 ".repeat(1000)])(
  "without a readable range all are taken",
  (range) => {
    const symbols = symbolsOf(["1.0.0", "2.0.0"]);
    const requirement = { name: "a", range, section: "dependensi", span: { start: 0, end: 0 } };
    expect([...allowedVersions(requirement, symbols)]).toEqual(symbols);
  },
);

function byText(one: string, other: string): number {
  return compare(one, other) || (one < other ? -1 : one > other ? 1 : 0);
}
