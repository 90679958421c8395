import fc from "fast-check";
import compare from "semver/functions/compare.js";
import satisfies from "semver/functions/satisfies.js";
import validRange from "semver/ranges/valid.js";
import { expect, test } from "vitest";
import { createWorkspace } from "../packages/parser/src/index.ts";
import { versionsOf } from "../packages/parser/src/semantics/package-versions.ts";
import { takenVersions } from "../packages/parser/src/semantics/taken-versions.ts";

const number = fc.nat(2);
const version = fc
  .tuple(number, number, number, fc.constantFrom("", "", "", "-0", "-alpha.1", "-rc.2", "+b-1"))
  .map(([major, minor, patch, rest]) => `${major}.${minor}.${patch}${rest}`);
const comparator = fc.oneof(
  fc.tuple(fc.constantFrom("", "=", "<", "<=", ">", ">=", "^", "~"), version).map((parts) => parts.join("")),
  fc.constantFrom("*", "1.x", "2", "^0.1", "~1.2", "1.0.0 - 2.0.0-rc.2", "<0.0.0-0", ">=1.0.0-0 <1.0.0"),
);
const range = fc
  .array(fc.array(comparator, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 })
  .map((alternatives) => alternatives.map((each) => each.join(" ")).join(" || "))
  .filter((each) => validRange(each) !== null);

/** Of the versions of a package, as a workspace knows them, those that a requirement takes. */
function taken(versions: readonly string[], range?: string): (string | undefined)[] {
  const workspace = createWorkspace();
  workspace.open("a", versions.map((each) => `paket "a":\n    versi = "${each}"\n`).join("\n"));
  const requirement = { name: "a", range, section: "dependensi", span: { start: 0, end: 0 } };
  return takenVersions(requirement, versionsOf(workspace.index.packages("a"))).map((each) => each.version);
}

test("a requirement takes the newest versions that npm would take", () => {
  fc.assert(
    fc.property(fc.array(version, { maxLength: 30 }), range, (versions, wanted) => {
      const expected = versions.filter((each) => satisfies(each, wanted)).toSorted((a, b) => compare(b, a));
      const found = taken(versions, wanted).map((each) => each ?? "");
      // Of versions that differ by their builds alone none is newer.
      const plain = (each: string): string => each.replace(/\+.*/, "");
      expect(found.map(plain)).toEqual(expected.slice(0, 10).map(plain));
      expect(expected).toEqual(expect.arrayContaining(found));
    }),
    { numRuns: 2000 },
  );
});

test("what is no version comes last, and is not left out", () => {
  expect(taken(["1.0.0", "satu", "1.1.0"], ">=1.1.0")).toEqual(["1.1.0", undefined]);
});

test.each([undefined, "bukan rentang"])("where the range cannot be read any version is taken", (range) => {
  expect(taken(["1.0.0", "2.0.0-rc.1", "2.0.0"], range)).toEqual(["2.0.0", "2.0.0-rc.1", "1.0.0"]);
});
