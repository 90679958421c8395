import { Comma, gapOnOneLine, type Atoms } from "./atoms.ts";
import { layOutAtom, type Line } from "./atom.ts";
import { layOutBroken } from "./brackets.ts";
import { put, type Page } from "./page.ts";
import { closes, Comment, opens } from "./spacing.ts";
import { newline } from "./style.ts";

/** Lays a logical line out: on one line where it fits, with its brackets broken where it does not. */
export function layOutLine(page: Page, line: Line): void {
  const { atoms, level } = line;
  const last = atoms.count - 1;
  const { indentWidth, maxLineLength } = page.style;
  const width = (atoms.columns[last] ?? 0) + (atoms.widths[last] ?? 0);
  if (line.keepsBreaks) layOutAsWritten(page, line);
  else if (!atoms.hasBrackets || (!hasForced(atoms) && level * indentWidth + width <= maxLineLength))
    layOutFlat(page, line);
  else layOutBroken(page, line);
}

function hasForced({ kinds, isForced, count }: Atoms): boolean {
  for (let i = 0; i < count; i++) if (opens[kinds[i] as number] === 1 && isForced[i]) return true;
  return false;
}

function layOutFlat(page: Page, { atoms, level, inFunction }: Line): void {
  const { text } = page;
  for (let i = 0; i < atoms.count; i++) {
    layOutAtom(page, atoms, i, level);
    if (i + 1 === atoms.count) break;
    put(
      page,
      atoms.ends[i] as number,
      atoms.starts[i + 1] as number,
      gapOnOneLine(atoms, i, text, inFunction),
    );
  }
}

/** Every line break and every comma stays; only blanks and indentation change. */
function layOutAsWritten(page: Page, { atoms, level, inFunction }: Line): void {
  /** The levels of the lines that the open brackets stand on. */
  const outer: number[] = [];
  let current = level;
  for (let i = 0; i < atoms.count; i++) {
    const next = i + 1;
    if (opens[atoms.kinds[i] as number] === 1) outer.push(current);
    layOutAtom(page, atoms, i, current);
    if (next === atoms.count) break;
    const isClosing = closes[atoms.kinds[next] as number] === 1;
    const around = outer[outer.length - 1] ?? level;
    // A written comma goes right behind what it follows.
    const comma = atoms.commas[i] === Comma.Written ? "," : "";
    let gap = gapOnOneLine(atoms, i, page.text, inFunction);
    if (atoms.kinds[next] === Comment && atoms.isBeside[next] === true) {
      gap = `${comma} `;
    } else if ((atoms.breaks[next] as number) > 0) {
      current = isClosing ? around : around + 1;
      const blank = atoms.breaks[next] === 2 ? page.style.lineBreak : "";
      gap = comma + blank + newline(page.style, current);
    }
    put(page, atoms.ends[i] as number, atoms.starts[next] as number, gap);
    if (isClosing) outer.pop();
  }
}
