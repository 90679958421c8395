import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { compile } from "../packages/parser/src/compile.ts";
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
import { compare, outcome, readCases } from "./diff/cases.ts";

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
    expect(changesOf(back).length > 0).toBe(changesOf(diff).length > 0);
    expect(back.added).toEqual(diff.removed);
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
  expect(table.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
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
  expect(silent).toEqual([
    "package",
    "package/version",
    "package/compatibility",
    "license/license_model",
    "license/features",
  ]);
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
    "9007199254740991.0.1 9007199254740991.1.0 9007199254740992.0.0",
    "yes no no",
  ],
];

test.each(versions)("from %s to %s", (from, to, smallest, enough) => {
  const levels: readonly Level[] = ["fix", "feature", "breaking"];
  expect(levels.map((level) => smallestVersion(from, level)).join(" ")).toBe(smallest);
  expect(levels.map((level) => (isEnough(from, to, level) ? "yes" : "no")).join(" ")).toBe(enough);
});

test("where nothing has changed the same version is enough, and an earlier one is not", () => {
  expect(smallestVersion("1.2.3+a", undefined)).toBe("1.2.3+a");
  expect(isEnough("1.2.3", "1.2.3", undefined)).toBe(true);
  expect(isEnough("1.2.3+a", "1.2.3+b", undefined)).toBe(true);
  expect(isEnough("1.2.3", "1.3.0", undefined)).toBe(true);
  expect(isEnough("1.2.3", "1.2.2", undefined)).toBe(false);
  expect(isEnough("1.2.3", "1.2.3-rc.1", undefined)).toBe(false);
});

describe("an IR that was made to do harm", () => {
  const plain = compile(
    'paket "x":\n    versi = "1.0.0"\n    deskripsi = "X"\n    kategori = a\n    lisensi = MIT\n',
  ).ir;
  const [declaration] = plain?.declarations ?? [];
  if (plain === undefined || declaration?.kind !== "package") throw new Error("a package compiles");
  const base: IrBlock<"package"> = declaration;
  const irWith = (...declarations: Ir["declarations"]): Ir => ({ ...plain, declarations });

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
