import { globSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile } from "../packages/parser/src/compile.ts";
import { examineJson } from "../packages/parser/src/ir/json-text.ts";
import { readIr } from "../packages/parser/src/ir/read-ir.ts";

const root = new URL("../", import.meta.url);
const examples = globSync("examples/*/*.ir.json", { cwd: root }).map((path) =>
  readFileSync(new URL(path, root), "utf8"),
);

describe("an IR is read", () => {
  test("from the text of every example", () => {
    expect(examples.length).toBeGreaterThan(3);
    for (const text of examples) expect(readIr(text)).toEqual({ ir: JSON.parse(text), faults: [] });
  });

  test("with a byte order mark, in any layout", () => {
    const text = examples[0] ?? "";
    const ir: unknown = JSON.parse(text);
    expect(readIr(`\uFEFF${text.replaceAll("\n", "\r\n")}`).ir).toEqual(ir);
    expect(readIr(JSON.stringify(ir)).ir).toEqual(ir);
  });

  test("however deep the compiler makes it", () => {
    const sum = Array.from({ length: 450 }, () => "1").join(" + ");
    const opening = Array.from(
      { length: 60 },
      (_, depth) => `        ${" ".repeat(depth)}jika a maka:\n`,
    ).join("");
    const body = `        ${" ".repeat(60)}a = ${"[".repeat(60)}${sum}${"]".repeat(60)}\n`;
    const { ir } = compile(`pustaka x:\n    fungsi f(a):\n${opening}${body}`);
    expect(ir).toBeDefined();
    expect(readIr(JSON.stringify(ir))).toEqual({ ir, faults: [] });
  });
});

describe("what is no JSON is refused, and told where it stops being so", () => {
  // The mark stands before the first character that cannot be.
  test.each([
    "¦",
    "  \n ¦",
    "¦nul",
    "[1,¦]",
    "[1 ¦2]",
    "[¦,1]",
    "[1]\r\n¦]",
    "[1¦",
    "[¦01]",
    "[¦1.]",
    "[¦+1]",
    "[¦.5]",
    "[¦-]",
    "[¦NaN]",
    "[¦1e]",
    "[¦truely]",
    "{¦a: 1}",
    '{"a" ¦}',
    '{"a" ¦1}',
    '{"a":¦}',
    '{"a":1¦;}',
    '{"a":1,\n\n  ¦}',
    '{"a":1¦]',
    '{\r"a":1,\r¦1:2}',
    '["a¦\n"]',
    '["¦\\x"]',
    '["¦\\u12g4"]',
    '["¦\\',
    '["a¦',
    "¦'a'",
    "// no\n".replace("//", "¦//"),
    "[]¦[]",
    "[]\n¦{}",
    "\u00a0".replace("\u00a0", "¦\u00a0"),
  ])("%j", (marked) => {
    const offset = marked.indexOf("¦");
    const text = marked.replace("¦", "");
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
    const before = marked.slice(0, offset).split(/\r\n|\r|\n/);
    const place = { line: before.length, column: (before.at(-1) ?? "").length + 1 };
    const fault = { name: "ir-not-json", pointer: "", arguments: place };
    expect(readIr(text)).toEqual({ ir: undefined, faults: [fault] });
    expect(readIr(`\uFEFF${text}`)).toEqual({ ir: undefined, faults: [fault] });
  });

  test("as JSON.parse would, whatever is done to a text", () => {
    const text = '{"a": [1.5e+3, -0, "x\\u0041\\n", true, null], "b": {"c": {}, "d": []}}';
    const damage = fc.constantFrom(...'{}[]":,\\-+.eE0 1nut/\n\t\u0000');
    const edit = fc.tuple(fc.nat(text.length), fc.nat(3), fc.string({ unit: damage, maxLength: 3 }));
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        let damaged = text;
        for (const [at, length, inserted] of edits)
          damaged = damaged.slice(0, at) + inserted + damaged.slice(at + length);
        const isJson = !examineJson(damaged).some(({ name }) => name === "ir-not-json");
        expect(isJson, damaged).toBe(parses(damaged));
      }),
      { numRuns: 3000 },
    );
  });
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("a name that stands twice", () => {
  test.each([
    ['{"a":1,"a":1}', ["/a"]],
    ['{"a":1,"b":{"a":1},"c":[{"a":1},{"a":1}]}', []],
    ['[0,{"x":[{"a":1,"b":2,"a":3}]}]', ["/1/x/0/a"]],
    ['{"a":1,"\\u0061":2}', ["/a"]],
    ['{"a/b~c":1,"a/b~c":2}', ["/a~1b~0c"]],
    ['{"__proto__":1,"__proto__":2}', ["/__proto__"]],
    ['{"a":1,"a":{"b":1,"b":2},"a":3}', ["/a", "/a/b", "/a"]],
    ['{"":1,"":2}', ["/"]],
  ])("in %s is told with its place", (text, pointers) => {
    const found = examineJson(text);
    expect(found.map(({ pointer }) => pointer)).toEqual(pointers);
    for (const { name } of found) expect(name).toBe("ir-duplicate-member");
  });

  test("is refused though JSON.parse takes it", () => {
    for (const text of examples) {
      const doubled = text.replace('"ir_version"', '"ir_version": "1.0", "ir_version"');
      expect(readIr(doubled).ir).toBeUndefined();
      expect(readIr(doubled).faults).toMatchObject([{ name: "ir-duplicate-member", pointer: "/ir_version" }]);
    }
  });

  test("is told so often and no more", () => {
    expect(examineJson(`{${Array.from({ length: 10_000 }, () => '"a":1').join(",")}}`).length).toBe(50);
  });
});

describe("hostile text is refused without fail", () => {
  const many = 5_000_000;
  test.each<[string, string]>([
    ["lists without end", "[".repeat(many)],
    ["objects without end", '{"a":'.repeat(many / 5)],
    ["lists that do end", "[".repeat(many) + "]".repeat(many)],
    ["a number without end", "1".repeat(many)],
    ["a number with an odd end", `${"1".repeat(many)}.${"1".repeat(many)}x`],
    ["a text without end", `"${"a".repeat(many)}`],
    ["escapes without end", `"${"\\\\".repeat(many)}`],
    ["blanks without end", " \n".repeat(many)],
    ["a list of many", `[${"0,".repeat(many / 5)}0]`],
    ["an object of many", `{${Array.from({ length: many / 20 }, (_, i) => `"${i}":0`).join(",")}}`],
  ])("%s", (_, text) => {
    const { ir, faults } = readIr(text);
    // A document of this size is not to be shown where it is let through.
    expect(ir === undefined).toBe(true);
    expect(faults.length).toBeGreaterThan(0);
  });

  test("depth is refused before the end is looked for", () => {
    for (const text of ["[".repeat(many), '{"a":'.repeat(many / 5)])
      expect(readIr(text).faults).toMatchObject([{ name: "ir-too-deep" }]);
  });

  test("half a surrogate pair, an infinite number", () => {
    const text = examples[0] ?? "";
    for (const value of ['"\\ud800"', "1e999"]) {
      const { ir, faults } = readIr(text.replace(/"ir_version": "[^"]*"/, `"ir_version": ${value}`));
      expect(ir).toBeUndefined();
      expect(faults[0]?.pointer).toBe("/ir_version");
    }
  });
});
