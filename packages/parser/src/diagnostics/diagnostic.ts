import type { Span } from "../text/span.ts";
import { catalogue, type DiagnosticName, type Severity } from "./catalogue.ts";

/** The names in braces of a message. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type MessageOf<Name extends DiagnosticName> = (typeof catalogue)[Name]["en"];

/** What a message needs to be told, by the names in its text. */
export type Arguments<Name extends DiagnosticName> = {
  readonly [Key in Placeholders<MessageOf<Name>>]: string | number;
} & { readonly suggestion?: string };

/** The text between `start` and `end` becomes `text`. */
export interface TextEdit extends Span {
  readonly text: string;
}

/** Another place that explains a diagnostic. With a `file` it stands in another one, and counts from that one's beginning. */
export interface Related extends Span {
  readonly file?: string;
}

/**
 * Something to say about a text, as data: words are put on it only where a person reads them (`render.ts`).
 * Spans are relative to whatever the holder says: a declaration's segment inside the compiler, the text at its edge.
 */
export interface Diagnostic {
  readonly name: DiagnosticName;
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly arguments: Readonly<Record<string, string | number>>;
  /** Other places that explain this one. */
  readonly related: readonly Related[];
  /** Edits that mend it, together; none where there is no sure mend. */
  readonly fix: readonly TextEdit[];
}

export interface DiagnosticExtras {
  readonly related?: readonly Related[];
  readonly fix?: readonly TextEdit[];
}

const none: readonly never[] = [];

export function diagnostic<Name extends DiagnosticName>(
  name: Name,
  span: Span,
  values: Arguments<Name>,
  extras: DiagnosticExtras = {},
): Diagnostic {
  const { code, severity } = catalogue[name];
  return {
    name,
    code,
    severity,
    span: { start: span.start, end: span.end },
    arguments: values,
    related: extras.related ?? none,
    fix: extras.fix ?? none,
  };
}

/** Reports a diagnostic to whoever collects them. */
export type Report = <Name extends DiagnosticName>(
  name: Name,
  span: Span,
  values: Arguments<Name>,
  extras?: DiagnosticExtras,
) => void;
