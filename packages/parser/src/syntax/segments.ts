import {
  afterLineBreak,
  CarriageReturn,
  closesTextBlock,
  Hash,
  isBlank,
  isClosingBracket,
  isLineBreak,
  LineFeed,
  NoBreakSpace,
  Quote,
  Slash,
} from "./characters.ts";

const ByteOrderMark = 0xfeff;

/**
 * Where the segments of a text begin: one a declaration, together with the comment lines directly above it,
 * and first whatever stands before the first declaration. A line tells by itself whether it begins a
 * declaration, so that what is wrong above it never matters. An empty text has no segments. A text may be part of
 * another, from the beginning of one segment to the end of one, and is not at the start of a file then.
 */
export function segmentStarts(text: string, isFileStart = true): number[] {
  const starts: number[] = [];
  if (text === "") return starts;
  const breaksWithReturn = text.includes("\r");
  let comments = -1;
  let at = 0;
  while (at < text.length) {
    const content = at === 0 && isFileStart && text.charCodeAt(0) === ByteOrderMark ? 1 : at;
    if (isComment(text, content)) {
      if (comments < 0) comments = at;
    } else {
      if (beginsDeclaration(text, content)) starts.push(comments < 0 ? at : comments);
      comments = -1;
    }
    at = nextLine(text, at, breaksWithReturn);
  }
  if (starts[0] !== 0) starts.unshift(0);
  return starts;
}

function nextLine(text: string, at: number, breaksWithReturn: boolean): number {
  if (!breaksWithReturn) {
    const feed = text.indexOf("\n", at);
    return feed < 0 ? text.length : feed + 1;
  }
  let i = at;
  while (i < text.length && text.charCodeAt(i) !== LineFeed && text.charCodeAt(i) !== CarriageReturn) i++;
  return afterLineBreak(text, i);
}

function isComment(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  // People who come from elsewhere begin comments with #; the lexer tells them.
  return unit === Hash || (unit === Slash && text.charCodeAt(at + 1) === Slash);
}

function beginsDeclaration(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const unit = text.charCodeAt(at);
  if (isBlank(unit) || isLineBreak(unit) || isClosingBracket(unit) || unit === NoBreakSpace) return false;
  if (unit !== Quote) return true;
  return !closesTextBlock(text, at, 1) && !closesTextBlock(text, at, 3);
}
