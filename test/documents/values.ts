import type { Paper } from "./paper.ts";

/** Where a value stands. */
export interface Place {
  readonly inFunction: boolean;
  /** Nothing follows it on its line but brackets, commas and comments: a text block may stand here. */
  readonly ends: boolean;
}

/** Writes something that a property may hold. */
export function writeValue(paper: Paper, depth: number, place: Place): void {
  const { tape } = paper;
  const kind = tape.below(depth < 4 && !tape.isOver() ? 14 : 7);
  if (kind < 3) writeString(paper);
  else if (kind === 3) paper.write(tape.pick(["0", "1_000", "49.99", "1e3", "1.5e-3"]));
  else if (kind === 4) paper.write(`-${paper.blanks()}5`);
  else if (kind < 7) paper.write(tape.pick(["benar", "salah", "true", "false", "null", "web", "nama_é"]));
  else if (kind < 9) writeList(paper, depth, place);
  else if (kind < 11) writeMap(paper, depth, place);
  else if (kind === 11) writeCall(paper, depth, place);
  else if (place.ends) writeTextBlock(paper);
  else writeString(paper);
}

// prettier-ignore
const pieces = [
  "teks", " ", "kopi ☕", "//", ":", "[", "a, b", '\\"', "\\\\", "\\n", "\\t", "\\u{41}", "\\u{22}",
  "\\u{5C}", "\\u{202E}", "\\u{1F600}", "\\u{200d}", "\\u{301}", "\\u{20}",
  "\\u{3164}", "\u202e", "𝔘", "yang panjang sekali ", "\\u{2f}", "é", "\u0301",
] as const;

export function writeString(paper: Paper): void {
  let text = "";
  for (let i = paper.tape.below(4); i > 0; i--) text += paper.tape.pick(pieces);
  if (paper.tape.oneIn(12)) text += "panjang ".repeat(12);
  paper.write(`"${text}"`);
}

/** A text block; its lines stand deeper than the line that it begins on. */
function writeTextBlock(paper: Paper): void {
  const { tape, indentation, unit } = paper;
  const quotes = tape.pick(['"', '"', '"""']);
  paper.write(quotes + paper.blanks());
  if (tape.oneIn(8)) paper.write("// di balik kutip");
  paper.endLine();
  const lines = [
    "isi",
    'dia bilang "ya"',
    "  menjorok",
    "\tdengan tab",
    "",
    "",
    "// bukan komentar",
    "buntut  ",
    "\\n \\\\",
  ];
  const inner = indentation + unit + tape.pick(["", "", unit, "\t", "  "]);
  for (let i = tape.below(5); i > 0; i--) {
    const line = tape.pick(["isi", ...lines]);
    paper.write(line === "" ? tape.pick(["", " ", inner]) : inner + line);
    paper.endLine();
  }
  paper.write(indentation + paper.blanks() + quotes);
}

/** A gap between two tokens in brackets: blanks, or line breaks with comments. */
export function writeGap(paper: Paper, outer: string): boolean {
  const { tape } = paper;
  paper.write(paper.blanks());
  if (!tape.oneIn(4)) return false;
  for (let i = tape.below(3); i >= 0; i--) {
    if (tape.oneIn(3)) paper.write(paper.comment());
    paper.endLine();
    paper.indentation = outer + paper.unit + tape.pick(["", "", paper.unit, " "]);
    paper.write(paper.indentation);
  }
  return true;
}

function writeList(paper: Paper, depth: number, { inFunction }: Place): void {
  writeItems(paper, "[", "]", (ends) => writeItem(paper, depth, { inFunction, ends }));
}

function writeItem(paper: Paper, depth: number, place: Place): void {
  if (place.inFunction && paper.tape.oneIn(2)) writeExpression(paper, depth + 1, place);
  else writeValue(paper, depth + 1, place);
}

function writeMap(paper: Paper, depth: number, { inFunction }: Place): void {
  let index = 0;
  writeItems(paper, "{", "}", (ends) => {
    const outer = paper.indentation;
    const key = `${paper.tape.pick(["kunci", "jika", "é"])}${index++}`;
    paper.write(paper.tape.oneIn(3) ? `"${key}"` : key);
    if (paper.tape.oneIn(8)) writeGap(paper, outer);
    paper.write(`${paper.blanks()}${paper.tape.pick([":", "="])}${paper.space()}`);
    if (paper.tape.oneIn(8)) writeGap(paper, outer);
    writeItem(paper, depth, { inFunction, ends });
  });
}

