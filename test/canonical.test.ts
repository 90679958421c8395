import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalIr, canonicalise } from "../packages/parser/src/ir/canonical.ts";
import { digest } from "../packages/parser/src/ir/digest.ts";
import { compile } from "../packages/parser/src/compile.ts";
import type { Ir } from "../packages/parser/src/ir/ir.ts";

describe("numbers are written as RFC 8785, appendix B, lists them", () => {
  test.each([
    ["0000000000000000", "0"],
    ["8000000000000000", "0"],
    ["0000000000000001", "5e-324"],
    ["8000000000000001", "-5e-324"],
    ["7fefffffffffffff", "1.7976931348623157e+308"],
    ["ffefffffffffffff", "-1.7976931348623157e+308"],
    ["4340000000000000", "9007199254740992"],
    ["c340000000000000", "-9007199254740992"],
    ["4430000000000000", "295147905179352830000"],
    ["44b52d02c7e14af5", "9.999999999999997e+22"],
    ["44b52d02c7e14af6", "1e+23"],
    ["44b52d02c7e14af7", "1.0000000000000001e+23"],
    ["444b1ae4d6e2ef4e", "999999999999999700000"],
    ["444b1ae4d6e2ef4f", "999999999999999900000"],
    ["444b1ae4d6e2ef50", "1e+21"],
    ["3eb0c6f7a0b5ed8c", "9.999999999999997e-7"],
    ["3eb0c6f7a0b5ed8d", "0.000001"],
    ["41b3de4355555553", "333333333.3333332"],
    ["41b3de4355555554", "333333333.33333325"],
    ["41b3de4355555555", "333333333.3333333"],
    ["41b3de4355555556", "333333333.3333334"],
    ["41b3de4355555557", "333333333.33333343"],
    ["becbf647612f3696", "-0.0000033333333333333333"],
    ["43143ff3c1cb0959", "1424953923781206.2"],
  ])("%s is %s", (bits, text) => {
    expect(canonicalise(Buffer.from(bits, "hex").readDoubleBE())).toEqual({ text, fault: undefined });
  });
});

test("members stand in the order of their UTF-16 code units, however they were written", () => {
  // Section 3.2.3 of the RFC: by code points the emoji would stand last.
  const value = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  const { text = "" } = canonicalise(value);
  expect(Object.values(JSON.parse(text) as object)).toEqual([
    // An object of ECMAScript puts what looks like an index first.
    "One",
    "Carriage Return",
    "Control",
    "Latin Small Letter O With Diaeresis",
    "Euro Sign",
    "Emoji: Grinning Face",
    "Hebrew Letter Dalet With Dagesh",
  ]);
  expect(text).toMatch(/^\{"\\r":"Carriage Return","1":"One","\u0080"/);
});

test("texts are escaped no more than JSON asks", () => {
  expect(canonicalise('\u20ac$\u000f\nA\'B"\\\\"/\u007f\u2028\b').text).toBe(
    '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028\\b"',
  );
});

test("a member called __proto__ is one like any other", () => {
  expect(canonicalise(JSON.parse('{"b": 1, "__proto__": {"a": 1}}')).text).toBe(
    '{"__proto__":{"a":1},"b":1}',
  );
});

describe("canonical text", () => {
  const values = fc.jsonValue({ depthSize: "medium", stringUnit: "grapheme" }).map(
    // What JSON has no form for, such as a zero with a sign, is no matter here.
    (value) => JSON.parse(JSON.stringify(value)) as unknown,
  );

  test("means what was written", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(canonicalise(value).text ?? "")).toEqual(value);
      }),
    );
  });

  test("does not depend on the order of members", () => {
    fc.assert(
      fc.property(values, (value) => {
        expect(canonicalise(turned(value))).toEqual(canonicalise(value));
      }),
    );
  });

  test("is that of its own meaning, and has no blanks outside of texts", () => {
    fc.assert(
      fc.property(values, (value) => {
        const { text = "" } = canonicalise(value);
        expect(canonicalise(JSON.parse(text)).text).toBe(text);
        expect(text.replace(/"(?:[^"\\]|\\.)*"/g, "")).not.toMatch(/\s/);
      }),
    );
  });
});

