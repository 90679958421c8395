import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue, type DiagnosticName } from "../packages/parser/src/diagnostics/catalogue.ts";
import type { MessageEntry } from "../packages/parser/src/diagnostics/message-entry.ts";
import {
  applyEdits,
  renderFix,
  renderHint,
  renderMessage,
  renderRelated,
  type Diagnostic,
} from "../packages/parser/src/index.ts";
import { language } from "../packages/parser/src/language.ts";
import { diagnose } from "./diagnose.ts";
import { markedNames, withMarks, withoutMarks } from "./marks.ts";

const folder = new URL("rules/", import.meta.url);
const names = readdirSync(folder).map((file) => file.replace(/\.kodeon$/, ""));
const entries: Readonly<Record<string, MessageEntry>> = catalogue;

describe.each(names)("%s", (name) => {
  const fixture = readFileSync(new URL(`${name}.kodeon`, folder), "utf8");
  const text = withoutMarks(fixture);
  const diagnostics = diagnose(text);
  const own = diagnostics.filter((diagnostic) => diagnostic.name === name);

  test("tells what is marked, and nothing else", () => {
    expect(withMarks(text, diagnostics)).toBe(fixture);
  });

  test("marks what it is named after", () => {
    expect(markedNames(fixture)).toContain(name);
  });

  test("says it in whole sentences, with nothing left to fill in", () => {
    for (const diagnostic of diagnostics) {
      for (const words of wordsOf(diagnostic))
        expect(words).not.toMatch(/\{(?!1F600)\w+\}|undefined|\[object/);
    }
  });

  test("shows its fix and its hint where the catalogue has words for them", () => {
    const isSuggested = own.some((each) => each.arguments["suggestion"] !== undefined);
    const isFixed = own.some(({ fix }) => fix.length > 0);
    expect({ isFixed }).toEqual({ isFixed: entries[name]?.fix !== undefined });
    if (entries[name]?.hint) expect({ isSuggested }).toEqual({ isSuggested: true });
    if (entries[name]?.related) expect(own.some(({ related }) => related.length > 0)).toBe(true);
  });

  test("is rid of each diagnostic by its fix, which brings no other", () => {
    for (const diagnostic of diagnostics) {
      if (diagnostic.fix.length === 0) continue;
      const mended = diagnose(applyEdits(text, diagnostic.fix));
      const others = tally(diagnostics.filter((each) => each !== diagnostic));
      for (const [each, count] of tally(mended)) {
        expect([each, count <= (others.get(each) ?? 0)], `the fix of ${diagnostic.name}`).toEqual([
          each,
          true,
        ]);
      }
    }
  });
});

test("every entry of the catalogue has its fixture, and every fixture its entry", () => {
  const reachable = Object.keys(catalogue).filter((name) => !isOfUnusedType(name));
  expect(names.toSorted()).toEqual(reachable.toSorted());
});

/** Whether it speaks of a type that values may have, but no property of the language has today. */
function isOfUnusedType(name: string): boolean {
  const type = /^expected-(.+)$/.exec(name)?.[1] ?? "";
  const types = new Set(JSON.stringify(language).match(/(?<="type":")[^"]+/g));
  return type === "date-time" && !types.has(type);
}

function wordsOf(diagnostic: Diagnostic): readonly string[] {
  return (["id", "en"] as const).flatMap((words) => [
    renderMessage(diagnostic, words),
    renderHint(diagnostic, words) ?? "",
    renderFix(diagnostic, words) ?? "",
    renderRelated(diagnostic, words),
  ]);
}

/** How often each is told. */
function tally(diagnostics: readonly Diagnostic[]): ReadonlyMap<DiagnosticName, number> {
  const counts = new Map<DiagnosticName, number>();
  for (const { name } of diagnostics) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}
