import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { irMessages, type IrMessage } from "../packages/parser/src/diagnostics/ir-messages.ts";
import { renderIrFault, validateIr } from "../packages/parser/src/index.ts";
import { documentOf, packageWith } from "./ir-documents.ts";

describe("the words", () => {
  const entries: readonly (readonly [string, IrMessage])[] = Object.entries(irMessages);
  const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

  test.each(entries)(
    "of %s are whole sentences with the same arguments in both languages",
    (_name, message) => {
      for (const { id, en } of [message, ...(message.hint ? [message.hint] : [])]) {
        expect(placeholders(id)).toEqual(placeholders(en));
        for (const text of [id, en]) expect(text).toMatch(/^[\p{Lu}"].*[.?]$|[:}]\.?$/u);
      }
    },
  );

  test("are all used", () => {
    const sources = globSync("packages/parser/src/ir/*.ts")
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    expect(entries.map(([name]) => name).filter((name) => !sources.includes(`"${name}"`))).toEqual([]);
  });

  test("leave no argument open", () => {
    for (const value of [
      documentOf([{ kind: 1 }]),
      packageWith({ x: 1, main: "/", rating: 1 }),
      { ir_version: "3.0" },
      Number.NaN,
    ]) {
      for (const fault of validateIr(value).faults) {
        for (const language of ["id", "en"] as const)
          expect(renderIrFault(fault, language)).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
