import fc from "fast-check";
import { createTape, type Tape } from "./documents/tape.ts";
import { createPaper, type Paper } from "./documents/paper.ts";
import { writeEntries } from "./documents/entries.ts";

/**
 * Documents of the whole grammar as careless people write them: every kind of declaration, entry, statement and value,
 * comments wherever one may stand, odd blanks, indentation and line ends. Most are without an error.
 */
export const documents: fc.Arbitrary<string> = fc
  .uint8Array({ maxLength: 700, size: "max" })
  .map((bytes) => writeDocument(createTape(bytes)));

/** What fingers slip on. */
const slips = [
  "",
  " ",
  "\n",
  "\n\n",
  '"',
  "[",
  "]",
  "{",
  "}",
  "(",
  ")",
  ":",
  "=",
  ",",
  "//",
  "x",
  "\t",
  "    ",
  "-",
  ".",
  "\ufeff",
];

/** Documents with some characters deleted and some put in. */
export const damagedDocuments: fc.Arbitrary<string> = fc
  .tuple(
    documents,
    fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...slips)), { minLength: 1, maxLength: 3 }),
  )
  .map(([text, changes]) =>
    changes.reduce((whole, [at, length, written]) => {
      const start = at % (whole.length + 1);
      return whole.slice(0, start) + written + whole.slice(start + length);
    }, text),
  );

function writeDocument(tape: Tape): string {
  const paper = createPaper(tape);
  writeMark(paper);
  if (tape.oneIn(4)) writeAside(paper);
  const count = tape.below(4);
  for (let i = 0; i <= count; i++) {
    if (tape.oneIn(3)) writeAside(paper);
    writeMark(paper);
    writeDeclaration(paper);
  }
  if (tape.oneIn(4)) writeAside(paper);
  return tape.oneIn(6) ? paper.text.trimEnd() : paper.text;
}

/** A byte order mark, as files have one that were put together of others. */
function writeMark(paper: Paper): void {
  if (paper.tape.oneIn(12) && !paper.text.endsWith("\ufeff")) paper.text += "\ufeff";
}

/** Blank lines and comments between declarations. */
function writeAside(paper: Paper): void {
  for (let i = paper.tape.below(3); i >= 0; i--) {
    if (paper.tape.oneIn(2)) paper.write(paper.tape.pick(["", "", "  "]) + paper.comment());
    else writeMark(paper);
    paper.endLine();
  }
}

function writeDeclaration(paper: Paper): void {
  const { tape } = paper;
  if (tape.oneIn(3)) {
    paper.write(paper.comment());
    paper.endLine();
  }
  paper.write(
    tape.pick([
      'paket "kopi"',
      'paket\t"teh"',
      "pustaka p",
      "cari_paket",
      "pustaka  hitung",
      'ulasan   "kopi"',
      "konfigurasi_marketplace",
      'lisensi_paket"kopi"',
    ]),
  );
  paper.write(`${paper.blanks()}:`);
  paper.finishLine();
  writeEntries(paper, paper.unit, 0);
}
