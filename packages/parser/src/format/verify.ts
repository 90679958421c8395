import type { Scanned } from "../syntax/lexer/scan.ts";
import { tokenise } from "../syntax/lexer/tokenise.ts";
import { startOfLine } from "../syntax/characters.ts";
import { segmentStarts } from "../syntax/segments.ts";
import { stringValue } from "../syntax/string-value.ts";
import { createTokenBuffer, Kind } from "../syntax/tokens.ts";
import { levelsOfComments } from "./comments.ts";
import { endOfComment } from "./page.ts";
import type { Place } from "./place.ts";
import { closes } from "./spacing.ts";

const buffer = createTokenBuffer();

/**
 * Whether a segment's new text differs from the old one in layout alone: the same tokens with the same text, or for
 * strings the same value, in the same blocks, and at the same places among them the same comments, about the same lines,
 * and the same characters that the lexer has skipped. There may be less to report, but not more. Before another segment
 * it stays what it is, too: its last comments do not go over to that.
 */
export function isSameButForLayout(before: Scanned, text: string, place: Place): boolean {
  if (!isOneSegment(text, place)) return false;
  const after = tokenise(text, buffer);
  return (
    (isMixed(before) || !isMixed(after)) &&
    after.diagnostics.length <= before.diagnostics.length &&
    haveSameTokens(before, after) &&
    haveSameComments(before, after) &&
    // Whatever the lexer skips it reports.
    (before.diagnostics.length === 0 || skippedIn(before) === skippedIn(after))
  );
}

function isOneSegment(text: string, { isLast, isBeforeMark }: Place): boolean {
  if (isLast) return segmentStarts(text).length <= 1;
  // Any letter at the left edge begins another declaration. A text of blanks has nothing that could go over to it.
  const starts = segmentStarts(text + (isBeforeMark ? "\ufeff" : "x")).filter((start) => start > 0);
  return starts.every((start) => start === text.length) && (starts.length > 0 || text.trim() === "");
}

function isMixed({ spaces, tabs }: Scanned): boolean {
  return spaces !== undefined && tabs !== undefined;
}

function haveSameTokens(before: Scanned, after: Scanned): boolean {
  const one = before.tokens;
  const other = after.tokens;
  let j = 0;
  for (let i = 0; i < one.count; i++, j++) {
    if (isLastComma(before, i)) i++;
    if (isLastComma(after, j)) j++;
    const kind = one.kinds[i];
    if (kind !== other.kinds[j] || j >= other.count) return false;
    if ((kind as number) > Kind.Dedent && kind !== Kind.Comma && !isSameToken(before, i, after, j))
      return false;
  }
  return j === other.count;
}

/** A comma before a closing bracket means nothing. */
function isLastComma({ tokens: { kinds } }: Scanned, index: number): boolean {
  return kinds[index] === Kind.Comma && closes[kinds[index + 1] as number] === 1;
}

function isSameToken(before: Scanned, i: number, after: Scanned, j: number): boolean {
  const start = before.tokens.starts[i] as number;
  const end = before.tokens.ends[i] as number;
  const otherStart = after.tokens.starts[j] as number;
  const otherEnd = after.tokens.ends[j] as number;
  if (isSameText(before.text, start, end, after.text, otherStart, otherEnd)) return true;
  if (before.tokens.kinds[i] !== Kind.String) return false;
  return stringValue(before.text, start, end) === stringValue(after.text, otherStart, otherEnd);
}

function isSameText(
  one: string,
  start: number,
  end: number,
  other: string,
  otherStart: number,
  otherEnd: number,
): boolean {
  if (end - start !== otherEnd - otherStart) return false;
  for (let i = start, j = otherStart; i < end; i++, j++) {
    if (one.charCodeAt(i) !== other.charCodeAt(j)) return false;
  }
  return true;
}

function haveSameComments(before: Scanned, after: Scanned): boolean {
  if (before.comments.length !== after.comments.length) return false;
  if (before.comments.length === 0) return true;
  const places = placesOfComments(before);
  const others = placesOfComments(after);
  return places.every((place, index) => place === others[index]);
}

/**
 * For each comment its text, how many tokens stand before it, whether no token stands before it on its line, and the
 * level of that line.
 */
function placesOfComments(scan: Scanned): string[] {
  const { text, comments, tokens } = scan;
  const levels = levelsOfComments(scan);
  let token = 0;
  let passed = 0;
  let passedBefore = -1;
  let end = -1;
  let commaEnd = -1;
  return comments.map((comment, index) => {
    for (; token < tokens.count && (tokens.starts[token] as number) < comment.start; token++) {
      const kind = tokens.kinds[token] as number;
      if (kind <= Kind.Dedent) continue;
      if (kind === Kind.Comma) {
        commaEnd = tokens.ends[token] as number;
      } else {
        end = tokens.ends[token] as number;
        passed++;
      }
    }
    const line = startOfLine(text, comment.start);
    // A comma moves up to what it follows; a comment behind it stays alone where another one is above it.
    const isAlone = end <= line && (commaEnd <= line || passed === passedBefore);
    // One behind the quotes that open a text block is above nothing but its text.
    passedBefore = end > comment.start ? -1 : passed;
    return `${passed} ${isAlone} ${levels[index]} ${text.slice(comment.start, endOfComment(text, comment))}`;
  });
}

/** What can be seen in a segment and is no token or comment: each piece, and how many of those stand before it. */
function skippedIn({ text, tokens, comments }: Scanned): string {
  let skipped = "";
  let passed = 0;
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const pass = (start: number, end: number): void => {
    const piece = text.slice(at, Math.max(at, start)).replace(/[ \t\r\n\u00a0]+/g, "");
    if (piece !== "") skipped += `${passed} ${piece}\n`;
    at = Math.max(at, end);
  };
  let next = 0;
  const passComments = (before: number): void => {
    for (let comment = comments[next]; comment !== undefined && comment.start < before;) {
      pass(comment.start, comment.end);
      passed++;
      comment = comments[++next];
    }
  };
  for (let i = 0; i < tokens.count; i++) {
    const start = tokens.starts[i] as number;
    passComments(start);
    pass(start, tokens.ends[i] as number);
    // The formatter adds commas and takes them away.
    if (tokens.kinds[i] !== Kind.Comma) passed++;
  }
  passComments(text.length);
  pass(text.length, text.length);
  return skipped;
}
