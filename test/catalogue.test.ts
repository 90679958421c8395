import { globSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { adviceMessages } from "../packages/parser/src/diagnostics/advice-messages.ts";
import { catalogue } from "../packages/parser/src/diagnostics/catalogue.ts";
import { functionMessages } from "../packages/parser/src/diagnostics/function-messages.ts";
import type { MessageEntry } from "../packages/parser/src/diagnostics/message-entry.ts";
import { structureMessages } from "../packages/parser/src/diagnostics/structure-messages.ts";
import { syntaxMessages } from "../packages/parser/src/diagnostics/syntax-messages.ts";
import { valueMessages } from "../packages/parser/src/diagnostics/value-messages.ts";
import { workspaceMessages } from "../packages/parser/src/diagnostics/workspace-messages.ts";
import { rules } from "../packages/parser/src/semantics/rules/index.ts";

const source = new URL("../packages/parser/src/", import.meta.url);
const entries: readonly (readonly [string, MessageEntry])[] = Object.entries(catalogue);
const kinds = ["hint", "fix", "related"] as const;

describe("codes", () => {
  test("are given once", () => {
    const codes = entries.map(([, { code }]) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test.each([
    ["1", syntaxMessages],
    ["2", structureMessages],
    ["3", valueMessages],
    ["4", workspaceMessages],
    ["5", adviceMessages],
    ["6", functionMessages],
  ])("are of the band %sxxx where their words stand", (digit, messages: Record<string, MessageEntry>) => {
    for (const [name, { code }] of Object.entries(messages))
      expect([name, code]).toEqual([name, expect.stringMatching(`^KDN${digit}\\d{3}$`)]);
  });

  test("all stand in one of the files of messages", () => {
    const all = [
      syntaxMessages,
      structureMessages,
      valueMessages,
      workspaceMessages,
      adviceMessages,
      functionMessages,
    ].flatMap(Object.keys);
    expect(Object.keys(catalogue).toSorted()).toEqual(all.toSorted());
  });
});

test("six rules of ten come with a fix", () => {
  const fixed = entries.filter(([, { fix }]) => fix !== undefined);
  expect(fixed.length / entries.length).toBeGreaterThanOrEqual(0.6);
});

describe.each(entries)("%s", (name, entry) => {
  const pairs = [entry, ...kinds.map((kind) => entry[kind])].filter((pair) => pair !== undefined);
  const texts = pairs.flatMap(({ id, en }) => [id, en]);

  test("is called as files are", () => {
    expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  });

  test("fills in the same in both languages, and in its hint and its fix nothing more", () => {
    for (const { id, en } of pairs) expect(placeholders(id)).toEqual(placeholders(en));
    const known = new Set([...placeholders(entry.en), "suggestion"]);
    for (const kind of kinds)
      for (const placeholder of placeholders(entry[kind]?.en ?? "")) expect(known).toContain(placeholder);
  });

  test("says whole sentences", () => {
    for (const text of [entry.id, entry.en]) {
      expect(text).toMatch(/^(?:\p{Lu}|"?\{)/u);
      // A sentence may end with an example in the language's own notation, which a full stop would spoil.
      expect(text).toMatch(/[^.\s](?:[.:}]| …)$/u);
    }
  });

  test("asks in its hint, and has titles and labels without a full stop", () => {
    for (const text of [entry.hint?.id, entry.hint?.en]) if (text) expect(text).toMatch(/^\p{Lu}.*\?$/u);
    for (const text of [entry.fix?.id, entry.fix?.en]) if (text) expect(text).toMatch(/^\p{Lu}.*[^.?!\s]$/u);
    for (const text of [entry.related?.id, entry.related?.en])
      if (text) expect(text).toMatch(/^\p{Ll}.*\p{Ll}$/u);
  });

  test("is set cleanly", () => {
    for (const text of texts) {
      expect(text).not.toMatch(/ {2}|[\t\n\r]|^ | $| [.,;?]/);
      expect(text).not.toMatch(/[“”‘’]/);
      expect(unbalanced(text)).toBe("");
    }
  });

  test("is told by someone", () => {
    expect(told).toContain(name);
  });
});

describe("rules", () => {
  const files = readdirSync(new URL("semantics/rules/", source))
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((file) => file !== "index");

  test.each(files)("%s is in the catalogue, exported under its name, and applied", async (file) => {
    expect(Object.keys(catalogue)).toContain(file);
    const module: Record<string, unknown> = await import(`../packages/parser/src/semantics/rules/${file}.ts`);
    const name = file.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(Object.keys(module)).toContain(name);
    expect(rules).toContain(module[name]);
  });

  test("are applied once each", () => {
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules).toHaveLength(files.length);
  });
});

/** All that the compiler has in quotes outside the messages. */
const told: ReadonlySet<string> = new Set(
  globSync("**/*.ts", { cwd: source })
    .filter((file) => !file.endsWith("-messages.ts") && !file.startsWith("manual/"))
    .flatMap((file) => readFileSync(new URL(file, source), "utf8").match(/(?<=")[a-z-]+(?=")/g) ?? []),
);

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/(?<=\{)\w+(?=\})/g))].toSorted();
}

/** What is left of a text's quotes and brackets once the pairs are gone; examples of what is wrong are quoted in `"`, or stand alone in brackets. */
function unbalanced(text: string): string {
  let rest = text
    .replaceAll('\\"', "")
    .replace(/\("\)|\([:=]\)/g, "")
    .replace(/[^"(){}[\]]/g, "");
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(/\(\)|\[\]|\{\}|""/g, "");
  }
  return rest;
}
