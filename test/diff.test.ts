import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import compareVersions from "semver/functions/compare.js";
import satisfies from "semver/functions/satisfies.js";
import { describe, expect, test } from "vitest";
import { compile } from "../packages/parser/src/compile.ts";
import { compareRanges } from "../packages/parser/src/diff/compare-range.ts";
import type { Change, Level, VersionDiff } from "../packages/parser/src/diff/change.ts";
import { diffIr } from "../packages/parser/src/diff/diff-ir.ts";
import { findRow } from "../packages/parser/src/diff/find-row.ts";
import { renderChange } from "../packages/parser/src/diff/render.ts";
import { isEnough, smallestVersion } from "../packages/parser/src/diff/smallest-version.ts";
import { orders, table, uncounted, unlimited, unwritten } from "../packages/parser/src/diff/table.ts";
import type { Ir } from "../packages/parser/src/ir/ir.ts";
import { valueAt } from "../packages/parser/src/ir/pointer.ts";
import { language } from "../packages/parser/src/schema/language.ts";
import type { BlockSpec, SectionSpec } from "../packages/parser/src/schema/spec.ts";
import type { IrBlock } from "../packages/parser/src/schema/types.ts";
import { refreshPage, versionsPage } from "../scripts/versions/page.ts";
import { compare, outcome } from "./diff/cases.ts";
import { readCases } from "./syntax/cases.ts";

