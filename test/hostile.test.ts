import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compile, createWorkspace, lower } from "../packages/parser/src/index.ts";
import { format } from "../packages/parser/src/format.ts";
import { parse } from "../packages/parser/src/tree.ts";

/** Everything that the library does with a text; throws where any of it does. */
function useAll(text: string): ReturnType<typeof compile> {
  const { tree } = parse(text);
  const whole = tree.segments.map((segment) => segment.text).join("");
  expect(whole).toBe(text);
  JSON.stringify(lower(tree));
  const result = compile(text);
  for (const { span } of result.diagnostics) {
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThanOrEqual(span.start);
    expect(span.end).toBeLessThanOrEqual(text.length);
  }
  return result;
}

const names = (text: string): string[] => [...new Set(useAll(text).diagnostics.map(({ name }) => name))];

describe("texts that are no manifests", () => {
  test("nothing at all", () => {
    for (const text of ["", "\n", "\ufeff", "   ", "\t\r\n", "// hanya komentar"])
      expect(names(text)).toEqual([]);
  });

  const million = 1_000_000;
  test.each([..."a0 \n\r\t\"'`#:=,.()[]{}<>!^~+-*/%\\_@;\u0000\ud800\udc00é☕\u2028"])(
    "a million times %j",
    (character) => {
      expect(useAll(character.repeat(million)).diagnostics.length).toBeLessThan(100);
    },
  );

  // What is put into a list all at once is put on the stack first, which has no room for so much.
  test.each([
    ["deeper lines", `paket "a":\n x=1\n${"  y\n".repeat(150_000)}`],
    ["deeper statements", `pustaka "a":\n fungsi f():\n  x=1\n${"   f()\n".repeat(150_000)}`],
    ["comments that silence", "//kodeonc-abaikan a\n".repeat(150_000)],
    ["excluded versions", `paket "a":\n dependensi:\n  "b" > "1.0.0"${` dan != "1.0.0"`.repeat(150_000)}\n`],
  ])("a hundred thousand %s", (_what, text) => {
    useAll(text);
    format(text);
    const workspace = createWorkspace();
    workspace.open("a", text);
    workspace.diagnostics("a");
  });

  test("versions so high that nothing is above them", () => {
    const most = "9007199254740991";
    for (const range of [
      `^ "${most}.0.0"`,
      `~ "1.${most}.0"`,
      `^ "0.0.${most}" dan < "1.0.0"`,
      `= "^${most}.0.0"`,
    ]) {
      expect(names(`paket "a":\n    dependensi:\n        "x" ${range}\n`)).toContain(
        "expected-version-range",
      );
    }
    for (const range of [`> "${most}.${most}.${most}"`, `!= "${most}.${most}.${most}"`, `== "${most}.0.0"`]) {
      expect(names(`paket "a":\n    dependensi:\n        "x" ${range}\n`)).not.toContain(
        "expected-version-range",
      );
    }
  });

  test("half a character, wherever it stands", () => {
    for (const half of ["\ud83d", "\ude00", "\ude00\ud83d"]) {
      const text = `pustaka a:\n    fungsi f():\n        kembalikan "x"\n`;
      for (let at = 0; at <= text.length; at++) {
        const broken = text.slice(0, at) + half + text.slice(at);
        expect(useAll(broken).ir, JSON.stringify(broken)).toBeUndefined();
      }
      expect(useAll(`// ${half}\n`).ir).toBeUndefined();
    }
    expect(names("// \ud83d\ude00")).toEqual([]);
  });

  test("a million times the same short line", () => {
    useAll("x\n".repeat(200_000));
    useAll("x:\n    a = [\n".repeat(50_000));
  });

  test.each(["(", "[", "{", "[{", "f(", "{a=["])("%j nested 10,000 deep", (open) => {
    const deep = open.repeat(10_000);
    expect(names(`paket "x":\n    a = ${deep}\n`)).toContain("nesting-too-deep");
    expect(names(`pustaka p:\n    fungsi f():\n        g(${deep})\n        h()\n`)).toContain(
      "nesting-too-deep",
    );
  });

  test.each(["bukan ", "-", "a + ", "a ** ", "a.", "a == "])("%j repeated 10,000 times", (part) => {
    const text = `pustaka p:\n    fungsi f(a):\n        b = ${part.repeat(10_000)}a\n        kembalikan b\n`;
    expect(names(text)).toContain("nesting-too-deep");
  });

  test.each(["a:", "jika a maka:", "fungsi f():", "["])("lines of %j, each deeper than the last", (line) => {
    const lines = Array.from({ length: 2_000 }, (_, depth) => " ".repeat(depth + 1) + line);
    expect(names(`paket "x":\n${lines.join("\n")}\n`)).toContain("nesting-too-deep");
    expect(names(`pustaka p:\n fungsi f():\n${lines.map((each) => ` ${each}`).join("\n")}\n`)).toContain(
      "nesting-too-deep",
    );
  });

  test.each(["x and ", "x or ", "x to ", "not "])("%j repeated 100,000 times", (part) => {
    const text = `pustaka p:\n    fungsi f(x):\n        kembalikan ${part.repeat(100_000)}x\n`;
    expect(names(text)).toContain("english-word");
  });

  test("a line of YAML with a million blanks in it", () => {
    expect(names(`a: b\na b${" ".repeat(1_000_000)}!\n`)).toEqual(["yaml-manifest"]);
  });

  test("20,000 blocks of which there is one", () => {
    expect(names("fitur_ai_marketplace:\n".repeat(20_000))).toEqual(["second-singleton"]);
  });

  test("50,000 blocks of one package, taken out of a workspace that has been asked", () => {
    const workspace = createWorkspace();
    workspace.open("a.kodeon", "");
    expect(workspace.diagnostics("a.kodeon")).toEqual([]);
    workspace.open("a.kodeon", 'paket "a":\n'.repeat(50_000));
    expect(workspace.index.packages("a").length).toBe(50_000);
    workspace.open("a.kodeon", 'paket "b":\n');
    expect([...workspace.index.names()]).toEqual(["b"]);
  });

  test("names that objects have by birth", () => {
    for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"]) {
      const text = `${name}:\n    a = 1\npaket "x":\n    ${name} = 1\n    ${name}:\n        a = 1\n    metadata:\n        ${name} = "x"\n`;
      expect(names(text)).toEqual([
        "unknown-block",
        "missing-property",
        "unknown-property",
        "unknown-section",
      ]);
    }
  });
});

