import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue, createWorkspace, type Diagnostic } from "../packages/parser/src/index.ts";
import { language } from "../packages/parser/src/language.ts";
import { filesOf } from "../packages/parser/src/manual/files.ts";
import { readManual, readMessage } from "../packages/parser/src/manual.ts";
import { wordlessBlanks } from "../packages/parser/src/manual/placeholders.ts";
import { makePages } from "../scripts/manual/pages.ts";

const root = new URL("../", import.meta.url);
const entries = readManual().flatMap((chapter) => chapter.entries);
const languages = ["id", "en"] as const;

test("every diagnostic has its place in the manual", () => {
  expect(entries.map(({ name }) => name).toSorted()).toEqual(Object.keys(catalogue).toSorted());
});

describe.each(entries.map((entry) => [entry.name, entry] as const))("%s", (_, entry) => {
  const { page } = entry;

  test("says why in two to four whole sentences", () => {
    for (const each of languages) {
      const sentences = page.why[each].split(/(?<=[.!?][")]?) (?=["(]?[\p{Lu}\p{Ll}])/u);
      expect(sentences.length, page.why[each]).toBeGreaterThanOrEqual(2);
      expect(sentences.length, page.why[each]).toBeLessThanOrEqual(5);
      expect(page.why[each]).toMatch(/[.!?]$/);
      expect(page.why[each]).not.toMatch(/ {2}|\n|\t|[“”‘’]/);
    }
  });

  test("has a message whose blanks can be read", () => {
    expect(wordlessBlanks(entry.message)).toEqual([]);
    for (const each of languages) {
      const blanks: string[] = [];
      readMessage(entry, each, (word) => (blanks.push(word), ""));
      expect(blanks.filter((word) => !/^\p{Ll}+(?:[ -]\p{Ll}+)*$/u.test(word))).toEqual([]);
    }
  });
});

describe.each(
  entries.filter(({ page }) => page.wrong !== "").map((entry) => [entry.name, entry.page] as const),
)("the example of %s", (name, { wrong, right }) => {
  test("gets this diagnostic and nothing else where it is wrong", () => {
    expect(new Set(check(wrong).map((each) => each.name))).toEqual(new Set([name]));
  });

  test("is clean where it is right", () => {
    expect(check(right)).toEqual([]);
    expect(right.trim()).not.toBe(wrong.trim());
  });
});

test("only what no property can be used to show has no example", () => {
  const types = JSON.stringify(language);
  for (const { name, page } of entries.filter(
    (entry) => entry.page.wrong === "" || entry.page.right === "",
  )) {
    expect(page).toMatchObject({ wrong: "", right: "" });
    expect(types).not.toContain(`"type":"${name.replace("expected-", "")}"`);
  }
});

describe("docs", async () => {
  const pages = [...(await makePages())];

  test.each(pages)("%s is fresh: npm run manual:update", (path, text) => {
    expect(readFileSync(new URL(path, root), "utf8")).toBe(text);
  });

  test.each(pages.filter(([path]) => path.includes("diagnostics")))(
    "%s has an anchor for each rule",
    (_, text) => {
      const anchors = [...text.matchAll(/^### (.+)$/gm)].map((match) => match[1]);
      expect(anchors).toEqual(entries.map(({ name }) => name));
    },
  );

  test.each(pages.filter(([path]) => path.includes("reference")))(
    "%s has all names of the language",
    (_, text) => {
      const names = JSON.stringify(language.blocks).match(/(?<=")\w+(?=":\{)/g) ?? [];
      const missing = names.filter((name) => !new RegExp(`\`(?:[^\`]* › )?${name}\``).test(text));
      expect(missing.filter((name) => !structural.has(name))).toEqual([]);
      for (const block of Object.keys(language.blocks)) expect(text).toContain(`\n## \`${block}\`\n`);
    },
  );
});

test("a page's text is one file, or the files that it names", () => {
  expect(filesOf("a:\n    b = 1")).toEqual([{ file: "contoh.kodeon", text: "a:\n    b = 1" }]);
  expect(filesOf("// satu.kodeon\na:\n\n// dua.kodeon\nb:")).toEqual([
    { file: "satu.kodeon", text: "a:\n\n" },
    { file: "dua.kodeon", text: "b:" },
  ]);
});

/** What a description is made of, beside the names that it describes. */
const structural: ReadonlySet<string> = new Set([
  "properties",
  "sections",
  "label",
  "choices",
  "fields",
  "or",
]);

function check(text: string): readonly Diagnostic[] {
  const workspace = createWorkspace();
  for (const each of filesOf(text)) workspace.open(each.file, each.text);
  return workspace.files.flatMap((file) => workspace.diagnostics(file));
}
