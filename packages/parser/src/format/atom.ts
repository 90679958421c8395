import type { Atoms } from "./atoms.ts";
import { put, type Page } from "./page.ts";
import { layOutTextBlock } from "./text-block.ts";

/** A logical line to lay out, and where it stands. */
export interface Line {
  readonly atoms: Atoms;
  readonly level: number;
  readonly inFunction: boolean;
  /** A comment that speaks to the compiler speaks of lines, so those that it stands in or above stay what they are. */
  readonly keepsBreaks: boolean;
}

/** Writes what changes in an atom itself; `level` is that of the line it stands on. */
export function layOutAtom(page: Page, atoms: Atoms, index: number, level: number): void {
  const quotes = atoms.quotes[index] as number;
  const now = atoms.texts[index];
  if (quotes === 0 && now === undefined) return;
  const start = atoms.starts[index] as number;
  const end = atoms.ends[index] as number;
  if (now !== undefined) put(page, start, end, now);
  else layOutTextBlock(page, start, end, quotes, level);
}
