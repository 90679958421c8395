import { blocksByName } from "@kodeon/parser/language";
import type { Node, Segment, StringLiteral } from "@kodeon/parser/tree";
import { segmentOf, textOf, type Document } from "../document.ts";
import { nodesAt, type Place } from "../place.ts";
import type { Project } from "../project.ts";
import { say, type Say } from "../words.ts";
import { meantPlace, type MeantPlace } from "./meant.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { wordBetween, type Word } from "./word.ts";

/** The line that is being completed. */
export interface Cursor extends Word {
  readonly project: Project;
  readonly document: Document;
  readonly offset: number;
  readonly say: Say;
  /** The segment that the cursor is in, and where it begins. */
  readonly found: ReturnType<typeof segmentOf>;
  /** The nodes around the cursor, as the document has them. */
  readonly around: readonly Node[];
  /** The line on either side of the cursor. */
  readonly before: string;
  readonly after: string;
  /** What stands behind the word at the cursor on the line. */
  readonly rest: string;
  /** A space has just been typed. */
  readonly isSpace: boolean;
}

/** A place as it would be if a name stood at the cursor, and nothing behind it on its line. */
export interface Probe extends Cursor {
  readonly place: Place;
  /** From the declaration to what the name at the cursor is, or is in. */
  readonly nodes: readonly Node[];
  /** Where that name begins in the segment of the place, in which slips in the heads before it are mended. */
  readonly at: number;
  /** From where on the document's offsets go on as those of that segment do, once its heads are passed. */
  readonly segmentStart: number;
  /** By how much the mended heads have moved what stands behind them. */
  readonly moved: number;
  /** The text around the cursor, if it stands in one that begins on its line. */
  readonly string: StringLiteral | undefined;
  /** By how much a line in a block is deeper than the block's head. */
  readonly indent: string;
}

export function cursorAt(project: Project, document: Document, offset: number, trigger?: string): Cursor {
  const { start, end } = document.lines.line(document.lines.position(offset).line);
  const before = textOf(document, { start, end: offset });
  const after = textOf(document, { start: offset, end });
  const found = segmentOf(document, offset);
  const around = found === undefined ? [] : nodesAt(found.segment, offset - found.start);
  const isCode = around.some(({ kind }) => kind === "function") || holdsFunctions(found?.segment);
  const word = wordBetween(before, after, isCode);
  return {
    ...word,
    project,
    document,
    offset,
    found,
    around,
    before,
    after,
    rest: after.slice(word.wordEnd.length),
    isSpace: trigger === " ",
    say: say(project.settings.language),
  };
}

/** Cannot be a name that somebody has given. */
const name = "kodeon__kursor";

/**
 * Parses the segment around the cursor with a name in place of the word there, so that the tree tells what may stand
 * at the cursor, whatever stands there now. What follows on the line is left out: it belongs to what was there before.
 */
export function probe(cursor: Cursor): Probe | undefined {
  const { document, offset, found, before, after, word } = cursor;
  if (found === undefined) return undefined;
  const { segment, start } = found;
  const written = offset - start - word.length;
  const text = segment.text.slice(0, written) + name + segment.text.slice(offset - start + after.length);
  const meant = meantPlace(document.uri, text, written + 1);
  if (meant === undefined) return undefined;
  const { place, moved } = meant;
  if (before.trim() === "" && !isAsDeep(cursor, meant)) return undefined;
  const at = written + moved;
  const last = place.nodes.at(-1);
  const string = last?.kind === "string" ? last : undefined;
  // In a text block that nothing closes yet all is text.
  if (string && /[\r\n]/.test(place.segment.text.slice(string.start, at))) return undefined;
  return {
    ...cursor,
    place,
    nodes: place.nodes,
    at,
    segmentStart: start - moved,
    moved,
    string: string && place.segment.text.charAt(string.start) === '"' ? string : undefined,
    indent: /[\r\n]([ \t]+)[^\s/]/.exec(segment.text)?.[1] ?? "    ",
  };
}

/** Whether a word at the cursor would stand in all the brackets and texts that are around it, and end none of them for being no deeper. */
function isAsDeep(cursor: Cursor, { place, moved }: MeantPlace): boolean {
  return openAround(cursor).every(({ kind, start }) =>
    place.nodes.some((node) => node.kind === kind && node.start === start + moved),
  );
}

/** The brackets and texts around the cursor that end behind it. */
export function openAround({ around, offset, found }: Cursor): readonly Node[] {
  const at = offset - (found?.start ?? 0);
  return around.filter(({ kind, end }) => openKinds.has(kind) && end > at);
}

const openKinds: ReadonlySet<Node["kind"]> = new Set<Node["kind"]>(["string", "list", "map", "call"]);

function holdsFunctions(segment: Segment | undefined): boolean {
  const head = segment?.declaration?.words[0];
  return head?.kind === "name" && blocksByName.get(head.text)?.spec.functions === true;
}

/** Whether the line of the cursor goes on with a text block, or ends one: behind its closing quotes nothing else may stand. */
export function isInTextBlock({ found, offset, before }: Cursor): boolean {
  if (found === undefined) return false;
  const line = offset - before.length - found.start;
  return nodesAt(found.segment, line).some(
    ({ kind, start, end }) => kind === "string" && start < line && line < end,
  );
}

/** Whether the cursor is in a comment, or at its end. */
export function isInComment({ found, offset }: Cursor): boolean {
  if (found === undefined) return false;
  const at = offset - found.start;
  return found.segment.comments.some(({ start, end }) => start < at && at <= end);
}

/** Offers in place of the word at the cursor. */
export function inWord({ offset, word, wordEnd }: Cursor, offers: readonly Offer[]): Suggestion {
  return { offers, start: offset - word.length, end: offset + wordEnd.length };
}

/** The line up to the word at the cursor. */
export function beforeWord({ before, word }: Cursor): string {
  return before.slice(0, before.length - word.length);
}

/** Whether the line so far ends with a value that no comma parts from what comes next. */
export function isBehindValue(cursor: Cursor): boolean {
  return /["\p{L}\p{Nd}_)\]}]$/u.test(beforeWord(cursor).trimEnd());
}

/** Whether nothing but a comment follows the word at the cursor. */
export function isLast({ rest }: Cursor): boolean {
  return /^\s*(?:\/\/.*)?$/.test(rest);
}

/** The node in the document itself that begins where one before the cursor does. */
export function actual<Found extends Node>(probe: Probe, node: Found): Found | undefined {
  const found = segmentOf(probe.document, probe.segmentStart + node.start);
  const start = node.start - probe.moved;
  const nodes = found === undefined ? [] : nodesAt(found.segment, start);
  return nodes.find((each): each is Found => each.kind === node.kind && each.start === start);
}
