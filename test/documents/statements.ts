import { writeComments } from "./comments.ts";
import { writeExpression } from "./values.ts";
import type { Paper } from "./paper.ts";

/** Writes the statements of a body whose lines stand at `indentation`. */
export function writeBody(paper: Paper, indentation: string, depth: number): void {
  const { tape } = paper;
  for (let i = tape.below(4); i >= 0; i--) {
    writeComments(paper, indentation);
    writeStatement(paper, indentation, depth);
    if (tape.isOver()) break;
  }
  writeComments(paper, indentation);
}

function writeStatement(paper: Paper, indentation: string, depth: number): void {
  const { tape } = paper;
  const kind = tape.below(depth < 3 && !tape.isOver() ? 11 : 6);
  begin(paper, indentation);
  if (kind < 2) {
    paper.write(tape.pick(["x", "buat x", "a.b", "a[0]"]) + `${paper.blanks()}=${paper.blanks()}`);
    writeExpression(paper, 0, { inFunction: true, ends: true });
  } else if (kind === 2) {
    paper.write(tape.pick(["kembalikan", "lempar"]) + paper.space());
    writeExpression(paper, 0, { inFunction: true, ends: true });
  } else if (kind === 3) paper.write(tape.pick(["kembalikan", "berhenti", "lanjut"]));
  else if (kind < 6) {
    paper.write("f(");
    if (tape.oneIn(2)) writeExpression(paper, 1, { inFunction: true, ends: false });
    paper.write(")");
  } else return writeCompound(paper, indentation, depth, kind);
  paper.finishLine();
}

function begin(paper: Paper, indentation: string): void {
  paper.indentation = indentation;
  paper.write(indentation);
}

function writeCompound(paper: Paper, indentation: string, depth: number, kind: number): void {
  const { tape } = paper;
  const head = (word: string, rest = ""): void => {
    paper.write(word + paper.space());
    writeExpression(paper, 2, { inFunction: true, ends: false });
    open(rest === "" ? "" : paper.space() + rest);
  };
  const open = (text: string): void => {
    paper.write(`${text}${paper.blanks()}:`);
    paper.finishLine();
    writeBody(paper, indentation + paper.unit, depth + 1);
  };
  const clause = (): void => {
    writeComments(paper, indentation);
    begin(paper, indentation);
  };
  if (kind < 8) {
    head("jika", "maka");
    while (tape.oneIn(3)) {
      clause();
      head(tape.pick(["sebaliknya jika", "lainnya\tjika"]), "maka");
    }
    if (!tape.oneIn(2)) return;
    clause();
    open(tape.pick(["sebaliknya", "lainnya"]));
  } else if (kind === 8) {
    head(
      tape.pick(["untuk i dari 1 sampai", "untuk  k dalam", "untuk k di", "selama"]),
      tape.pick(["", "lakukan"]),
    );
  } else {
    open("coba");
    clause();
    open(tape.pick(["tangkap", "tangkap e", "tangkap(e)", "tangkap ( e )"]));
    if (!tape.oneIn(2)) return;
    clause();
    open("akhirnya");
  }
}
