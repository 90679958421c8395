import { lineIndex, type Span } from "@kodeon/parser";
import type { Node, StringLiteral } from "@kodeon/parser/tree";
import type { Position, SelectionRange } from "vscode-languageserver-types";
import { bodiesOf } from "./bodies.ts";
import { commentRuns } from "./comment-lines.ts";
import { offsetAt, rangeOf, type Document } from "./document.ts";
import { nameIn } from "./mentions.ts";
import { placeAt, type Place } from "./place.ts";
import type { Project } from "./project.ts";
import { moved } from "./symbol-at.ts";

/** For each position what a selection there grows to, step by step: from the word to the whole file. */
export function selectionRanges(
  _project: Project,
  document: Document,
  positions: readonly Position[],
): SelectionRange[] {
  return positions.map((position) => {
    const offset = offsetAt(document, position);
    const place = placeAt(document, offset);
    const inner = place ? spansAt(place).map((span) => moved(span, place.start)) : [];
    let range: SelectionRange | undefined;
    for (const span of nest([{ start: 0, end: document.tree.length }, ...inner], offset))
      range = { range: rangeOf(document, span), ...(range && { parent: range }) };
    return range ?? { range: { start: position, end: position } };
  });
}

/** Those of the spans that hold an offset, each within the one before it and smaller. */
function nest(spans: readonly Span[], offset: number): readonly Span[] {
  const around = spans
    .filter(({ start, end }) => start <= offset && offset <= end)
    .sort((a, b) => b.end - b.start - (a.end - a.start));
  const nested: Span[] = [];
  for (const span of around) {
    const outer = nested.at(-1);
    const isSame = outer?.start === span.start && outer.end === span.end;
    if (outer && (isSame || span.start < outer.start || span.end > outer.end)) continue;
    nested.push(span);
  }
  return nested;
}

/** Whatever a selection in the segment may stop at, in no order. */
function spansAt(place: Place): readonly Span[] {
  const { segment, nodes, isComment } = place;
  const { declaration, comments } = segment;
  const spans: Span[] = nodes.flatMap((node) => [node, ...bodiesOf(node), ...insideOf(node, place)]);
  const [first] = comments;
  if (declaration && first && first.start < declaration.start)
    spans.push({ start: first.start, end: declaration.end });
  if (isComment) spans.push(...commentSpans(place));
  const last = nodes.at(-1)?.kind;
  if (isComment || last === "string" || last === "bare" || last === "damage") spans.push(...wordAt(place));
  return spans;
}

/** What stands between the brackets or the quotes of a node. */
function insideOf(node: Node, { segment: { text }, at }: Place): readonly Span[] {
  switch (node.kind) {
    case "string":
      return stringSpans(node, text, at);
    case "list":
    case "map":
      return [trim(text, node.start + 1, node.end - 1)];
    case "call": {
      const first = node.arguments[0];
      const last = node.arguments.at(-1);
      return first && last ? [{ start: first.start, end: last.end }] : [];
    }
    default:
      return [];
  }
}

/** The text of a string; in a text block, its lines and that of the cursor. */
function stringSpans(node: StringLiteral, text: string, at: number): readonly Span[] {
  const raw = text.slice(node.start, node.end);
  if (!/[\r\n]/.test(raw)) return [nameIn(text, node)];
  const quotes = raw.startsWith('"""') ? 3 : 1;
  const isClosed = /[\r\n][ \t]*"+$/.test(raw);
  const content = trim(text, node.start + quotes, isClosed ? node.end - quotes : node.end);
  const before = text.slice(content.start, Math.max(content.start, at));
  const start = content.start + Math.max(before.lastIndexOf("\n"), before.lastIndexOf("\r")) + 1;
  const length = text.slice(start, content.end).search(/[\r\n]/);
  return [content, trim(text, start, length < 0 ? content.end : start + length)];
}

/** A comment without its slashes, with them, and with those on the lines around it. */
function commentSpans({ segment, at }: Place): readonly Span[] {
  const { text, comments } = segment;
  const comment = comments.find(({ start, end }) => start < at && at <= end);
  if (comment === undefined) return [];
  const slashes = /^(?:\/\/+|#+)/.exec(text.slice(comment.start, comment.end))?.[0].length ?? 0;
  const lines = lineIndex(text);
  const { line } = lines.position(comment.start);
  const run = commentRuns(segment, lines).find(({ first, last }) => first <= line && line <= last);
  const around = run && trim(text, lines.line(run.first).start, lines.line(run.last).end);
  return [comment, trim(text, comment.start + slashes, comment.end), ...(around ? [around] : [])];
}

function wordAt({ segment: { text }, at }: Place): readonly Span[] {
  const before = /[\p{L}\p{M}\p{Nd}_]*$/u.exec(lineBefore(text, at))?.[0].length ?? 0;
  const after = /^[\p{L}\p{M}\p{Nd}_]*/u.exec(text.slice(at, at + longestWord))?.[0].length ?? 0;
  return before + after > 0 ? [{ start: at - before, end: at + after }] : [];
}

/** No word is longer than this on either side of the cursor. */
const longestWord = 200;

function lineBefore(text: string, at: number): string {
  return text.slice(Math.max(0, at - longestWord), at);
}

/** The span without the white space at its ends; empty where there is nothing else. */
function trim(text: string, start: number, end: number): Span {
  const piece = text.slice(start, Math.max(start, end));
  const from = piece.length - piece.trimStart().length;
  return { start: start + from, end: start + Math.max(from, piece.trimEnd().length) };
}
