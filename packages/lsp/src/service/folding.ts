import { lineIndex, type LineIndex } from "@kodeon/parser";
import { walk, type Node, type Segment } from "@kodeon/parser/tree";
import { FoldingRangeKind, type FoldingRange } from "vscode-languageserver-types";
import { bodiesOf, type Body } from "./bodies.ts";
import { commentRuns, depthOf, isBlank, type CommentRun } from "./comment-lines.ts";
import { positionAt, type Document } from "./document.ts";
import type { Project } from "./project.ts";

/** What can be folded: whole lines, each range within another or apart from it, and no two from the same line. */
export function foldingRanges(_project: Project, document: Document): FoldingRange[] {
  const { segments, offsets } = document.tree;
  return segments.flatMap((segment, index) => {
    const { line } = positionAt(document, offsets[index] ?? 0);
    return foldsOf(segment).map((fold) => ({
      ...fold,
      startLine: fold.startLine + line,
      endLine: fold.endLine + line,
    }));
  });
}

const known = new WeakMap<Segment, readonly FoldingRange[]>();

/** The ranges of a segment, whose lines count from its beginning; worked out once. */
function foldsOf(segment: Segment): readonly FoldingRange[] {
  let folds = known.get(segment);
  if (folds === undefined) known.set(segment, (folds = nested(collect(segment))));
  return folds;
}

/** From here on lines count from 1, as everywhere in the compiler. */
function collect(segment: Segment): FoldingRange[] {
  const lines = lineIndex(segment.text);
  const runs = commentRuns(segment, lines);
  const folds: FoldingRange[] = [];
  const fold = (first: number, last: number, kind?: FoldingRangeKind): void => {
    if (last > first) folds.push({ startLine: first - 1, endLine: last - 1, ...(kind && { kind }) });
  };
  for (const { first, last } of runs) fold(first, last, FoldingRangeKind.Comment);
  if (segment.declaration === undefined) return folds;
  const context: Context = { segment, lines, commentLines: linesIn(runs), depths: depthsOf(segment, lines) };
  walk(segment.declaration, (node) => {
    for (const body of bodiesOf(node)) {
      const head = headOf(body, context);
      fold(head, endOf(body, node, context));
      // The parameters of a function may stand on lines of their own.
      if (node.kind === "function") fold(lines.position(node.name.end).line, head - 1);
    }
    const opening = openingOf(node);
    if (opening !== undefined) fold(lines.position(opening).line, lastInside(node, context));
  });
  return folds;
}

interface Context {
  readonly segment: Segment;
  readonly lines: LineIndex;
  /** The lines that hold nothing but a comment. */
  readonly commentLines: ReadonlySet<number>;
  /** How deep each line stands, by its number; undefined for one that holds nothing. */
  readonly depths: readonly (number | undefined)[];
}

/** Looked up rather than measured, since every body around a line asks how deep it stands. */
function depthsOf({ text }: Segment, lines: LineIndex): readonly (number | undefined)[] {
  const depths: (number | undefined)[] = [undefined];
  for (let number = 1; number <= lines.lineCount; number++) {
    const line = lines.line(number);
    depths.push(isBlank(text.slice(line.start, line.end)) ? undefined : depthOf(text, line));
  }
  return depths;
}

function linesIn(runs: readonly CommentRun[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { first, last } of runs) for (let line = first; line <= last; line++) found.add(line);
  return found;
}

/** The line that ends the head of a body: the last one above it that holds more than a comment. */
function headOf({ start }: Body, { lines, commentLines, depths }: Context): number {
  let line = lines.position(start).line - 1;
  while (line > 1 && (commentLines.has(line) || depths[line] === undefined)) line--;
  return Math.max(1, line);
}

/** The last line of a body; comments and damaged lines below it that stand deeper than its node are part of it. */
function endOf({ end }: Body, node: Node, { lines, depths }: Context): number {
  let last = lines.position(end).line;
  const outer = depths[lines.position(node.start).line] ?? 0;
  for (let line = last + 1; line <= lines.lineCount; line++) {
    const depth = depths[line];
    if (depth === undefined) continue;
    if (depth <= outer) break;
    last = line;
  }
  return last;
}

/** Where that begins of a node which brackets or the quotes of a text block hold together. */
function openingOf(node: Node): number | undefined {
  if (node.kind === "call") return node.callee.end;
  return node.kind === "list" || node.kind === "map" || node.kind === "string" ? node.start : undefined;
}

/** The last line before the one that closes a node, which stays to be seen; its last line where nothing closes it. */
function lastInside({ kind, end }: Node, { segment, lines }: Context): number {
  const { line } = lines.position(end);
  const isClosed =
    kind === "string"
      ? /^[ \t]*(?:"|""")$/.test(segment.text.slice(lines.line(line).start, end))
      : ")]}".includes(segment.text.charAt(end - 1));
  return isClosed ? line - 1 : line;
}

/** The longest range from each line, without those that end in the midst of another. */
function nested(folds: FoldingRange[]): FoldingRange[] {
  const kept: FoldingRange[] = [];
  const around: FoldingRange[] = [];
  for (const fold of folds.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine)) {
    while ((around.at(-1)?.endLine ?? Infinity) < fold.startLine) around.pop();
    const outer = around.at(-1);
    if (outer && (outer.startLine === fold.startLine || outer.endLine < fold.endLine)) continue;
    around.push(fold);
    kept.push(fold);
  }
  return kept;
}
