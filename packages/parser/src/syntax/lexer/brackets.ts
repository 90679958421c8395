import { emit, innermostBracket, lastEnd, NESTING_LIMIT, type Scan } from "./scan.ts";
import { Kind, pushToken } from "../tokens.ts";

const closings: Readonly<Record<number, { kind: number; open: string; close: string }>> = {
  [Kind.LeftParen]: { kind: Kind.RightParen, open: "(", close: ")" },
  [Kind.LeftBracket]: { kind: Kind.RightBracket, open: "[", close: "]" },
  [Kind.LeftBrace]: { kind: Kind.RightBrace, open: "{", close: "}" },
};
const texts: Readonly<Record<number, { open: string; close: string }>> = Object.fromEntries(
  Object.values(closings).map((bracket) => [bracket.kind, bracket]),
);

export function openBracket(scan: Scan, kind: number): void {
  const start = scan.at++;
  const { brackets } = scan;
  const closing = closings[kind]?.kind ?? kind;
  const emitted = emit(scan, kind, start, scan.at);
  brackets.push({ closing, start, depth: scan.depth, emitted });
  if (brackets.length === NESTING_LIMIT + 1) {
    scan.report("nesting-too-deep", { start, end: start + 1 }, { limit: NESTING_LIMIT });
  }
}

/** A closing bracket closes the innermost one that fits; one that fits none is taken for a slip of the hand. */
export function closeBracket(scan: Scan, kind: number): void {
  const start = scan.at++;
  const span = { start, end: scan.at };
  const found = texts[kind]?.close ?? "";
  const { brackets } = scan;
  scan.broken = false;
  const innermost = innermostBracket(scan);
  if (innermost === undefined) {
    scan.report("unopened-bracket", span, { close: found }, { fix: [{ ...span, text: "" }] });
    return;
  }
  if (innermost.closing !== kind) {
    const fitting = brackets.findLastIndex((bracket) => bracket.closing === kind);
    if (fitting < 0) {
      const expected = texts[innermost.closing]?.close ?? "";
      const fix = [{ ...span, text: expected }];
      scan.report("wrong-bracket", span, { expected, found }, { fix });
    } else {
      reportUnclosed(scan);
      while (brackets.length - 1 > fitting) closeVirtually(scan);
    }
  }
  const closed = brackets.pop();
  if (closed?.emitted) pushToken(scan.tokens, closed.closing, start, scan.at);
}

/** Ends the brackets that a line of this depth ends: those on lines that stand no less deep. One error says so. */
export function closeBrackets(scan: Scan, depth: number): void {
  const { brackets } = scan;
  const reaches = (): boolean => depth <= (innermostBracket(scan)?.depth ?? -2);
  if (brackets.length === 0 || !reaches()) return;
  if (brackets.length <= NESTING_LIMIT) reportUnclosed(scan);
  scan.broken = false;
  while (brackets.length > 0 && reaches()) closeVirtually(scan);
}

function closeVirtually(scan: Scan): void {
  const bracket = scan.brackets.pop();
  const at = lastEnd(scan);
  if (bracket?.emitted) pushToken(scan.tokens, bracket.closing, at, at);
}

function reportUnclosed(scan: Scan): void {
  const bracket = innermostBracket(scan);
  if (bracket === undefined) return;
  const { open = "", close = "" } = texts[bracket.closing] ?? {};
  const at = lastEnd(scan);
  const span = { start: bracket.start, end: bracket.start + 1 };
  const fix = [{ start: at, end: at, text: close }];
  scan.report("unclosed-bracket", span, { open, close }, { fix });
}