function writeCall(paper: Paper, depth: number, { inFunction }: Place): void {
  paper.write(paper.tape.pick(["lingkungan", "dari_berkas", "f"]));
  if (inFunction) paper.write(paper.blanks());
  writeItems(paper, "(", ")", (ends) => writeItem(paper, depth, { inFunction, ends }), true);
}

/** Items between brackets, parted by commas or line breaks; behind a text block the line ends. */
export function writeItems(
  paper: Paper,
  open: string,
  close: string,
  writeOne: (ends: boolean) => void,
  needsCommas = false,
): void {
  const { tape } = paper;
  const outer = paper.indentation;
  paper.write(open);
  const count = tape.below(4);
  const breaks = tape.oneIn(3);
  for (let i = 0; i < count; i++) {
    if (breaks) breakLine(paper, outer);
    else writeGap(paper, outer);
    writeOne(breaks);
    const isLast = i === count - 1;
    if (breaks) {
      if (needsCommas ? !isLast || tape.oneIn(2) : tape.oneIn(2)) paper.write(",");
      if (tape.oneIn(5)) paper.write(paper.space() + paper.comment());
    } else {
      if (tape.oneIn(8)) writeGap(paper, outer);
      if (!isLast || tape.oneIn(4)) paper.write(",");
    }
  }
  if (breaks) {
    breakLine(paper, outer);
    paper.indentation = outer;
  } else writeGap(paper, outer);
  paper.write(close);
}

function breakLine(paper: Paper, outer: string): void {
  paper.endLine();
  while (paper.tape.oneIn(8)) {
    if (paper.tape.oneIn(2)) paper.write(outer + paper.comment());
    paper.endLine();
  }
  paper.indentation = outer + paper.unit;
  paper.write(paper.indentation);
}

/** Writes an expression of a function. */
export function writeExpression(paper: Paper, depth: number, place: Place): void {
  const { tape } = paper;
  const kind = tape.below(depth < 4 && !tape.isOver() ? 14 : 4);
  const inner = { inFunction: true, ends: false };
  if (kind < 3) paper.write(tape.pick(["a", "b", "jumlah", "7", "2.5e-3"]));
  else if (kind === 3) writeValue(paper, 9, inner);
  else if (kind < 7) writeBinary(paper, depth);
  else if (kind === 7) writePrefix(paper, depth);
  else if (kind === 8) writeGroup(paper, depth);
  else if (kind === 9) {
    paper.write(tape.pick(["f", "a.b", "a [0]"]) + paper.blanks());
    writeItems(paper, "(", ")", (ends) => writeArgument(paper, depth, ends), true);
  } else if (kind === 10) {
    writeExpression(paper, 9, inner);
    paper.write(`${paper.space()}.${paper.blanks()}${tape.pick(["nama", "jika", "x"])}`);
  } else if (kind === 11) {
    paper.write(`a${paper.blanks()}[${paper.blanks()}`);
    writeExpression(paper, depth + 1, inner);
    paper.write(`${paper.blanks()}]`);
  } else writeValue(paper, depth + 1, place);
}

const operators = ["+", "-", "*", "/", "%", "**", "==", "<", ">=", "dan", "atau", "dan"] as const;

function writeBinary(paper: Paper, depth: number): void {
  const place = { inFunction: true, ends: false };
  writeExpression(paper, depth + 1, place);
  paper.write(paper.space() + paper.tape.pick(operators) + paper.space());
  writeExpression(paper, depth + 1, place);
}

function writePrefix(paper: Paper, depth: number): void {
  paper.write(paper.tape.pick(["-", "- ", "bukan ", "bukan\t"]));
  writeExpression(paper, depth + 1, { inFunction: true, ends: false });
}

/** Round brackets, in which lines may break anywhere. */
function writeGroup(paper: Paper, depth: number): void {
  const outer = paper.indentation;
  const { tape } = paper;
  paper.write("(");
  writeGap(paper, outer);
  writeExpression(paper, depth + 1, { inFunction: true, ends: false });
  while (tape.oneIn(2) && !tape.isOver()) {
    writeGap(paper, outer);
    paper.write(paper.space() + tape.pick(operators) + paper.space());
    if (tape.oneIn(4)) writeGap(paper, outer);
    writeExpression(paper, depth + 2, { inFunction: true, ends: false });
  }
  writeGap(paper, outer);
  paper.write(")");
}

function writeArgument(paper: Paper, depth: number, ends: boolean): void {
  writeExpression(paper, depth + 1, { inFunction: true, ends });
}
