import { writeComments } from "./comments.ts";
import { writeBody } from "./statements.ts";
import { writeString, writeValue } from "./values.ts";
import type { Paper } from "./paper.ts";

/** Writes the entries of a block whose lines stand at `indentation`; comments may stand at any depth. */
export function writeEntries(paper: Paper, indentation: string, depth: number): void {
  const { tape } = paper;
  for (let i = tape.below(5); i > 0 && !tape.isOver(); i--) {
    writeComments(paper, indentation);
    paper.indentation = indentation;
    paper.write(indentation);
    const kind = tape.below(depth < 3 ? 8 : 5);
    if (kind < 4) writeProperty(paper);
    else if (kind === 4) writeRequirement(paper);
    else if (kind < 7) writeSection(paper, indentation, depth);
    else writeFunction(paper, indentation);
  }
  writeComments(paper, indentation);
}

function writeProperty(paper: Paper): void {
  const { tape } = paper;
  if (tape.oneIn(10)) writeString(paper);
  else
    paper.write(
      tape.pick(["versi", "deskripsi", "kata_kunci", "harga", "é", "x1", "benar", "dan", "Apache-2.0"]),
    );
  paper.write(`${paper.blanks()}=${paper.blanks()}`);
  writeValue(paper, 0, { inFunction: false, ends: true });
  paper.finishLine();
}

function writeRequirement(paper: Paper): void {
  const { tape } = paper;
  const range = (): void => {
    paper.write(tape.pick([">=", ">", "<=", "<", "==", "!=", "^", "~"]) + paper.blanks());
    writeString(paper);
  };
  writeString(paper);
  paper.write(paper.blanks());
  range();
  while (tape.oneIn(3)) {
    paper.write(paper.space() + tape.pick(["dan", "atau"]) + paper.space());
    range();
  }
  paper.finishLine();
}

function writeSection(paper: Paper, indentation: string, depth: number): void {
  const { tape } = paper;
  paper.write(`${tape.pick(["dependensi", "metadata", "sorting", "trial"])}${paper.blanks()}:`);
  paper.finishLine();
  if (!tape.oneIn(6)) writeEntries(paper, indentation + paper.unit, depth + 1);
}

function writeFunction(paper: Paper, indentation: string): void {
  const { tape } = paper;
  paper.write(`fungsi${paper.space()}${tape.pick(["f", "hitung", "g"])}${paper.blanks()}(`);
  const names = ["a", "b", "c"].slice(0, tape.below(4));
  const isBroken = tape.oneIn(4);
  const gap = (): void => {
    if (isBroken && tape.oneIn(2)) {
      if (tape.oneIn(3)) paper.write(paper.blanks() + paper.comment());
      paper.endLine();
      paper.write(indentation + paper.unit + paper.unit);
    } else paper.write(paper.blanks());
  };
  names.forEach((name, index) => {
    gap();
    paper.write(name);
    gap();
    if (index < names.length - 1 || tape.oneIn(4)) paper.write(",");
  });
  gap();
  paper.write(`)${paper.blanks()}:`);
  paper.finishLine();
  if (!tape.oneIn(8)) writeBody(paper, indentation + paper.unit, 0);
}
