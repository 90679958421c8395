import { applyEdits } from "../diagnostics/apply-edits.ts";
import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import { afterLineBreak, endOfLine } from "../syntax/characters.ts";
import type { Scanned } from "../syntax/lexer/scan.ts";
import { tokenise } from "../syntax/lexer/tokenise.ts";
import { createTokenBuffer } from "../syntax/tokens.ts";
import type { Segment, Tree } from "../syntax/tree.ts";
import { createPage } from "./page.ts";
import type { Place } from "./place.ts";
import { finishSegment, layOutSegment } from "./segment.ts";
import { styleOf, type FormatOptions, type Style } from "./style.ts";
import { isSameButForLayout } from "./verify.ts";

/** What comes of a segment: edits that lay it out, or why it stays byte for byte as it is. */
export type SegmentLayout =
  | { readonly outcome: "formatted"; readonly edits: readonly TextEdit[]; readonly text: string }
  | { readonly outcome: "damaged" | "refused" };

const buffer = createTokenBuffer();

/**
 * Lays a segment out and proves that nothing but its layout changes. Its edits count from its beginning. What has been
 * scanned of it already can be handed over.
 */
export function formatSegment(
  segment: Segment,
  place: Place,
  style: Style,
  scanned?: Scanned,
): SegmentLayout {
  if (isDamaged(segment)) return { outcome: "damaged" };
  const { text } = segment;
  const scan = scanned ?? tokenise(text, buffer);
  // The parser may have kept to itself what the lexer says of lines that belong to damage.
  if (hasError(scan.diagnostics)) return { outcome: "damaged" };
  const page = createPage(text, scan.tokens, scan.comments, style);
  const { end, isInstruction } = layOutSegment(page);
  finishSegment(page, end, isInstruction, place);
  const { edits } = page;
  if (edits.length === 0) return { outcome: "formatted", edits, text };
  const result = applyEdits(text, edits);
  return isSameButForLayout(scan, result, place)
    ? { outcome: "formatted", edits, text: result }
    : { outcome: "refused" };
}

/** Whether something is wrong with a segment's syntax; what its lines mean is not sure then. */
export function isDamaged({ diagnostics, spaces, tabs }: Segment): boolean {
  const isMixed = spaces !== undefined && tabs !== undefined;
  return isMixed || hasError(diagnostics);
}

function hasError(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}

/**
 * The style for a whole text. As long as a damaged declaration keeps its tabs, the others get tabs as well, unless the
 * first of them has spaces, and the other way round: one text indented in two ways would be one more error. Where only
 * a part of a text is laid out, that goes on as the text begins.
 */
export function styleFor(tree: Tree, options: FormatOptions, isPartial = false): Style {
  const usual = isPartial ? onlyIndentation(tree) : undefined;
  if (usual !== undefined) return styleOf({ ...options, useTabs: usual === "tabs" }, lineBreakOf(tree));
  const kept = options.useTabs === true ? "spaces" : "tabs";
  const other = kept === "tabs" ? "spaces" : "tabs";
  const healthy = tree.segments.find(
    (segment) => (segment.spaces ?? segment.tabs) !== undefined && !isDamaged(segment),
  );
  const isBound =
    healthy?.[other] === undefined &&
    tree.segments.some((segment) => isDamaged(segment) && indentationKept(tree, segment) === kept);
  return styleOf(isBound ? { ...options, useTabs: kept === "tabs" } : options, lineBreakOf(tree));
}

/** What all of a text is indented by; undefined where nothing is, or some lines by spaces and others by tabs. */
function onlyIndentation({ segments }: Tree): "spaces" | "tabs" | undefined {
  const hasSpaces = segments.some(({ spaces }) => spaces !== undefined);
  const hasTabs = segments.some(({ tabs }) => tabs !== undefined);
  if (hasSpaces === hasTabs) return undefined;
  return hasSpaces ? "spaces" : "tabs";
}

/** What a damaged declaration stays indented by; one that is indented by both counts as what the text begins with. */
function indentationKept({ segments }: Tree, segment: Segment): "spaces" | "tabs" | undefined {
  const isMixed = segment.spaces !== undefined && segment.tabs !== undefined;
  const decisive = isMixed ? segments.find(({ spaces, tabs }) => (spaces ?? tabs) !== undefined) : segment;
  const { spaces = Infinity, tabs = Infinity } = decisive ?? segment;
  if (spaces === tabs) return undefined;
  return spaces < tabs ? "spaces" : "tabs";
}

/** The first line break behind anything that can be seen; a line feed where a text has none. */
function lineBreakOf({ segments }: Tree): string {
  for (const { text } of segments) {
    const first = text.search(/\S/);
    const end = first < 0 ? text.length : endOfLine(text, first);
    if (end < text.length) return text.slice(end, afterLineBreak(text, end));
  }
  return "\n";
}
