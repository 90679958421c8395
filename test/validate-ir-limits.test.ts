import { describe, expect, test } from "vitest";
import { compile, validateIr } from "../packages/parser/src/index.ts";
import { DEPTH_LIMIT, SIZE_LIMIT } from "../packages/parser/src/ir/plain-json.ts";
import { documentOf, libraryWith, packageWith, told } from "./ir-documents.ts";

describe("what is too much", () => {
  const nested = (levels: number, inner: unknown, wrap: (inner: unknown) => unknown): unknown => {
    let value = inner;
    for (let i = 0; i < levels; i++) value = wrap(value);
    return value;
  };
  const negate = (operand: unknown): unknown => ({ type: "unary", operator: "negate", operand });
  const twice = (side: unknown): unknown => ({ type: "binary", operator: "+", left: side, right: side });
  const nothing = { type: "null" };

  test("100,000 levels", () => {
    const [fault, ...others] = validateIr(libraryWith(nested(100_000, nothing, negate))).faults;
    expect([fault?.name, fault?.arguments]).toEqual(["ir-too-deep", { limit: DEPTH_LIMIT }]);
    expect(others).toEqual([]);
    expect(told(nested(100_000, 1, (inner) => [inner]))).toHaveLength(1);
  });

  test("the deepest that compiles is not", () => {
    const deepest = (operators: number): ReturnType<typeof compile> => {
      const blocks = Array.from({ length: 62 }, (_, depth) => `${" ".repeat(depth + 2)}jika a maka:\n`);
      const value = `${"{ a = ".repeat(64)}a${" }".repeat(64)}${" + a".repeat(operators)}`;
      return compile(`pustaka p:\n fungsi f(a):\n${blocks.join("")}${" ".repeat(64)}b = ${value}\n`);
    };
    const most = Array.from({ length: 513 }, (_, operators) => 512 - operators).find(
      (operators) => deepest(operators).ir,
    );
    expect(most).toBeGreaterThan(300);
    expect(told(deepest(most ?? 0).ir)).toEqual([]);
  });

  test("a small object that stands in itself a million million times over", () => {
    const [fault] = validateIr(libraryWith(nested(300, nothing, twice))).faults;
    expect([fault?.name, fault?.arguments]).toEqual(["ir-too-large", { limit: SIZE_LIMIT }]);
    expect(told(libraryWith(nested(10, nothing, twice)))).toEqual([]);
  });

  test("is told fifty times at most", () => {
    const many = Array.from({ length: 20_000 }, () => 5);
    expect(told(documentOf(many))).toHaveLength(50);
    expect(told(documentOf([], many))).toHaveLength(50);
    expect(told(packageWith({ keywords: many, dependencies: many }))).toHaveLength(50);
    const members = Object.fromEntries(many.map((value, index) => [`k${index}`, value]));
    expect(told(packageWith(members))).toHaveLength(50);
    expect(told(packageWith({ metadata: members }))).toHaveLength(50);
    expect(told(packageWith({ description: members })).length).toBeGreaterThan(0);
    const lines = many.map(() => ({ type: "throw", value: { type: "binary", left: 1, right: 2 } }));
    const functions = [{ name: "f", parameters: [], body: lines }];
    expect(told(documentOf([{ kind: "library", name: "p", functions }]))).toHaveLength(50);
  });

  const million = 1_000_000;
  test.each([
    ["version", `1.0.0-${"a.".repeat(million)}`],
    ["version", "1".repeat(million)],
    ["category", "a-".repeat(million)],
    ["main", "a/".repeat(5 * million)],
    ["main", "../".repeat(million)],
    ["license", "(".repeat(million)],
    ["license", "MIT OR ".repeat(million)],
    ["name", "@".repeat(million)],
  ])("a %s of a million parts", (name, text) => {
    expect(told(packageWith({ [name]: text })).join()).toContain(`/declarations/0/${name}`);
  });

  test("pointers and languages of a million parts", () => {
    expect(told(documentOf([], ["/~0".repeat(million)]))).toEqual(["ir-dangling-pointer /sensitive/0"]);
    expect(told(packageWith({ description: { [`id${"-a".repeat(million)}`]: "x" } }))).toHaveLength(1);
  });
});
