/*
 * A fixture says in itself what is told of it. Below a line stand its marks, one a diagnostic: carets under the
 * offending text, the diagnostic's name, and behind `=>` what its fix makes of the lines that it touches. `|` marks a
 * place without text; where the offending text takes several lines, `name …` stands below its first one and
 * `… name` below its last one. Marks are no part of the text and are taken out before it is compiled: so they can stand
 * under any column, within text blocks and brackets, and below a head without becoming anything's documentation.
 */
import { applyEdits, type Diagnostic } from "../packages/parser/src/index.ts";

const mark = /^[ \t]*(?:\^+|\|) (?:[a-z-]+(?: …)?|… [a-z-]+)(?: =>.*)?$/;

/** The text of a fixture, without its marks. */
export function withoutMarks(fixture: string): string {
  return fixture
    .split("\n")
    .filter((line) => !mark.test(line))
    .join("\n");
}

/** The names that are marked in a fixture. */
export function markedNames(fixture: string): ReadonlySet<string> {
  const marks = fixture.split("\n").filter((line) => mark.test(line));
  return new Set(marks.map((line) => /[a-z][a-z-]+/.exec(line)?.[0] ?? ""));
}

/** A fixture of that text in which exactly these diagnostics are marked. */
export function withMarks(text: string, diagnostics: readonly Diagnostic[]): string {
  const marks = diagnostics
    .toSorted((a, b) => a.span.start - b.span.start || (a.name < b.name ? -1 : 1))
    .flatMap((diagnostic) => marksOf(text, diagnostic));
  let at = 0;
  const lines = text.split("\n").flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return [line, ...marks.filter((each) => each.line === start).map((each) => each.mark)];
  });
  return lines.join("\n");
}

interface PlacedMark {
  /** Where the line begins below which it stands. */
  readonly line: number;
  readonly mark: string;
}

function marksOf(text: string, diagnostic: Diagnostic): readonly PlacedMark[] {
  const { name, span } = diagnostic;
  const first = lineStart(text, span.start);
  const last = lineStart(text, span.end);
  const fix = fixOf(text, diagnostic);
  if (first === last) return [{ line: first, mark: `${under(text, span.start, span.end)} ${name}${fix}` }];
  const begin = last + (/[^ \t]/.exec(text.slice(last))?.index ?? 0);
  return [
    { line: first, mark: `${under(text, span.start, lineEnd(text, span.start))} ${name} …${fix}` },
    { line: last, mark: `${under(text, begin, span.end)} … ${name}` },
  ];
}

/** Carets under a piece of a line; tabs before it stay tabs, so that they stand under it in every editor. */
function under(text: string, start: number, end: number): string {
  const before = text.slice(lineStart(text, start), start).replace(/[^\t]/g, " ");
  return before + (end > start ? "^".repeat(end - start) : "|");
}

/** The lines that a fix touches, as it leaves them, on one line. */
function fixOf(text: string, { fix }: Diagnostic): string {
  if (fix.length === 0) return "";
  const start = lineStart(text, Math.min(...fix.map((edit) => edit.start)));
  const lastTouched = Math.max(...fix.map((edit) => Math.max(edit.start, edit.end - 1)));
  const before = text.slice(start, lineEnd(text, lastTouched) + 1);
  const shifted = fix.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const after = applyEdits(before, shifted).split("\n");
  const shown = after.map((line) => line.trim()).filter((line) => line !== "");
  return shown.length === 0 ? " =>" : ` => ${shown.join(" ⏎ ")}`;
}

function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
}
