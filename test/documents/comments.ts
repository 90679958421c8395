import type { Paper } from "./paper.ts";

/** Comments on lines of their own, as deep as what follows, deeper, or less deep. */
export function writeComments(paper: Paper, indentation: string): void {
  const { tape } = paper;
  while (tape.oneIn(5)) {
    const places = [
      indentation,
      indentation + paper.unit,
      indentation.slice(paper.unit.length),
      "",
      " ",
    ] as const;
    paper.write(tape.pick([indentation, ...places]) + paper.comment());
    paper.endLine();
    while (tape.oneIn(4)) paper.endLine();
  }
}
