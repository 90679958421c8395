import { catalogue, isConfigurable, type DiagnosticName } from "../diagnostics/catalogue.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { endOfLine, isLineBreak } from "../syntax/characters.ts";
import type { Tree } from "../syntax/tree.ts";
import { nearest } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";

/** `// kodeonc-abaikan RULE: reason` silences that rule on the next line that is no such comment. */
interface Suppression {
  readonly rule: string;
  /** Where the rule's name stands. */
  readonly span: Span;
  /** The whole comment line with its line break, for taking it out. */
  readonly line: Span;
  /** The line that is silenced. */
  readonly target: Span;
}

const marker = "kodeonc-abaikan";
const comment = /\/\/+[ \t]*kodeonc-abaikan[ \t]+([a-z0-9-]+)/y;

/** What is left to say of a text, and the comments in it that silence nothing. */
export function applySuppressions(
  tree: Tree,
  diagnostics: readonly Diagnostic[],
): { diagnostics: readonly Diagnostic[]; unused: readonly Diagnostic[] } {
  const suppressions = tree.segments.flatMap((segment, index) =>
    segment.text.includes(marker)
      ? suppressionsIn(segment.text, segment.comments, tree.offsets[index] ?? 0)
      : [],
  );
  if (suppressions.length === 0) return { diagnostics, unused: [] };
  const used = new Set<Suppression>();
  const left = diagnostics.filter(({ name, span }) => {
    const by = suppressions.find(
      ({ rule, target }) => rule === name && span.start >= target.start && span.start <= target.end,
    );
    if (by === undefined || !isConfigurable(name)) return true;
    used.add(by);
    return false;
  });
  return { diagnostics: left, unused: suppressions.filter((each) => !used.has(each)).map(unusedSuppression) };
}

function suppressionsIn(text: string, comments: readonly Span[], offset: number): Suppression[] {
  return comments.flatMap(({ start, end }) => {
    comment.lastIndex = start;
    const rule = comment.exec(text)?.[1];
    if (rule === undefined) return [];
    const name = comment.lastIndex - rule.length;
    const line = { start: lineStart(text, start), end: nextLine(text, end) };
    let target = line.end;
    while (isSuppressionLine(text, target)) target = nextLine(text, target);
    return [
      {
        rule,
        span: { start: offset + name, end: offset + comment.lastIndex },
        line: { start: offset + line.start, end: offset + line.end },
        target: { start: offset + target, end: offset + endOfLine(text, target) },
      },
    ];
  });
}

function isSuppressionLine(text: string, at: number): boolean {
  return (
    text.slice(at, endOfLine(text, at)).trimStart().startsWith("//") &&
    text.slice(at, endOfLine(text, at)).includes(marker)
  );
}

function lineStart(text: string, at: number): number {
  let i = at;
  while (i > 0 && !isLineBreak(text.charCodeAt(i - 1))) i--;
  return i;
}

function nextLine(text: string, at: number): number {
  const end = endOfLine(text, at);
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}

function unusedSuppression({ rule, span, line }: Suppression): Diagnostic {
  if (rule in catalogue) {
    if (!isConfigurable(rule as DiagnosticName)) {
      return diagnostic("unsilenceable-rule", span, { rule }, { fix: [{ ...line, text: "" }] });
    }
    return diagnostic("unused-suppression", span, { rule }, { fix: [{ ...line, text: "" }] });
  }
  const suggestion = nearest(rule, Object.keys(catalogue));
  const fix = suggestion === undefined ? [] : [{ ...span, text: suggestion }];
  return diagnostic("unknown-suppression", span, { rule, ...(suggestion && { suggestion }) }, { fix });
}
