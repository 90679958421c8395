import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../packages/parser/src/index.ts";
import { language } from "../packages/parser/src/language.ts";
import { printSnippets, snippets, snippetsFile } from "../scripts/snippets.ts";
import { expandSnippet } from "../packages/lsp/src/service/completion/snippet.ts";
import type { Snippet } from "../scripts/snippets/snippet.ts";

test("the snippets are fresh: npm run grammar:update", async () => {
  expect(readFileSync(snippetsFile, "utf8")).toBe(await printSnippets());
});

test("there is one for every block, by its Indonesian and its English name", () => {
  for (const [name, { ir }] of Object.entries(language.blocks))
    expect(snippets[name]?.prefix).toEqual(expect.arrayContaining([name, ir]));
});

test("no two begin with the same", () => {
  const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
  expect(prefixes.filter((each, index) => prefixes.indexOf(each) !== index)).toEqual([]);
});

/** A snippet as it stands in a file before anything is put in its stops. */
function expand({ body }: Snippet, depth: string): string {
  return body.map((line) => depth + expandSnippet(line).replaceAll("\t", "    ") + "\n").join("");
}

function wrap(name: string, snippet: Snippet): string {
  if (Object.hasOwn(language.blocks, name)) return expand(snippet, "");
  if (name === "fungsi") return `pustaka alat:\n${expand(snippet, "    ")}`;
  return `pustaka alat:\n    fungsi coba_dulu():\n${expand(snippet, "        ")}`;
}

test.each(Object.entries(snippets))("%s compiles as it is", (name, snippet) => {
  const text = wrap(name, snippet);
  const { ir, diagnostics } = compile(text);
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors, text).toEqual([]);
  expect(ir).toBeDefined();
  expect(text, "every stop has been filled").not.toMatch(/\$\d|\$\{/);
});
