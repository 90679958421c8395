import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { generateManifests } from "../bench/generate.ts";
import {
  compile,
  lineIndex,
  locate,
  lower,
  pointersAt,
  sourceMapOf,
  type Location,
} from "../packages/parser/src/index.ts";
import { valueAt } from "../packages/parser/src/ir/pointer.ts";
import { blocksByName } from "../packages/parser/src/schema/members.ts";
import { parse } from "../packages/parser/src/syntax/parse.ts";
import { stringValue } from "../packages/parser/src/syntax/string-value.ts";
import { allPointers, found, mapped, sliceAt, type Mapped } from "./source-map.ts";

const folder = new URL("../examples/", import.meta.url);
const examples = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".kodeon"))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), "utf8") }));
const generated = { name: "generated manifests", text: generateManifests(30_000, true).kodeon };

const memberOf = (pointer: string): string => /[^/]*$/.exec(pointer)?.[0] ?? "";
const holderOf = (pointer: string): string => pointer.slice(0, pointer.lastIndexOf("/"));

describe.each([...examples, generated])("$name", ({ text }) => {
  const all = mapped(text);
  const { ir, sourceMap } = all;
  const pointers = allPointers(ir);
  const own = pointers.filter((pointer) => found(sourceMap, pointer).pointer === pointer);

  test("every pointer is found, itself or by what is around it", () => {
    for (const pointer of pointers) {
      const { pointer: nearest, span } = found(sourceMap, pointer);
      expect(`${pointer}/`.startsWith(`${nearest}/`), pointer).toBe(true);
      expect(span.start, pointer).toBeLessThanOrEqual(span.end);
      expect(span.end, pointer).toBeLessThanOrEqual(text.length);
    }
    expect(own.length).toBeGreaterThan(5);
  });

  test("what stands there means the value", () => {
    for (const pointer of own) {
      const value = valueAt(ir, pointer);
      if (typeof value === "object") continue;
      expect([pointer, meaningOf(all, pointer, value)]).toEqual([pointer, value]);
    }
    // An expression is written as what it holds.
    for (const pointer of pointers.filter((each) => /\/functions\/.*\/(?:value|name)$/.test(each))) {
      const value = valueAt(ir, pointer);
      if (typeof value === "object") continue;
      expect([pointer, meaningOf(all, pointer, value)]).toEqual([pointer, value]);
    }
  });

  test("every key is the one that the value stands behind", () => {
    for (const pointer of own.filter((each) => /^\/declarations\/\d+\/[^/]+$/.test(each))) {
      const { span, name } = found(sourceMap, pointer);
      if (name === undefined || name.end > span.start) continue;
      expect(text.slice(name.end, span.start), pointer).toMatch(/^\s*=\s*$/);
    }
  });

  test("from an offset back to the pointer, from the innermost outwards", () => {
    for (const pointer of own) {
      const { span, name } = found(sourceMap, pointer);
      const at = pointersAt(sourceMap, span.start);
      expect(at, pointer).toContain(pointer);
      if (name) expect(pointersAt(sourceMap, name.start), pointer).toContain(pointer);
      expect(at.at(-1)).toBe("");
      const lengths = at.map((each) => lengthOf(found(sourceMap, each)));
      expect(lengths.toSorted((a, b) => a - b)).toEqual(lengths);
    }
  });

  test("what is written in something lies within it, and beside one another nothing overlaps", () => {
    const byHolder = new Map<string, Location[]>();
    for (const pointer of own.filter((each) => each !== "")) {
      const inner = found(sourceMap, pointer);
      const outer = found(sourceMap, holderOf(pointer));
      // A price takes its currency from another property, and a function is documented above it.
      if (/\/(?:currency|documentation)$/.test(pointer)) continue;
      expect(inner.span.start, pointer).toBeGreaterThanOrEqual(outer.span.start);
      expect(inner.span.end, pointer).toBeLessThanOrEqual(outer.span.end);
      byHolder.set(holderOf(pointer), [...(byHolder.get(holderOf(pointer)) ?? []), inner]);
    }
    for (const [holder, children] of byHolder) {
      const inOrder = children.toSorted((a, b) => a.span.start - b.span.start);
      inOrder.forEach(({ span }, index) => {
        expect(span.start, holder).toBeGreaterThanOrEqual(inOrder[index - 1]?.span.end ?? 0);
      });
    }
  });

  test("positions are those of the text's lines", () => {
    const lines = lineIndex(text);
    for (const pointer of own.filter((each) => each !== "")) {
      const { span, name, start, end } = found(sourceMap, pointer);
      const shown = name && name.start >= span.start ? name : span;
      expect([start, end]).toEqual([lines.position(shown.start), lines.position(shown.end)]);
    }
  });

  test("the map is plain JSON, smaller than three times the text", () => {
    const json = JSON.stringify(sourceMap);
    expect(JSON.parse(json)).toEqual(sourceMap);
    expect(json.length).toBeLessThan(3 * text.length);
  });

  test("the IR is the one that is made without a map", () => {
    expect(compile(text)).toEqual({ ...compile(text, { sourceMap: true }), sourceMap: undefined });
    expect(JSON.stringify(ir)).toBe(JSON.stringify(compile(text).ir));
    expect(sourceMapOf(parse(text).tree)).toEqual(sourceMap);
  });
});

function lengthOf({ span, name = span }: Location): number {
  return Math.max(span.end, name.end) - Math.min(span.start, name.start);
}

