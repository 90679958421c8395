import { readFileSync } from "node:fs";
import prettier, { type Options } from "prettier";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { format, type FormatOptions } from "../packages/parser/src/format.ts";
import * as plugin from "../packages/parser/src/prettier.ts";

const root = new URL("../", import.meta.url).pathname;
const examples = globSync(["examples/**/*.kodeon", "test/rules/*.kodeon"], { cwd: root }).sort();

/** The same layout in the words of Prettier and in ours. */
const layouts: readonly (readonly [Options, FormatOptions])[] = [
  [{}, { endOfLine: "lf" }],
  [
    { printWidth: 40, tabWidth: 2 },
    { maxLineLength: 40, indentWidth: 2, endOfLine: "lf" },
  ],
  [
    { useTabs: true, endOfLine: "crlf" },
    { useTabs: true, endOfLine: "crlf" },
  ],
  [{ endOfLine: "auto" }, { endOfLine: "keep" }],
];

function prettify(text: string, options: Options = {}): Promise<string> {
  return prettier.format(text, { filepath: "x.kodeon", plugins: [plugin], ...options });
}

describe.each(layouts)("with %j", (options, layout) => {
  test.each(examples)("%s comes out as kodeonc fmt writes it", async (file) => {
    const text = readFileSync(root + file, "utf8");
    for (const each of [text, text.replaceAll("\n", "\r\n"), `\uFEFF${text}`]) {
      const { text: formatted, damaged } = format(each, layout);
      if (damaged.length > 0) await expect(prettify(each, options)).rejects.toThrow(SyntaxError);
      else expect(await prettify(each, options)).toBe(formatted);
    }
  });
});

test("a manifest with comments in every place keeps them", async () => {
  const text = `// one\n\n// two\npaket "x": // three\n    // four\n    kata_kunci = [ // five\n        "a", // six\n        // seven\n    ]\n    // eight\n// nine\n`;
  const formatted = await prettify(text);
  const comments = (source: string): string[] => source.match(/\/\/ \w+/g) ?? [];
  expect(comments(formatted)).toEqual(comments(text));
  expect(await prettify(formatted)).toBe(formatted);
});

test("blanks at the end of a line in a text block are text", async () => {
  const text = 'ulasan "x":\n    konten = "\n        satu  \n\n        dua\t\n        tiga\n    "\n';
  expect(await prettify(text)).toBe(text);
  expect(await prettify(text, { endOfLine: "crlf" })).toBe(text.replaceAll("\n", "\r\n"));
});

test("what is empty stays empty", async () => {
  for (const text of ["", " ", "\n\n"]) {
    expect(await prettify(text)).toBe("");
    expect(format(text).text).toBe("");
  }
});

test("a syntax error has its place, our message and a code frame", async () => {
  const text = 'paket "x":\n    versi = ["1.0.0"\n\npaket "y":\n';
  const error: unknown = await prettify(text).catch((thrown: unknown) => thrown);
  if (!(error instanceof SyntaxError)) throw new Error("the text is damaged");
  expect(error).toMatchObject({ loc: { start: { line: 2 } } });
  expect(error.message).toMatch(/^[A-Z].*\. \(2:\d+\)\n/);
  expect(error.message).toMatch(/^> 2 \|/m);
});

test("Prettier knows the language by its name and its files", async () => {
  const { languages } = await prettier.getSupportInfo({ plugins: [plugin] });
  const own = languages.find(({ name }) => name === "KODEON");
  expect(own).toMatchObject({ parsers: ["kodeon"], extensions: [".kodeon"], vscodeLanguageIds: ["kodeon"] });
  const info = await prettier.getFileInfo("x.kodeon", { plugins: [plugin] });
  expect(info.inferredParser).toBe("kodeon");
});

test("two byte order marks become one", async () => {
  const text = '\ufeff\n\ufeffpaket "x":\n  versi="1.0.0"\n';
  expect(await prettify(text)).toBe(format(text).text);
});

/** The text that Prettier formats, parted where it puts the cursor. */
async function partAtCursor(
  text: string,
  cursorOffset: number,
  options: Options = {},
): Promise<readonly [string, string]> {
  const result = await prettier.formatWithCursor(text, {
    filepath: "x.kodeon",
    plugins: [plugin],
    cursorOffset,
    ...options,
  });
  return [result.formatted.slice(0, result.cursorOffset), result.formatted.slice(result.cursorOffset)];
}

describe("the cursor stays where it was in the text", () => {
  const text =
    '\n\n// ☕ \npaket   "x" :\n  versi="1.0.0"  \n\n\n\n  a = [ 1 ]\n  b = "\n    satu\n\n      dua  \n  "\n  c="\\u{4B}opi" // k\n\n\n';
  const visible = (part: string): string => part.replace(/\\u\{4B\}/, "K").replace(/\s/g, "");

  test.each([{}, { endOfLine: "crlf" }, { useTabs: true, tabWidth: 2 }] as const)(
    "wherever that is, with %j",
    async (options) => {
      for (const written of [text, text.replaceAll("\n", "\r\n"), `\ufeff${text}`]) {
        // Prettier itself has no place before the mark.
        const first = written.startsWith("\ufeff") ? 1 : 0;
        for (let offset = first; offset <= written.length; offset++) {
          // In the midst of an escape that goes it has no place.
          if (/\\[u{4B]*$/.test(written.slice(0, offset))) continue;
          const [before, after] = await partAtCursor(written, offset, options);
          expect(visible(before)).toBe(visible(written.slice(0, offset)));
          expect(visible(after)).toBe(visible(written.slice(offset)));
        }
      }
    },
  );

  test.each([
    ["properties", "x:\n", "  a=1\n", ""],
    ["properties that are laid out", "x:\n", "    a = 1\n", ""],
    ["a text block", 'x:\n  a="\n', "    satu\n", '  "\n'],
    ["a list", "x:\n  a=[", "1,", "]\n"],
    ["blank lines", "x:\n    a = 1\n", "\n", "    b = 1\n"],
  ])("in a long text without taking longer than it must: %s", async (_title, head, part, foot) => {
    const long = head + part.repeat(20_000) + foot;
    for (const options of [{}, { endOfLine: "crlf" }] as const) {
      const offset = head.length + part.length * 10_000;
      const [before] = await partAtCursor(long, offset, options);
      expect(visible(before)).toBe(visible(long.slice(0, offset)));
    }
  });
});