/** The same value with the members of every object from last to first. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== "object" || value === null) return value;
  const turnedAround = Object.entries(value).toReversed();
  return Object.fromEntries(turnedAround.map(([name, each]) => [name, turned(each)]));
}

describe("what has no canonical form is refused, and its place told", () => {
  const cycle: Record<string, unknown> = { a: [] };
  cycle["a"] = [cycle];
  const deep = JSON.parse(`${"[".repeat(5000)}${"]".repeat(5000)}`) as unknown;
  const gone = Proxy.revocable({}, {});
  gone.revoke();
  test.each<[string, unknown, string]>([
    ["NaN", { a: [1, NaN] }, "/a/1"],
    ["infinity", [-Infinity], "/0"],
    ["undefined", { "a/b": undefined }, "/a~1b"],
    ["half a surrogate pair", { a: "x\ud83d" }, "/a"],
    ["a function", [() => 1], "/0"],
    ["a bigint", { a: 1n }, "/a"],
    ["a symbol", Symbol("a"), ""],
    ["a date", { a: new Date(0) }, "/a"],
    ["a gap", Object.assign(new Array(3), { 0: 1, 2: 3 }), "/1"],
    ["a getter", Object.defineProperty({}, "a", { get: () => 1, enumerable: true }), "/a"],
    ["a revoked proxy", { a: gone.proxy }, "/a"],
    ["a cycle", cycle, "/a/0"],
  ])("%s", (_, value, pointer) => {
    const { text, fault } = canonicalise(value);
    expect(text).toBeUndefined();
    expect(fault?.pointer).toBe(pointer);
  });

  test("depth without end", () => {
    expect(canonicalise(deep).fault?.name).toBe("ir-too-deep");
  });

  test("a proxy of two faces", () => {
    let looks = 0;
    const ownKeys = (): string[] => (looks++ === 0 ? [] : ["a"]);
    const endless: object = new Proxy(
      {},
      {
        ownKeys,
        getOwnPropertyDescriptor: () => ({ value: endless, enumerable: true, configurable: true }),
        get: () => endless,
      },
    );
    expect(canonicalise(endless).fault).toBeDefined();
  });
});

describe("the digest of an IR", () => {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const manifest = /```kodeon\n([^]*?)```/.exec(text)?.[1] ?? "";
  const ir = compile(manifest).ir as Ir;

  test("is the SHA-256 of its canonical text", async () => {
    const hash = createHash("sha256")
      .update(canonicalIr(ir).text ?? "")
      .digest("base64");
    expect(await digest(ir)).toBe(`sha256-${hash}`);
  });

  test("does not depend on where the manifest lies, nor on its layout", async () => {
    const elsewhere = compile(manifest.replaceAll("\n", "\r\n").replaceAll("    ", "\t"), {
      file: "x/y.kodeon",
    });
    expect(elsewhere.ir?.file).toBe("x/y.kodeon");
    expect(await digest(elsewhere.ir as Ir)).toBe(await digest(ir));
  });

  test("depends on everything else, a member called file further down included", async () => {
    expect(canonicalIr({ ...ir, a: { file: "x" } } as Ir).text).toContain('"a":{"file":"x"}');
    const inner = { ...ir, declarations: [{ ...ir.declarations[0], file: "x" }] } as unknown as Ir;
    const other = { ...ir, declarations: [{ ...ir.declarations[0], file: "y" }] } as unknown as Ir;
    expect(await digest(inner)).not.toBe(await digest(other));
    const { ir: changed } = compile(manifest.replace("150_000", "150_001"));
    expect(await digest(changed as Ir)).not.toBe(await digest(ir));
  });

  test("of what is none says where", async () => {
    const broken = { ...ir, sensitive: [undefined] } as unknown as Ir;
    await expect(digest(broken)).rejects.toMatchObject({ cause: { pointer: "/sensitive/0" } });
  });
});
