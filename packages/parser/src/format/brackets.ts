import { builders, printer } from "prettier/doc";
import type { Atoms } from "./atoms.ts";
import { layOutAtom, type Line } from "./atom.ts";
import { lineDoc } from "./line-doc.ts";
import { put, type Page } from "./page.ts";

/** Lays a logical line out that does not fit on one: Prettier breaks its brackets, and what it puts between the atoms is put here. */
export function layOutBroken(page: Page, line: Line): void {
  const { atoms, level } = line;
  const { style } = page;
  const { indentWidth, maxLineLength } = style;
  const margin = " ".repeat(level * indentWidth);
  const { inFunction } = line;
  const source = { text: page.text, atoms, inFunction, margin: margin.length, indentWidth, maxLineLength };
  let doc: builders.Doc = [margin, lineDoc(source)];
  for (let i = 0; i < level; i++) doc = builders.indent(doc);
  const { formatted } = printer.printDocToString(doc, {
    printWidth: maxLineLength,
    tabWidth: indentWidth,
    useTabs: style.indentation === "\t",
  });
  let at = margin.length;
  let current = level;
  for (let i = 0; i < atoms.count; i++) {
    layOutAtom(page, atoms, i, current);
    at += lengthOf(atoms, i);
    if ((atoms.quotes[i] as number) > 0) {
      current = levelAt(page, formatted, at);
      at = skipGap(formatted, at) + (atoms.quotes[i] as number);
    }
    if (i + 1 === atoms.count) break;
    const next = skipGap(formatted, at);
    const gap = formatted.slice(at, next);
    if (gap.includes("\n")) current = levelAt(page, formatted, at);
    put(page, atoms.ends[i] as number, atoms.starts[i + 1] as number, gap.replaceAll("\n", style.lineBreak));
    at = next;
  }
}

/** How long an atom is in the printed line; a text block is there as its quotes alone. */
function lengthOf(atoms: Atoms, index: number): number {
  const quotes = atoms.quotes[index] as number;
  if (quotes > 0) return quotes;
  return atoms.texts[index]?.length ?? (atoms.ends[index] as number) - (atoms.starts[index] as number);
}

/** Where the next atom begins: no atom begins with a blank, a line break or a comma. */
function skipGap(printed: string, at: number): number {
  let next = at;
  while (isGap(printed.charCodeAt(next))) next++;
  return next;
}

function isGap(unit: number): boolean {
  return unit === 0x20 || unit === 0x09 || unit === 0x0a || unit === 0x2c;
}

/** The level of the line that begins in the gap at `at`. */
function levelAt({ style }: Page, printed: string, at: number): number {
  const next = skipGap(printed, at);
  return (next - 1 - printed.lastIndexOf("\n", next)) / style.indentation.length;
}