describe("any text", () => {
  const parts = fc.constantFrom(
    "paket",
    "lisensi_paket",
    "pustaka",
    "fungsi",
    "jika",
    "maka",
    "untuk",
    "dari",
    "versi",
    "dependensi",

    '"',
    '"x"',
    '"""',
    "=",
    ":",
    ",",
    ".",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "-",
    ">=",
    "**",
    "1",
    "1.2.3",
    "0,5",

    "\n",
    "\n    ",
    "\n        ",
    "\n\t",
    "\r\n  ",
    " ",
    "// k",
    "#",
    "\\",
    "'",
    "“",
    "é",
    "☕",
    "\u0000",
    "\ud800",
    "\n\ufeff",
  );

  test("made of any characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => void useAll(text)),
      {
        numRuns: 500,
      },
    );
  });

  test("made of pieces of the language", () => {
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 80 }), (pieces) => void useAll(pieces.join(""))),
      {
        numRuns: 2_000,
      },
    );
  });

  test("parsing with a tree at hand comes to the same as parsing from scratch", () => {
    const text = fc.array(parts, { maxLength: 40 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, text, text, (before, old, after) => {
        const previous = parse(before + old + after).tree;
        const now = before + after;
        expect(parse(now, previous)).toEqual(parse(now));
      }),
      { numRuns: 500 },
    );
  });
});