/** The IR value that the text of a piece means, read afresh: as JSON has it, or by the language where only that knows. */
function meaningOf(all: Mapped, pointer: string, value: unknown): unknown {
  const written = sliceAt(all, pointer);
  const { start, end } = found(all.sourceMap, pointer).span;
  const member = memberOf(pointer);
  if (member === "documentation" && written.startsWith("//")) return written.replace(/^[ \t]*\/\/ ?/gm, "");
  if (member === "version_constraint") return rangeMeant(written);
  if (typeof value === "boolean") return /^(?:benar|true)$/.test(written);
  if (typeof value === "number") return Number(written.replace(/^[<>=]+\s*/, "").replaceAll("_", ""));
  const read = written.startsWith('"') ? stringValue(all.text, start, end) : written;
  if (read === value) return read;
  if (member === "kind") return blocksByName.get(read)?.spec.ir;
  if (member === "value" && /^[\d_.eE+-]+$/.test(read)) return read.replaceAll("_", "");
  if (read.startsWith("./")) return read.slice(2);
  return durationMeant(written) ?? wordMeant(read) ?? read;
}

function rangeMeant(written: string): unknown {
  const requirement = `"y" ${written.startsWith('"') ? "= " : ""}${written}`;
  const ir = lower(parse(`paket "x":\n    dependensi:\n        ${requirement}\n`).tree);
  return valueAt(ir, "/declarations/0/dependencies/0/version_constraint");
}

function durationMeant(written: string): unknown {
  const search = `cari_paket:\n    filter_lanjutan:\n        terakhir_diperbarui = ${written}\n`;
  return valueAt(lower(parse(search).tree), "/declarations/0/updated_since");
}

/** What a word means wherever a closed set of words is asked for. */
function wordMeant(word: string): string | undefined {
  const words: Record<string, string> = {};
  const collect = (spec: unknown): void => {
    if (typeof spec !== "object" || spec === null) return;
    if ("choices" in spec) Object.assign(words, spec.choices);
    Object.values(spec).forEach(collect);
  };
  for (const { spec } of blocksByName.values()) collect(spec);
  return { ...words, sumber_terbuka: "open_source", harian: "daily", bulanan: "monthly" }[word];
}

test("line breaks and byte order marks count as they stand in the text", () => {
  const [one = ""] = examples.map(({ text }) => text).filter((text) => text.includes("pustaka"));
  for (const text of [`\ufeff${one}`, one.replaceAll("\n", "\r\n"), one.replaceAll("\n", "\r")]) {
    const all = mapped(text);
    const plain = mapped(one);
    for (const pointer of allPointers(all.ir)) {
      const { start } = found(all.sourceMap, pointer);
      expect(start.line).toBe(found(plain.sourceMap, pointer).start.line);
      if (pointer !== "" && !sliceAt(plain, pointer).includes("\n"))
        expect(sliceAt(all, pointer)).toBe(sliceAt(plain, pointer));
    }
  }
});

test("a broken text has a map of what could be made of it, and compile gives none", () => {
  const text = `paket "x":\n    versi = "satu"\n    lisensi = MIT\n    dependensi:\n        "A B" >= "1.0.0"\n        "y" >= "1.0.0"\n\nentah:\n    a = 1\n\npustaka p:\n    fungsi f():\n        kembalikan )\n        f()\n`;
  const { tree } = parse(text);
  const all = { text, ir: lower(tree), sourceMap: sourceMapOf(tree, { file: "x.kodeon" }) };
  expect(all.sourceMap.file).toBe("x.kodeon");
  expect(sliceAt(all, "/declarations/0/license")).toBe("MIT");
  expect(found(all.sourceMap, "/declarations/0/version").pointer).toBe("/declarations/0");
  expect(sliceAt(all, "/declarations/0/dependencies/0/name")).toBe('"y"');
  expect(sliceAt(all, "/declarations/1/kind")).toBe("pustaka");
  expect(compile(text, { sourceMap: true })).toMatchObject({ ir: undefined, sourceMap: undefined });
});

test("declarations that are alike to the letter have each their own place", () => {
  const one = `pustaka p:\n    fungsi f(a):\n        kembalikan [a]\n\nulasan "x":\n    kelebihan = ["a"]\n\n`;
  const { tree } = parse(one + one, parse(one).tree);
  expect(tree.segments[0]).toBe(tree.segments[2]);
  const sourceMap = sourceMapOf(tree);
  for (const pointer of ["/functions/0/body/0/value/items/0", "/kind"]) {
    const [first, second] = ["0", "2"].map((index) => found(sourceMap, `/declarations/${index}${pointer}`));
    expect((second?.span.start ?? 0) - (first?.span.start ?? 0)).toBe(one.length);
  }
  const [first, second] = ["1", "3"].map((index) => found(sourceMap, `/declarations/${index}/pros/0`));
  expect((second?.span.start ?? 0) - (first?.span.start ?? 0)).toBe(one.length);
});

test("the document is shown at its beginning, an empty one too", () => {
  const beginning = { line: 1, column: 1 };
  for (const text of ["", "// sepi\n", examples[0]?.text ?? ""]) {
    const { sourceMap } = mapped(text);
    expect(locate(sourceMap, "")).toEqual({
      pointer: "",
      span: { start: 0, end: text.length },
      start: beginning,
      end: beginning,
    });
    expect(locate(sourceMap, "/ir_version")?.pointer).toBe("");
  }
});

test("a key belongs to its value, and what is outside the text to nothing", () => {
  const text = `paket "x":\n    versi = "1.0.0"\n    deskripsi = "y"\n    kategori = web\n    lisensi = MIT\n`;
  const { sourceMap } = mapped(text);
  const version = ["/declarations/0/version", "/declarations/0", ""];
  for (const piece of ["versi", "= ", '1.0.0"'])
    expect(pointersAt(sourceMap, text.indexOf(piece))).toEqual(version);
  for (const offset of [-1, text.length, 0.5, Number.NaN, Infinity])
    expect(pointersAt(sourceMap, offset)).toEqual([]);
});
