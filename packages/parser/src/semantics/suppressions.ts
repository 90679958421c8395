import { catalogue, isConfigurable, type DiagnosticName } from "../diagnostics/catalogue.ts";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { afterLineBreak, endOfLine, startOfLine } from "../syntax/characters.ts";
import type { Segment, Tree } from "../syntax/tree.ts";
import { lastAtMost } from "../text/last-at-most.ts";
import { nearest } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";

/** `// kodeonc-abaikan RULE: reason` silences that rule on the next line that is no such comment. */
interface Suppression {
  readonly rule: string;
  /** Where the rule's name stands. */
  readonly span: Span;
  /** What goes when the comment is taken out: its whole line, where nothing else stands there. */
  readonly comment: Span;
  /** The line that is silenced. */
  readonly target: Span;
}

const marker = "kodeonc-abaikan";
const comment = /\/\/+[ \t]*kodeonc-abaikan[ \t]+([A-Za-z0-9-]+)/y;

/** The comment that silences a rule, as it is written. */
export function suppressionOf(rule: DiagnosticName, reason: string): string {
  return `// ${marker} ${rule}: ${reason}`;
}

/** What is left to say of a text, and the comments in it that silence nothing. */
export function applySuppressions(
  tree: Tree,
  diagnostics: readonly Diagnostic[],
): { diagnostics: readonly Diagnostic[]; unused: readonly Diagnostic[] } {
  const suppressions = tree.segments.flatMap((segment, index) =>
    isMarked(segment) ? suppressionsIn(segment.text, segment.comments, tree.offsets[index] ?? 0) : [],
  );
  if (suppressions.length === 0) return { diagnostics, unused: [] };
  const lines = linesOf(suppressions);
  const starts = lines.map(({ start }) => start);
  const used = new Set<Suppression>();
  const left = diagnostics.filter(({ name, span }) => {
    const line = lines[lastAtMost(starts, span.start)];
    if (line === undefined || span.start < line.start || span.start > line.end) return true;
    const by = line.rules.get(name);
    if (by === undefined || !isConfigurable(name)) return true;
    used.add(by);
    return false;
  });
  return { diagnostics: left, unused: suppressions.filter((each) => !used.has(each)).map(unusedSuppression) };
}

/** A line, and by the rules that are silenced on it the first comment that does. */
interface SilencedLine extends Span {
  readonly rules: Map<string, Suppression>;
}

/** The lines that comments silence, from top to bottom, as the comments are. */
function linesOf(suppressions: readonly Suppression[]): SilencedLine[] {
  const lines: SilencedLine[] = [];
  for (const each of suppressions) {
    let line = lines.at(-1);
    if (line?.start !== each.target.start) lines.push((line = { ...each.target, rules: new Map() }));
    const name = nameOf(each.rule);
    if (!line.rules.has(name)) line.rules.set(name, each);
  }
  return lines;
}

const marked = new WeakMap<Segment, boolean>();

function isMarked(segment: Segment): boolean {
  let answer = marked.get(segment);
  if (answer === undefined) marked.set(segment, (answer = segment.text.includes(marker)));
  return answer;
}

/** Where a comment that silences a rule names it, by where the comment begins; undefined for any other comment. */
export function silencedRule(text: string, start: number): Span | undefined {
  comment.lastIndex = start;
  const rule = comment.exec(text)?.[1];
  return rule === undefined ? undefined : { start: comment.lastIndex - rule.length, end: comment.lastIndex };
}

function suppressionsIn(text: string, comments: readonly Span[], offset: number): Suppression[] {
  const found: Suppression[] = [];
  // From the last one upwards, so that of comments in a row each finds its line by the one below it.
  let below: { readonly line: number; readonly target: number } | undefined;
  for (const { start, end } of comments.toReversed()) {
    const span = silencedRule(text, start);
    if (span === undefined) continue;
    const rule = text.slice(span.start, span.end);
    const line = startOfLine(text, start);
    const next = nextLine(text, end);
    const target = below?.line === next ? below.target : next;
    const isAlone = /^[ \t\u00a0\ufeff]*$/.test(text.slice(line, start));
    if (isAlone) below = { line, target };
    found.push({
      rule,
      span: { start: offset + span.start, end: offset + span.end },
      comment: isAlone
        ? { start: offset + line, end: offset + next }
        : { start: offset + line + text.slice(line, start).trimEnd().length, end: offset + end },
      target: { start: offset + target, end: offset + endOfLine(text, target) },
    });
  }
  return found.reverse();
}

function nextLine(text: string, at: number): number {
  return afterLineBreak(text, endOfLine(text, at));
}

/** Rules go by their codes too. */
function nameOf(rule: string): string {
  return /^KDN\d{4}$/i.test(rule) ? (namesByCode.get(rule.toUpperCase()) ?? rule) : rule;
}

const namesByCode: ReadonlyMap<string, string> = new Map(
  Object.entries(catalogue).map(([name, { code }]) => [code, name]),
);

function unusedSuppression({ rule, span, comment: whole }: Suppression): Diagnostic {
  const name = nameOf(rule);
  if (Object.hasOwn(catalogue, name)) {
    if (!isConfigurable(name as DiagnosticName)) {
      return diagnostic("unsilenceable-rule", span, { rule }, { fix: [{ ...whole, text: "" }] });
    }
    return diagnostic("unused-suppression", span, { rule }, { fix: [{ ...whole, text: "" }] });
  }
  const suggestion = nearest(rule, Object.keys(catalogue));
  const fix = suggestion === undefined ? [] : [{ ...span, text: suggestion }];
  return diagnostic("unknown-suppression", span, { rule, ...(suggestion && { suggestion }) }, { fix });
}
