import { blocksByName } from "@kodeon/parser/language";
import type { Node, Segment, StringLiteral } from "@kodeon/parser/tree";
import { segmentOf, textOf, type Document } from "../document.ts";
import { nodesAt, type Place } from "../place.ts";
import type { Project } from "../project.ts";
import { say, type Say } from "../words.ts";
import { meantPlace, type MeantPlace } from "./meant.ts";
import type { Offer, Suggestion } from "./offer.ts";

/** The line that is being completed. */
export interface Cursor {
  readonly project: Project;
  readonly document: Document;
  readonly offset: number;
  readonly say: Say;
  /** The line on either side of the cursor. */
  readonly before: string;
  readonly after: string;
  /** The part of a name on either side of the cursor. */
  readonly word: string;
  readonly wordEnd: string;
  /** What stands behind that name on the line. */
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

/** No word that could be meant is longer. */
const longestWord = 256;

export function cursorAt(project: Project, document: Document, offset: number, trigger?: string): Cursor {
  const { start, end } = document.lines.line(document.lines.position(offset).line);
  const before = textOf(document, { start, end: offset });
  const after = textOf(document, { start: offset, end });
  const word = /[\p{L}\p{M}\p{Nd}_]*$/u.exec(before.slice(-longestWord))?.[0] ?? "";
  const wordEnd = /^[\p{L}\p{M}\p{Nd}_]*/u.exec(after)?.[0] ?? "";
  const rest = after.slice(wordEnd.length);
  const isSpace = trigger === " ";
  return {
    project,
    document,
    offset,
    before,
    after,
    word,
    wordEnd,
    rest,
    isSpace,
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
  const { document, offset, before, after } = cursor;
  const found = segmentOf(document, offset);
  if (found === undefined) return undefined;
  const { segment, start } = found;
  const around = nodesAt(segment, offset - start);
  const isCode = holdsFunctions(segment) || around.some(({ kind }) => kind === "function");
  // Outside functions people write more than names without quotes.
  const pattern = isCode ? /[\p{L}\p{M}\p{Nd}_]*$/u : /[\p{L}\p{M}\p{Nd}_.+@/-]*$/u;
  const run = pattern.exec(before.slice(-longestWord))?.[0] ?? "";
  const written = offset - start - run.length;
  const text = segment.text.slice(0, written) + name + segment.text.slice(offset - start + after.length);
  const meant = meantPlace(document.uri, text, written + 1);
  if (meant === undefined) return undefined;
  const { place, moved } = meant;
  if (before.trim() === "" && !isAsDeep(around, offset - start, meant)) return undefined;
  const at = written + moved;
  const last = place.nodes.at(-1);
  const isHere = last?.kind === "string" && !/[\r\n]/.test(place.segment.text.slice(last.start, at));
  return {
    ...cursor,
    place,
    nodes: place.nodes,
    at,
    segmentStart: start - moved,
    moved,
    string: isHere && place.segment.text.charAt(last.start) === '"' ? last : undefined,
    indent: /[\r\n]([ \t]+)[^\s/]/.exec(segment.text)?.[1] ?? "    ",
  };
}

/** Whether a word at an offset would stand in all the brackets and texts that are around it, and end none of them for being no deeper. */
function isAsDeep(around: readonly Node[], at: number, { place, moved }: MeantPlace): boolean {
  return around.every(({ kind, start, end }) => {
    const isOpen = kind === "string" || kind === "list" || kind === "map" || kind === "call";
    const isKept = (node: Node): boolean => node.kind === kind && node.start === start + moved;
    return !isOpen || end <= at || place.nodes.some(isKept);
  });
}

function holdsFunctions({ declaration }: Segment): boolean {
  const head = declaration?.words[0];
  return head?.kind === "name" && blocksByName.get(head.text)?.spec.functions === true;
}

/** Whether the cursor is in a comment, or at its end. */
export function isInComment({ document, offset }: Cursor): boolean {
  const found = segmentOf(document, offset);
  if (found === undefined) return false;
  const at = offset - found.start;
  return found.segment.comments.some(({ start, end }) => start < at && at <= end);
}

/** Offers in place of the name at the cursor. */
export function inWord({ offset, word, wordEnd }: Cursor, offers: readonly Offer[]): Suggestion {
  return { offers, start: offset - word.length, end: offset + wordEnd.length };
}

/** Whether nothing but a comment follows the name at the cursor. */
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
