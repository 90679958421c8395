import fc from "fast-check";
import { type Node as JsoncNode, parseTree } from "jsonc-parser";
import { describe, expect, test } from "vitest";
import { type JsonNode, parseJson } from "../packages/parser/src/config/json-tree.ts";
import { readConfig } from "../packages/parser/src/config/read-config.ts";

type Plain = readonly unknown[];

describe("settings are read as a tree with places", () => {
  test("the one that another reader makes of them", () => {
    const layouts = fc.tuple(
      fc.jsonValue({ maxDepth: 4 }),
      fc.constantFrom("", " ", "\t", "  "),
      fc.boolean(),
    );
    fc.assert(
      fc.property(layouts, ([value, indent, windows]) => {
        const text = JSON.stringify(value, null, indent).replaceAll("\n", windows ? "\r\n" : "\n");
        const theirs = parseTree(text);
        expect(plain(parseJson(text)), text).toEqual(theirs && plainly(theirs));
      }),
      { numRuns: 1000 },
    );
  });

  test("and texts in them say what they say to JSON.parse", () => {
    for (const written of ['"a\\u0041\\n\\"\\\\"', '"\\ud83d\\ude00"', '""', '"\u007F\u0085"', '"\\/"'])
      expect(parseJson(` ${written}`).value).toBe(JSON.parse(written));
  });
});

/** Kind, place, text, and what is inside. */
function plain({ kind, start, end, value, members, items }: JsonNode): Plain {
  const inside = members.map((member) => [plain(member.key), plain(member.value)]);
  return [kind, start, end, value, [...inside, ...items.map(plain)]];
}

function plainly({ type, offset, length, value, children = [] }: JsoncNode): Plain {
  const kind = /number|boolean|null/.test(type) ? "literal" : type;
  const inside = children.map((child) =>
    child.type === "property" ? (child.children ?? []).map(plainly) : plainly(child),
  );
  return [kind, offset, offset + length, type === "string" ? value : "", inside];
}

describe("settings that are no JSON are told where", () => {
  // The mark stands where the part begins that cannot be there.
  test.each([
    "¦",
    "\uFEFF ¦",
    '{"include": [¦"a\n"]}',
    '{"include": [¦"\\x"]}',
    '{¦"a\\',
    "{¦a: 1}",
    '{"a"¦}',
    '{"a":1¦;}',
    '{"a":1,\r\n¦}',
    '{"a": 0¦1}',
    '{"a": true¦ly}',
    '{"a": ¦-}',
    '{"a": 1}¦}',
    '{"a": [1¦}',
    '{"a": [¦"\u001f"]}',
  ])("%j", expectFault);

  test("where they nest too deep, however deep", () => {
    const level = '{"a":';
    expectFault(`{"a": ${"[".repeat(64)}¦${"[".repeat(100_000)}`);
    expectFault(`{"a": ${"[".repeat(64)}¦[${"]".repeat(65)}}`);
    expectFault(`${level.repeat(65)}¦${level.repeat(100_000)}`);
  });

  test("but not for being nested as deep as may be", () => {
    const { config, faults } = readConfig(
      `{"include": ["a"], "$schema": ${"[".repeat(64)}${"]".repeat(64)}}`,
    );
    expect(config.include).toEqual(["a"]);
    expect(faults).toEqual([]);
  });
});

function expectFault(marked: string): void {
  const { faults } = readConfig(marked.replace("¦", ""));
  expect(faults.map(({ fault }) => fault)).toEqual(["config-syntax"]);
  expect(faults[0]?.span.start).toBe(marked.indexOf("¦"));
}
