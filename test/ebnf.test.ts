import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { reservedWords } from "../packages/parser/src/syntax/tokens.ts";

const text = readFileSync(new URL("../grammar/kodeon.ebnf", import.meta.url), "utf8").replace(
  /\(\*[\s\S]*?\*\)/g,
  "",
);
const rules = new Map(
  text
    .split(";")
    .map((rule) => rule.split("=", 1).concat(rule.slice(rule.indexOf("=") + 1)))
    .filter(([name]) => name?.trim())
    .map(([name = "", body = ""]) => [name.trim(), body]),
);
const terminals = [...text.matchAll(/"([^"]+)"/g)].map((match) => match[1] ?? "");
const lexical = new Set(["NAME", "STRING", "NUMBER", "NEWLINE", "INDENT", "DEDENT"]);

describe("grammar/kodeon.ebnf", () => {
  test("its words are those of the token table", () => {
    const words = terminals.filter((terminal) => /^\p{L}/u.test(terminal));
    expect([...new Set(words)].sort()).toEqual([...reservedWords.keys()].sort());
  });

  test("every name in it is defined, and every definition used", () => {
    const used = new Set<string>();
    for (const body of rules.values()) {
      for (const [name] of body.replace(/"[^"]+"/g, "|").matchAll(/[A-Za-z]+/g)) used.add(name);
    }
    const defined = new Set(rules.keys());
    expect([...used].filter((name) => !defined.has(name) && !lexical.has(name))).toEqual([]);
    expect([...defined].filter((name) => !used.has(name))).toEqual(["document"]);
  });
});
