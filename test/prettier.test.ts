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

test("the cursor stays where it was in the text", async () => {
  const text = 'paket "x":\n  versi="1.0.0"\n';
  const { formatted, cursorOffset } = await prettier.formatWithCursor(text, {
    filepath: "x.kodeon",
    plugins: [plugin],
    cursorOffset: text.indexOf("1.0.0"),
  });
  expect(formatted.slice(cursorOffset)).toMatch(/^1\.0\.0"/);
});
