import {
  type Diagnostic,
  lineIndex,
  renderFix,
  renderHint,
  renderMessage,
  renderRelated,
  type Severity,
  type Span,
} from "@kodeon/parser";
import type { Language } from "../language.ts";
import { positionIn } from "../report/frame.ts";
import type { CheckedFile } from "./session.ts";

/** A place as people count: lines and columns begin at 1, columns and offsets are UTF-16 code units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

export interface Stretch {
  readonly start: Place;
  readonly end: Place;
}

/** A diagnostic in words, with its places; what the formats for machines are made of. */
export interface Finding extends Stretch {
  readonly code: string;
  readonly rule: Diagnostic["name"];
  readonly severity: Severity;
  readonly message: string;
  readonly file: string;
  readonly related: readonly ({ readonly message: string; readonly file: string } & Stretch)[];
  readonly help: string | undefined;
  readonly fixes: readonly Fix[];
  /** The line where it begins, without its line break. */
  readonly lineText: string;
}

/** Edits that mend a finding, together. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly (Stretch & { readonly text: string })[];
}

/** The findings of a file. `textOf` gives the text of another one that they refer to. */
export function findingsOf(
  { path, text, diagnostics }: CheckedFile,
  language: Language,
  textOf: (file: string) => string | undefined,
): readonly Finding[] {
  if (diagnostics.length === 0) return [];
  const own = locator(text);
  return diagnostics.map((diagnostic) => {
    const { line, ...stretch } = own(diagnostic.span);
    const message = renderRelated(diagnostic, language);
    return {
      code: diagnostic.code,
      rule: diagnostic.name,
      severity: diagnostic.severity,
      message: renderMessage(diagnostic, language),
      file: fileName(path),
      ...stretch,
      related: diagnostic.related.map((place) => {
        const other = place.file === undefined ? undefined : textOf(place.file);
        const { start, end } = (other === undefined ? own : locator(other))(place);
        return { message, file: fileName(place.file ?? path), start, end };
      }),
      help: renderHint(diagnostic, language),
      fixes: fixesOf(diagnostic, own, language),
      lineText: line,
    };
  });
}

/** The name that a report gives to a file. */
export function fileName(path: string): string {
  return path === "-" ? "<stdin>" : path;
}

type Locate = (span: Span) => Stretch & { readonly line: string };

function locator(text: string): Locate {
  const source = { text, lines: lineIndex(text) };
  const place = (offset: number): Place => ({ ...positionIn(source, offset), offset });
  return ({ start, end }) => {
    const line = source.lines.line(source.lines.position(start).line);
    return { start: place(start), end: place(end), line: text.slice(line.start, line.end) };
  };
}

function fixesOf(diagnostic: Diagnostic, locate: Locate, language: Language): readonly Fix[] {
  const title = renderFix(diagnostic, language);
  if (title === undefined) return [];
  const edits = diagnostic.fix.map((edit) => {
    const { start, end } = locate(edit);
    return { start, end, text: edit.text };
  });
  return [{ title, edits }];
}
