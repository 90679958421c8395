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
 * declaration, so that what is wrong above it never matters. At a byte order mark one file was put behind another:
 * a segment begins there, and takes no comments from above. An empty text has no segments.
 */
export function segmentStarts(text: string): number[] {
  const starts: number[] = [];
  if (text === "") return starts;
  const breaksWithReturn = text.includes("\r");
  let comments = -1;
  let at = 0;
  while (at < text.length) {
    const isMarked = text.charCodeAt(at) === ByteOrderMark;
    const content = isMarked ? at + 1 : at;
    if (isMarked) {
      starts.push(at);
      comments = -1;
    }
    if (isComment(text, content)) {
      if (comments < 0) comments = at;
    } else {
      const start = comments < 0 ? at : comments;
      if (beginsDeclaration(text, content) && starts.at(-1) !== start) starts.push(start);
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