const folder = new URL("./diff/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".cases"));
const cases = files.flatMap((file) => readCases(readFileSync(new URL(file, folder), "utf8")));
const changesOf = ({ packages, shared }: VersionDiff): Change[] => [
  ...packages.flatMap(({ changes }) => changes),
  ...shared,
];

describe.each(files)("%s", (file) => {
  test.each(readCases(readFileSync(new URL(file, folder), "utf8")))("$title", ({ source, expected }) => {
    expect(outcome(source)).toBe(expected);
  });
});

describe.each(cases)("$title", ({ source }) => {
  const { before, after, diff } = compare(source);

  test("is plain JSON, and nothing where nothing differs", () => {
    expect(JSON.parse(JSON.stringify(diff))).toStrictEqual(diff);
    for (const ir of [before, after]) {
      const same = diffIr(ir, JSON.parse(JSON.stringify(ir)) as Ir);
      expect(changesOf(same)).toEqual([]);
      expect(same.packages.every(({ enough }) => enough)).toBe(true);
    }
  });

  test("is told the other way round too", () => {
    const back = diffIr(after, before);
    const isTold = (each: VersionDiff): boolean =>
      changesOf(each).length + each.added.length + each.removed.length > 0 ||
      each.packages.some(({ declared }) => declared.from !== declared.to);
    expect(isTold(back)).toBe(isTold(diff));
    // Of a package that both have, a version that is new the one way may be one that others follow the other way.
    const names = (lone: VersionDiff["added"]): string[] =>
      lone.map((each) => each.package).filter((name) => !diff.packages.some((each) => each.package === name));
    expect(names(back.added)).toEqual(names(diff.removed));
  });

  test("points at what it tells, in sentences without a blank", () => {
    for (const change of changesOf(diff)) {
      const found = valueAt(change.in === "after" ? after : before, change.pointer);
      expect(found).toBeDefined();
      const shown = change.in === "after" ? change.after : change.before;
      if (shown !== undefined) expect(found).toEqual(shown);
      for (const each of ["id", "en"] as const)
        expect(renderChange(change, each)).toMatch(/^[^{}]{2,}[^{}]*\.$/);
    }
  });
});

test("every row of the table has a case, and says why in both languages", () => {
  const seen = new Set(
    cases.flatMap(({ source }) => changesOf(compare(source).diff).map(({ rule }) => rule)),
  );
  // Nothing falls into the net under lisensi_paket as long as the language holds nothing that nobody has thought of.
  expect(table.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual(["offer-otherwise"]);
  expect(new Set(table.map(({ name }) => name)).size).toBe(table.length);
  for (const row of table) {
    const blanks = (text: string): string[] => [...text.matchAll(/\{\w+\}/g)].map(String).toSorted();
    expect(new Set(blanks(row.id)), row.name).toEqual(new Set(blanks(row.en)));
    for (const each of [row.id, row.en]) expect(each).toMatch(/^[\p{Lu}{].+[^.]\.$/u);
  }
});

test("the places that the table and its orders speak of are in the language", () => {
  const known = new Set(Object.values(language.blocks).flatMap((block) => placesOf(block, block.ir)));
  for (const { place, name } of table) {
    const alternatives = place
      .replace(/\/(?:\*\*|\*.*)$/, "")
      .split("/")
      .reduce<string[]>(
        (paths, part) =>
          paths.flatMap((path) => part.split("|").map((one) => (path ? `${path}/${one}` : one))),
        [""],
      );
    if (place !== "**") for (const each of alternatives) expect(known, name).toContain(each);
  }
  for (const place of [...Object.keys(unwritten), ...Object.keys(orders), ...unlimited])
    expect(known).toContain(place);
  const kinds = Object.values(language.blocks).map(({ ir }) => ir);
  expect(kinds.filter((kind) => !Object.hasOwn(uncounted, kind))).toEqual(["package", "license", "library"]);
});

test("members of which no row speaks are fixes by the last one", () => {
  const places = [language.blocks.paket, language.blocks.lisensi_paket].flatMap((block) =>
    placesOf(block, block.ir),
  );
  const kinds = new Set(table.flatMap(({ changes = [] }) => changes));
  const silent = places.filter((place) =>
    [...kinds].every((kind) =>
      [place, `${place}/*`, `${place}/*/version_constraint`].every((each) => {
        return findRow(each, kind).name === "other";
      }),
    ),
  );
  expect(silent).toEqual(["package", "package/version", "package/compatibility"]);
});

test("whatever happens to an offer, it is no fix by the last row", () => {
  const { lisensi_paket } = language.blocks;
  const places = [...placesOf(lisensi_paket, lisensi_paket.ir), "license/what_comes_next"];
  const kinds = new Set(table.flatMap(({ changes = [] }) => changes));
  for (const place of places.flatMap((each) => [each, `${each}/*`]))
    for (const kind of kinds) {
      const { name, level } = findRow(place, kind);
      expect(name, `${kind} ${place}`).not.toBe("other");
      if (kind !== "stated") expect(level, `${kind} ${place}`).not.toBe("fix");
    }
});

test("docs/versions.md is fresh: npm run versions:update", async () => {
  const page = readFileSync(new URL(`../${versionsPage}`, import.meta.url), "utf8");
  expect(await refreshPage(page)).toBe(page);
  for (const { name } of table) expect(page).toContain(`\n- \`${name}\` · `);
});

/** From, to, then the smallest version after a fix, a feature and a breaking change, and whether `to` is enough for each. */
const versions: readonly (readonly [from: string, to: string, smallest: string, enough: string])[] = [
  ["1.2.3", "1.2.3", "1.2.4 1.3.0 2.0.0", "no no no"],
  ["1.2.3", "1.2.4", "1.2.4 1.3.0 2.0.0", "yes no no"],
  ["1.2.3", "1.3.0", "1.2.4 1.3.0 2.0.0", "yes yes no"],
  ["1.2.3", "1.4.7", "1.2.4 1.3.0 2.0.0", "yes yes no"],
  ["1.2.3", "2.0.0", "1.2.4 1.3.0 2.0.0", "yes yes yes"],
  ["1.2.3", "1.2.2", "1.2.4 1.3.0 2.0.0", "no no no"],
  ["2.0.0", "1.9.9", "2.0.1 2.1.0 3.0.0", "no no no"],
  ["0.2.3", "0.2.4", "0.2.4 0.2.4 0.3.0", "yes yes no"],
  ["0.2.3", "0.3.0", "0.2.4 0.2.4 0.3.0", "yes yes yes"],
  ["0.2.3", "1.0.0", "0.2.4 0.2.4 0.3.0", "yes yes yes"],
  ["0.0.3", "0.0.4", "0.0.4 0.0.4 0.1.0", "yes yes no"],
  ["1.0.0-rc.1", "1.0.0", "1.0.0-rc.2 1.0.0-rc.2 1.0.0-rc.2", "yes yes yes"],
  ["1.0.0-rc.1", "1.0.0-rc.2", "1.0.0-rc.2 1.0.0-rc.2 1.0.0-rc.2", "yes yes yes"],
  ["1.0.0-rc", "1.0.0-beta", "1.0.0-rc.0 1.0.0-rc.0 1.0.0-rc.0", "no no no"],
  ["1.2.3", "2.0.0-rc.1", "1.2.4 1.3.0 2.0.0", "yes yes yes"],
  ["1.2.3", "1.3.0-rc.1", "1.2.4 1.3.0 2.0.0", "yes yes no"],
  ["1.2.3", "1.2.3-rc.1", "1.2.4 1.3.0 2.0.0", "no no no"],
  ["1.2.3+a", "1.2.3+b", "1.2.4 1.3.0 2.0.0", "no no no"],
  ["1.2.3+a", "1.2.4+b", "1.2.4 1.3.0 2.0.0", "yes no no"],
  [
    "9007199254740991.0.0",
    "9007199254740991.0.1",
    "9007199254740991.0.1 9007199254740991.1.0 none",
    "yes no no",
  ],
  ["1.2.9007199254740991", "1.3.0", "1.3.0 1.3.0 2.0.0", "yes yes no"],
  ["1.9007199254740991.3", "2.0.0", "1.9007199254740991.4 2.0.0 2.0.0", "yes yes yes"],
  ["0.9007199254740991.3", "1.0.0", "0.9007199254740991.4 0.9007199254740991.4 1.0.0", "yes yes yes"],
  [
    "1.0.0-9007199254740991",
    "1.0.0",
    "1.0.0-9007199254740991.0 1.0.0-9007199254740991.0 1.0.0-9007199254740991.0",
    "yes yes yes",
  ],
];

test.each(versions)("from %s to %s", (from, to, smallest, enough) => {
  const levels: readonly Level[] = ["fix", "feature", "breaking"];
  expect(levels.map((level) => smallestVersion(from, level) ?? "none").join(" ")).toBe(smallest);
  expect(levels.map((level) => (isEnough(from, to, level) ? "yes" : "no")).join(" ")).toBe(enough);
  for (const level of levels) {
    const least = smallestVersion(from, level);
    if (least !== undefined) expect(isEnough(from, least, level), least).toBe(true);
  }
});

test("where nothing has changed the same version is enough, and an earlier one is not", () => {
  expect(smallestVersion("1.2.3+a", undefined)).toBe("1.2.3+a");
  expect(isEnough("1.2.3", "1.2.3", undefined)).toBe(true);
  expect(isEnough("1.2.3+a", "1.2.3+b", undefined)).toBe(true);
  expect(isEnough("1.2.3", "1.3.0", undefined)).toBe(true);
  expect(isEnough("1.2.3", "1.2.2", undefined)).toBe(false);
  expect(isEnough("1.2.3", "1.2.3-rc.1", undefined)).toBe(false);
});

test("a pre-release that leaves no room for another is followed by its release", () => {
  const full = `1.0.0-${"a".repeat(250)}`;
  expect(smallestVersion(full, "fix")).toBe("1.0.0");
});

describe("ranges are compared by the versions that npm lets in", () => {
  const part = fc.integer({ min: 0, max: 2 });
  const pre = fc.constantFrom("", "", "", "-0", "-a", "-a.0", "-a.1", "-b", "-1");
  const version = fc.tuple(part, part, part, pre).map(([a, b, c, d]) => `${a}.${b}.${c}${d}`);
  const partial = fc.oneof(version, fc.constantFrom("1", "1.x", "*", "0.1", "2"));
  const comparator = fc
    .tuple(fc.constantFrom("", "=", ">", ">=", "<", "<=", "^", "~"), partial)
    .map(([operator, each]) => operator + each);
  const conjunction = fc.oneof(
    fc.array(comparator, { minLength: 1, maxLength: 3 }).map((all) => all.join(" ")),
    fc.tuple(version, version).map(([one, other]) => `${one} - ${other}`),
  );
  const range = fc.array(conjunction, { minLength: 1, maxLength: 3 }).map((all) => all.join(" || "));
  // All versions that the ranges above can tell apart.
  const numbers = [0, 1, 2, 3];
  const versions = numbers
    .flatMap((a) => numbers.flatMap((b) => numbers.map((c) => `${a}.${b}.${c}`)))
    .flatMap((each) =>
      ["", "-0", "-0.0", "-1", "-1.0", "-a", "-a.0", "-a.0.0", "-a.1", "-a.1.0", "-b", "-b.0"].map(
        (end) => each + end,
      ),
    );

  test("any two", () => {
    const relation = (before: string, after: string): string => {
      const old = new Set(versions.filter((each) => satisfies(each, before)));
      const now = new Set(versions.filter((each) => satisfies(each, after)));
      const isWithin = (inner: Set<string>, outer: Set<string>): boolean =>
        [...inner].every((each) => outer.has(each));
      if (isWithin(old, now)) return isWithin(now, old) ? "stated" : "widened";
      if (now.size > 0 && isWithin(now, old)) return "narrowed";
      return [...now].some((each) => old.has(each)) ? "shifted" : "replaced";
    };
    fc.assert(
      fc.property(range, range, (before, after) => {
        expect(compareRanges(before, after)).toBe(relation(before, after));
      }),
    );
  });

  test("what is no range lets in none, and a long one is read by its comparators", () => {
    expect(compareRanges("^1.0.0", "^9007199254740991.0.0")).toBe("replaced");
    expect(compareRanges("^1.0.0", "what is this")).toBe("replaced");
    // npm drops the alternatives of what takes any release, and takes >=0.0.0 for that.
    expect(compareRanges(">=0.0.0 || 1.0.0-a", "*")).toBe("stated");
    expect(compareRanges("<0.0.0-b", ">=0.0.0 <0.0.0-b")).toBe("stated");
    const long = Array.from({ length: 500 }, (_, i) => `>1.0.0-a.${i}`).join(" ");
    expect(compareRanges(">1.0.0-a.499", long)).toBe("stated");
    expect(compareRanges(long, ">1.0.0-a.498 <2.0.0")).toBe("shifted");
  });
});

const plain = compile(
  'paket "x":\n    versi = "1.0.0"\n    deskripsi = "X"\n    kategori = a\n    lisensi = MIT\n',
).ir;
const [declaration] = plain?.declarations ?? [];
if (plain === undefined || declaration?.kind !== "package") throw new Error("a package compiles");
const base: IrBlock<"package"> = declaration;
const irWith = (...declarations: Ir["declarations"]): Ir => ({ ...plain, declarations });

/** A package's versions, each `version` or `version licence`, compared: what is told of each that follows an old one. */
function told(old: readonly string[], now: readonly string[]): string[] {
  const ir = (versions: readonly string[]): Ir =>
    irWith(
      ...versions.map((each) => {
        const [version = "", license = "MIT"] = each.split(" ");
        return { ...base, version, license };
      }),
    );
  return diffIr(ir(old), ir(now)).packages.map(
    ({ declared, smallest, enough }) => `${declared.to} ${enough ? "enough" : "too small"} ${smallest}`,
  );
}

describe("the smallest version is one that can be published", () => {
  const gpl = "GPL-3.0-only";
  test.each<readonly [title: string, old: readonly string[], now: readonly string[], expected: string]>([
    ["above a released one", ["1.2.3", "2.0.0"], [`1.2.4 ${gpl}`, "2.0.0"], "1.2.4 too small 3.0.0"],
    ["above several", ["1.2.3", "2.0.0", "3.0.0"], [`1.2.4 ${gpl}`], "1.2.4 too small 4.0.0"],
    ["above one that is gone", ["1.2.3", "2.0.0"], [`1.2.4 ${gpl}`], "1.2.4 too small 3.0.0"],
    ["whatever its build", ["1.2.3", "2.0.0+a"], [`1.2.4 ${gpl}`], "1.2.4 too small 3.0.0"],
    ["beside a new one", ["1.2.3"], [`1.2.4 ${gpl}`, "2.0.0"], "1.2.4 too small 2.0.1"],
    ["its own", ["1.2.3"], [`2.0.0 ${gpl}`, `2.0.1 ${gpl}`], "2.0.0 enough 2.0.0"],
    ["of pre-releases", ["1.0.0-a.1", "1.0.0-a.2"], [`1.0.0-a.1 ${gpl}`], "1.0.0-a.1 too small 1.0.0-a.3"],
    ["where nothing has changed", ["1.0.0"], ["1.0.1"], "1.0.1 enough 1.0.0"],
    ["at the end", ["0.0.1"], [`0.1.0-a ${gpl}`, "0.1.0"], "0.1.0-a enough 0.1.1"],
  ])("%s", (_title, old, now, expected) => {
    expect(told(old, now)[0]).toBe(expected);
  });

  test("and no other one that has to rise is told the same", () => {
    expect(told(["1.0.0"], [`1.0.0 ${gpl}`, `1.0.1 ${gpl}`, `1.0.2 ${gpl}`])).toEqual([
      "1.0.0 too small 2.0.0",
      "1.0.1 too small 2.0.1",
      "1.0.2 too small 2.0.2",
    ]);
    expect(told(["1.0.0"], ["1.0.0", "1.0.1"])).toEqual(["1.0.0 enough 1.0.0", "1.0.1 enough 1.0.1"]);
  });

  test("where none is left, none is told", () => {
    const last = `${Number.MAX_SAFE_INTEGER}.${Number.MAX_SAFE_INTEGER}.${Number.MAX_SAFE_INTEGER}`;
    expect(told([last], [`${last} ${gpl}`])).toEqual([`${last} too small undefined`]);
  });

  test("and an old version that is enough by itself is never told a higher one", () => {
    const numbers = fc.constantFrom(
      "0.1.0",
      "0.1.1",
      "1.0.0",
      "1.0.1",
      "1.1.0",
      "1.1.1",
      "2.0.0",
      "2.0.1",
      "3.0.0",
    );
    const version = fc.tuple(numbers, fc.constantFrom("MIT", gpl)).map((parts) => parts.join(" "));
    const versions = fc.uniqueArray(version, { maxLength: 6, selector: (each) => each.split(" ")[0] });
    fc.assert(
      fc.property(versions, versions, (old, now) => {
        const released = old.map((each) => each.split(" ")[0]);
        const raised = told(old, now).flatMap((each) => {
          const [, to = "", verdict, smallest = ""] = /^(\S+) (enough|too small) (\S+)$/.exec(each) ?? [];
          if (verdict === "enough") expect(compareVersions(smallest, to)).toBeLessThanOrEqual(0);
          else {
            expect(now.map((each) => each.split(" ")[0])).not.toContain(smallest);
            // One that goes back unchanged goes back to its old number.
            const unchanged = now.find((one) => one.startsWith(to))?.replace(to, smallest);
            if (!old.includes(unchanged ?? "")) expect(released).not.toContain(smallest);
          }
          return verdict === "enough" ? [] : [smallest];
        });
        expect(new Set(raised).size).toBe(raised.length);
      }),
    );
  });
});

describe("an IR that was made to do harm", () => {
  test("with very many requirements, whose ranges are long, is compared all the same", () => {
    const ranges = (from: number): IrBlock<"package">["dependencies"] =>
      Array.from({ length: 10_000 }, (_, i) => {
        const alternatives = Array.from(
          { length: 40 },
          (__, j) => `>=${i + j + from}.0.0 <${i + j + from}.5.0`,
        );
        return { name: `p${i}`, version_constraint: alternatives.join(" || ") };
      });
    const diff = diffIr(
      irWith({ ...base, dependencies: ranges(0) }),
      irWith({ ...base, dependencies: ranges(1) }),
    );
    expect(diff.packages[0]?.changes).toHaveLength(10_000);
    const gone = diffIr(irWith({ ...base, dependencies: ranges(0) }), irWith(base));
    expect(gone.packages[0]?.changes).toHaveLength(10_000);
  });

  test("with very many packages and libraries is compared all the same", () => {
    const packages = Array.from({ length: 10_000 }, (_, i) => ({ ...base, name: `p${i}` }));
    const libraries = Array.from({ length: 10_000 }, (_, i): IrBlock<"library"> => ({
      kind: "library",
      name: `l${i}`,
      functions: Array.from({ length: 3 }, () => ({ name: "f", parameters: [], body: [] })),
    }));
    const diff = diffIr(irWith(...packages), irWith(...packages, ...libraries));
    expect(diff.shared).toHaveLength(10_000);
    expect(diff.packages.map(({ smallest }) => smallest)).toEqual(packages.map(() => "1.1.0"));
  });

  test("with very many versions of one package is compared all the same", () => {
    const versions = (from: number): Ir =>
      irWith(...Array.from({ length: 10_000 }, (_, i) => ({ ...base, version: `1.${i + from}.0` })));
    const diff = diffIr(versions(0), versions(5000));
    expect(diff.packages).toHaveLength(10_000);
    expect(diff.packages.at(-1)?.declared).toEqual({ from: "1.9999.0", to: "1.14999.0" });
    expect(diff.removed).toHaveLength(5000);
  });

  test("with very many versions in a row, all of which have to rise, is compared all the same", () => {
    const versions = (license: string): string[] =>
      Array.from({ length: 10_000 }, (_, i) => `1.0.${i} ${license}`);
    const all = told(versions("MIT"), versions("GPL-3.0-only"));
    expect(all[0]).toBe("1.0.0 too small 2.0.0");
    const fixed = diffIr(
      irWith(...versions("").map((each) => ({ ...base, version: each.trim(), keywords: ["a"] }))),
      irWith(...versions("").map((each) => ({ ...base, version: each.trim(), keywords: ["b"] }))),
    );
    expect(new Set(fixed.packages.map(({ smallest }) => smallest)).size).toBe(10_000);
    expect(fixed.packages[0]?.smallest).toBe("1.0.10000");
  });

  test("with very many offers and libraries of one name is compared all the same", () => {
    const harm = (by: number): Ir =>
      irWith(
        base,
        ...Array.from({ length: 5000 }, (_, i): IrBlock<"license"> => ({
          kind: "license",
          package: base.name,
          type: "commercial",
          price: { amount: `${i + by}`, currency: "USD", minor: i + by },
          license_model: {},
          features: {},
          trial: {},
        })),
        ...Array.from({ length: 5000 }, (_, i): IrBlock<"library"> => ({
          kind: "library",
          name: "l",
          functions: [{ name: `f${i + by}`, parameters: [], body: [] }],
        })),
      );
    expect(diffIr(harm(0), harm(0)).packages[0]?.changes).toEqual([]);
    expect(diffIr(harm(0), harm(5000)).packages[0]?.changes.length).toBeGreaterThan(5000);
    expect(diffIr(harm(0), harm(2)).packages[0]?.changes).toHaveLength(4);
  });

  test("with a licence of very many choices is compared all the same", () => {
    const choices = `(${Array.from({ length: 40 }, () => "MIT OR ISC").join(") AND (")})`;
    const diff = diffIr(irWith(base), irWith({ ...base, license: choices }));
    expect(diff.packages[0]?.changes.map(({ rule }) => rule)).toEqual(["licence-unclear"]);
    const deep = `${"(".repeat(900)}MIT${")".repeat(900)}`;
    expect(diffIr(irWith(base), irWith({ ...base, license: deep })).packages[0]?.changes).toHaveLength(1);
  });

  test("with names that objects have from their prototype is compared by its own members", () => {
    const odd = JSON.parse('{ "__proto__": "a", "constructor": "b", "toString": "c" }') as Record<
      string,
      string
    >;
    const diff = diffIr(irWith({ ...base, metadata: odd }), irWith({ ...base, description: odd }));
    expect(diff.packages[0]?.changes.map(({ change, pointer }) => `${change} ${pointer}`)).toEqual([
      "changed /declarations/0/description",
      "removed /declarations/0/metadata/__proto__",
      "removed /declarations/0/metadata/constructor",
      "removed /declarations/0/metadata/toString",
    ]);
    expect(diffIr(irWith({ ...base, name: "__proto__" }), irWith(base)).removed).toHaveLength(1);
  });

  test("with a name twice is compared one by one", () => {
    const twice = [
      { name: "a", version_constraint: "^1.0.0" },
      { name: "a", version_constraint: "^2.0.0" },
    ];
    const diff = diffIr(
      irWith({ ...base, dependencies: twice }),
      irWith({ ...base, dependencies: twice.slice(1) }),
    );
    expect(diff.packages[0]?.changes.map(({ rule }) => rule)).toEqual([
      "requirement-replaced",
      "requirement-removed",
    ]);
  });

  test("with long texts is told in short ones", () => {
    const diff = diffIr(irWith(base), irWith({ ...base, main: "😀".repeat(5000) }));
    const [change] = diff.packages[0]?.changes ?? [];
    expect(change?.arguments["to"]).toBe(`${"😀".repeat(120)}…`);
  });
});

function placesOf(
  { properties = {}, sections = {}, ...spec }: BlockSpec | SectionSpec,
  path: string,
): string[] {
  return [
    path,
    ...("functions" in spec && spec.functions ? [`${path}/functions`] : []),
    ...Object.entries(properties).flatMap(([name, property]) =>
      property.hidden ? [] : [`${path}/${property.ir ?? name}`],
    ),
    ...Object.entries(sections).flatMap(([name, section]) =>
      placesOf(section, section.flat ? path : `${path}/${section.ir ?? name}`),
    ),
  ];
}
