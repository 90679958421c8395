import type { Tape } from "./tape.ts";

/** A text that is being written, by somebody with no sense of order. */
export interface Paper {
  readonly tape: Tape;
  /** What a level of indentation is. */
  readonly unit: string;
  text: string;
  /** The indentation of the physical line that is being written. */
  indentation: string;
  readonly write: (text: string) => void;
  readonly endLine: () => void;
  /** Ends a logical line, perhaps with a comment and blank lines. */
  readonly finishLine: () => void;
  /** Some blanks, or none. */
  readonly blanks: () => string;
  /** A blank at least. */
  readonly space: () => string;
  readonly comment: () => string;
}

const units = ["    ", "  ", " ", "\t", "   ", "      ", "\t\t"] as const;
const comments = [
  "// komentar",
  "//x",
  "//",
  "// berakhir dengan blanko   ",
  "/// tiga",
  '// "kutip" [ { ( : =',
  "// kodeonc-abaikan unknown-property: sengaja",
  "//kodeonc-abaikan missing-property",
  "// ☕ kopi 𝔘",
] as const;

export function createPaper(tape: Tape): Paper {
  const lineBreak = tape.pick(["\n", "\n", "\n", "\r\n", "\r", ""]);
  const paper: Paper = {
    tape,
    unit: tape.pick(units),
    text: "",
    indentation: "",
    write: (text) => {
      paper.text += text;
    },
    endLine: () => {
      paper.text += lineBreak === "" ? tape.pick(["\n", "\r\n", "\r"]) : lineBreak;
    },
    finishLine: () => {
      paper.text += paper.blanks();
      if (tape.oneIn(6)) paper.text += paper.comment();
      paper.endLine();
      while (tape.oneIn(6)) {
        paper.text += paper.blanks();
        paper.endLine();
      }
    },
    blanks: () => tape.pick(["", "", " ", "  ", "\t"]),
    space: () => tape.pick([" ", " ", "  ", "\t", " \t "]),
    comment: () => tape.pick(comments),
  };
  return paper;
}
