import { diagnoseForeign } from "../syntax/foreign.ts";
import { keepScan, type Scanned } from "../syntax/lexer/scan.ts";
import { tokenise } from "../syntax/lexer/tokenise.ts";
import { parseScan, treeOf } from "../syntax/parse.ts";
import { createTokenBuffer } from "../syntax/tokens.ts";
import type { Tree } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import { placesIn } from "./place.ts";
import { formatSegment, isDamaged, type SegmentLayout, styleFor } from "./segment-edits.ts";
import type { FormatOptions } from "./style.ts";

/** What comes of formatting a text. */
export interface FormatResult {
  readonly text: string;
  /** Declarations left byte for byte because their syntax is damaged, by their spans in the input. */
  readonly damaged: readonly Span[];
  /** Declarations left alone because the formatter would have changed more than layout: a defect of ours. */
  readonly refused: readonly Span[];
}

/** Lays any text out as `docs/style.md` says. Whatever the text, nothing is thrown and nothing but layout changes. */
export function format(text: string, options: FormatOptions = {}): FormatResult {
  // What the parser has scanned need not be scanned again to be laid out.
  const scans: (Scanned | undefined)[] = [];
  const tree = treeOf(text, (piece) => {
    const scan = tokenise(piece, buffer);
    const diagnostics = [...scan.diagnostics];
    const segment = parseScan(scan);
    scans.push(isDamaged(segment) ? undefined : keepScan(scan, diagnostics));
    // Nobody asks for the nodes: kept until all is laid out, they would only be in the way of the garbage collector.
    return { ...segment, declaration: undefined };
  });
  return layOutTree(tree, options, scans);
}

const buffer = createTokenBuffer();

/** The same as `format`, for the text of a tree that is at hand. One that is JSON or YAML is damaged all through. */
export function formatTree(tree: Tree, options: FormatOptions = {}): FormatResult {
  return layOutTree(tree, options);
}

/** Lays out the segments of a tree, of which each may have been scanned already. */
function layOutTree(
  tree: Tree,
  options: FormatOptions,
  scans?: readonly (Scanned | undefined)[],
): FormatResult {
  const isForeign = diagnoseForeign(tree) !== undefined;
  const style = styleFor(tree, options);
  const placeOf = placesIn(tree);
  const damaged: Span[] = [];
  const refused: Span[] = [];
  let text = "";
  tree.segments.forEach((segment, index) => {
    const layout: SegmentLayout = isForeign
      ? { outcome: "damaged" }
      : formatSegment(segment, placeOf(index), style, scans?.[index]);
    if (layout.outcome === "formatted") {
      text += layout.text;
      return;
    }
    const start = tree.offsets[index] ?? 0;
    const span = { start, end: start + segment.text.length };
    if (layout.outcome === "damaged") damaged.push(span);
    else refused.push(span);
    text += segment.text;
  });
  return { text, damaged, refused };
}
