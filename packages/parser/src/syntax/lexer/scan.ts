import { diagnostic, type Diagnostic, type Report } from "../../diagnostics/diagnostic.ts";
import type { Span } from "../../text/span.ts";
import { closings, Kind, openings, pushToken, type TokenBuffer } from "../tokens.ts";

/** How the words of a line are read. */
export type Mode = "head" | "value" | "requirement" | "function";

export interface OpenBracket {
  /** The kind of the token that closes it. */
  readonly closing: number;
  readonly start: number;
  /** The depth of the line it stands on. */
  readonly depth: number;
  /** It is among the tokens, not left out for standing too deep. */
  readonly emitted: boolean;
}

/** A block that is open, by the depth of its lines; `alias` is a second depth that a badly indented line has brought in. */
export interface OpenBlock {
  readonly depth: number;
  alias: number;
}

/** What was found in one segment. */
export interface Scanned {
  readonly text: string;
  readonly tokens: TokenBuffer;
  readonly comments: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
  /** Where spaces, and where tabs, are first used to indent a line. */
  readonly spaces: number | undefined;
  readonly tabs: number | undefined;
}

/** Where a scan of one segment stands. */
export interface Scan extends Scanned {
  readonly comments: Span[];
  readonly diagnostics: Diagnostic[];
  readonly report: Report;
  /** The next code unit to look at. */
  at: number;
  mode: Mode;
  /** The depth of the line that `at` stands on, in columns. */
  depth: number;
  /** The first token of the logical line. */
  lineStart: number;
  brackets: OpenBracket[];
  blocks: OpenBlock[];
  /** The depth of the function that the line is in; -1 outside. */
  functionDepth: number;
  /** A line break inside brackets has been passed since the last token. */
  broken: boolean;
  /** Tokens are left out up to the end of the logical line: it has too many operators. */
  muted: boolean;
  /** What has been counted of the logical line towards the limit of nesting. */
  operators: number;
  spaces: number | undefined;
  tabs: number | undefined;
  /** Its first line stands deep: there is no head. */
  isHeadless: boolean;
}

/** Beyond this many levels of blocks or brackets a text is refused; trees stay shallow enough to walk by recursion. */
export const NESTING_LIMIT = 64;
/** Beyond this many operators, calls and members a line of a function is refused, for the same reason. */
export const OPERATOR_LIMIT = 512;
/** A segment with this many diagnostics is not worth another. */
const DIAGNOSTIC_LIMIT = 50;

/** A scan at the beginning of a segment; its tokens take the place of those that the buffer held. */
export function beginScan(text: string, tokens: TokenBuffer): Scan {
  const diagnostics: Diagnostic[] = [];
  tokens.count = 0;
  return {
    text,
    tokens,
    comments: [],
    diagnostics,
    report(name, span, values, extras) {
      if (diagnostics.length < DIAGNOSTIC_LIMIT) diagnostics.push(diagnostic(name, span, values, extras));
    },
    at: 0,
    mode: "head",
    depth: 0,
    lineStart: 0,
    brackets: [],
    blocks: [],
    functionDepth: -1,
    broken: false,
    muted: false,
    operators: 0,
    spaces: undefined,
    tabs: undefined,
    isHeadless: false,
  };
}

/** What a scan has found, for as long as it is needed. The parser has added to its diagnostics; `diagnostics` are its own. */
export function keepScan(
  { text, tokens, comments, spaces, tabs }: Scan,
  diagnostics: readonly Diagnostic[],
): Scanned {
  const { kinds, starts, ends, count } = tokens;
  const kept = {
    kinds: kinds.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    count,
  };
  return { text, tokens: kept, comments, diagnostics, spaces, tabs };
}

/**
 * Adds a token that stands in the text, and before it the comma that a line break between two items means.
 * False where it is left out because the line is nested too deeply.
 */
export function emit(scan: Scan, kind: number, start: number, end: number): boolean {
  if (scan.muted || scan.brackets.length > NESTING_LIMIT) return false;
  if (scan.broken) {
    scan.broken = false;
    const closing = innermostBracket(scan)?.closing;
    const inItems = closing === Kind.RightBracket || closing === Kind.RightBrace;
    const begins = beginsItem[kind] || (closing === Kind.RightBrace && isKey(scan.text, end));
    if (inItems && begins && endsItem[previousKind(scan)]) emitVirtual(scan, Kind.Comma);
  }
  pushToken(scan.tokens, kind, start, end);
  return true;
}

/** Whether `=` or `:` follows, as it does the keys of a map, for which words of the language will do. */
function isKey(text: string, end: number): boolean {
  keyEnd.lastIndex = end;
  return keyEnd.test(text);
}

const keyEnd = /[ \t]*(?::|=(?!=))/y;

/** Adds a token that has no text of its own, at the end of the last one. */
export function emitVirtual(scan: Scan, kind: number): void {
  const at = lastEnd(scan);
  pushToken(scan.tokens, kind, at, at);
}

/** The innermost bracket that is open; asked for often, and looking in an empty list for what is before its beginning is slow. */
export function innermostBracket({ brackets }: Scan): OpenBracket | undefined {
  return brackets.length > 0 ? brackets[brackets.length - 1] : undefined;
}

/** The kind of the last token on this logical line, -1 at its beginning. */
export function previousKind(scan: Scan): number {
  const { tokens, lineStart } = scan;
  return tokens.count > lineStart ? (tokens.kinds[tokens.count - 1] as number) : -1;
}

/** Where the last token ends. */
export function lastEnd(scan: Scan): number {
  const { tokens } = scan;
  return tokens.count > 0 ? (tokens.ends[tokens.count - 1] as number) : 0;
}

function table(...names: (keyof typeof Kind)[]): boolean[] {
  const result: boolean[] = new Array(64).fill(false);
  for (const name of names) result[Kind[name]] = true;
  return result;
}

/** Kinds of tokens that an operand ends with. */
export const endsItem = table(
  ...(["Name", "String", "Number", "Bare", "True", "False", "Null"] as const),
  ...closings,
);
const beginsItem = table(
  ...(["Name", "String", "Number", "Bare", "True", "False", "Null"] as const),
  ...(["Minus", "Not", ...openings] as const),
);
