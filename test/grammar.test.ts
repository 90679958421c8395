import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parseGrammarTestCase, runGrammarTestCase } from "vscode-tmgrammar-test/dist/unit/index.js";
import { language } from "../packages/parser/src/language.ts";
import { codeLanguages } from "../scripts/grammar/code-samples.ts";
import { exceptions, semanticScopes } from "../scripts/grammar/semantic-scopes.ts";
import { grammarFile, printGrammar } from "../scripts/grammar.ts";
import { colour, disagreements, registry, type Stretch } from "./grammar/colours.ts";

const root = new URL("../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const examples = globSync("examples/**/*.kodeon", { cwd: root }).toSorted();

test("the grammar is fresh: npm run grammar:update", async () => {
  expect(readFileSync(grammarFile, "utf8")).toBe(await printGrammar());
});

test.each(globSync("test/grammar/*.kodeon", { cwd: root }).toSorted())("%s", async (path) => {
  const cases = parseGrammarTestCase(read(path));
  expect(cases.assertions.length).toBeGreaterThan(0);
  const failures = await runGrammarTestCase(registry, cases);
  const lines = read(path).split("\n");
  expect(
    failures.map(({ line, start, end, missing, unexpected, actual }) => ({
      at: lines[line]?.slice(start, end),
      line: lines[line],
      missing,
      unexpected,
      actual,
    })),
  ).toEqual([]);
});

describe.each(examples)("%s", (path) => {
  test("holds nothing invalid", async () => {
    const scopes = (await colour(read(path))).flat().flatMap((each) => each.scopes);
    expect(scopes.filter((scope) => scope.startsWith("invalid"))).toEqual([]);
  });

  test("is coloured as the language server colours it", async () => {
    expect(await disagreements(read(path))).toEqual([]);
  });
});

test("the extension contributes the table of scopes", () => {
  const { contributes } = JSON.parse(read("packages/vscode-extension/package.json")) as {
    readonly contributes: { readonly semanticTokenScopes: unknown };
  };
  expect(contributes.semanticTokenScopes).toEqual([{ language: "kodeon", scopes: semanticScopes }]);
});

test("every exception is needed", async () => {
  const used = new Set<string>();
  const odd = `pustaka alat:
    fungsi ulang(langkah, berapa):
        untuk i dari 1 sampai berapa:
            langkah(i)
        buat lagi = ulang
        lagi(langkah, 0)
`;
  for (const text of [...examples.map(read), odd]) expect(await disagreements(text, used)).toEqual([]);
  expect([...used].toSorted()).toEqual(exceptions.map(({ because }) => because).toSorted());
});

test("the code of every language that the description knows is coloured as such", () => {
  const { posting } = language.blocks.diskusi_komunitas.sections;
  const { known } = posting.sections.kode_contoh.properties.bahasa;
  const words: readonly string[] = codeLanguages.flatMap((each) => each.words);
  expect(known.filter((word) => !words.includes(word))).toEqual([]);
});

test("a declaration is coloured the same, whatever stands above it", async () => {
  const below = read("examples/kasir-kopi/kasir-kopi.kodeon");
  // Of a blank line there is nothing to be seen.
  const seen = (lines: Awaited<ReturnType<typeof colour>>) =>
    lines.map((line) => line.filter(({ start, end }) => end - start > 1).map(innermost));
  const innermost = ({ start, end, scopes }: Stretch) => ({ start, end, scope: scopes.at(-1) });
  const alone = seen(await colour(below));
  const above = [
    'paket "a',
    "    x = [",
    '    x = "',
    '    x = """\n        a',
    "        jika (",
    '    x = { "a": [',
  ];
  const inFunction = ["x = f(", 'x = "', "x = { a:", "jika [", "buat"].map(
    (line) => `pustaka a:\n    fungsi a(\n        ${line}`,
  );
  for (const damage of [...above, ...inFunction]) {
    const lines = seen(await colour(`${damage}\n${below}`));
    expect(lines.slice(damage.split("\n").length), damage).toEqual(alone);
  }
});

describe("lines of 100 kB do not hang it", () => {
  test.each(["a", "a-", '"', '\\"', "(a=", '= "a" ', "{a:", " ", "😀", "'"])("of %j", async (unit) => {
    const long = unit.repeat(100_000 / unit.length);
    for (const start of ["", "    x = ", "    fungsi a():\n        x = ", "    bahasa = js\n    konten = "]) {
      const lines = await colour(`paket "x":\n${start}${long}\npaket "y":`);
      expect(lines.at(-1)?.[0]?.scopes).toContain("entity.name.type.class.kodeon");
      expect(lines.map((line) => line.at(-1)?.end)).not.toContain(undefined);
    }
  });

  test("nor do as many lines, each deeper than the last", async () => {
    const steps = Array.from({ length: 400 }, (_, depth) => `${" ".repeat(depth + 5)}jika (a maka:`);
    const lines = await colour(["pustaka a:", "    fungsi a():", ...steps, 'paket "y":'].join("\n"));
    expect(lines.at(-1)?.[0]?.scopes).toContain("entity.name.type.class.kodeon");
  });
});
