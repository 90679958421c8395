import type { Scan } from "../lexer/scan.ts";
import { Kind } from "../tokens.ts";
import type * as tree from "../tree.ts";
import { literalNode, nameNode, stringNode } from "./leaves.ts";
import { rangeOperators } from "./operators.ts";

/** A line of a block that was read. */
export interface PlainLine {
  readonly entry: tree.Property | tree.Requirement;
  /** The index of the line break that ends it. */
  readonly last: number;
}

/**
 * Reads a line that is nothing but `key = literal`, `key = [literals]` or a requirement, and above no deeper line: most
 * lines are. The rules would make the same of it, but they choose at every token, and that is what a parser spends
 * its time in. Undefined where the line is anything else; the rules take it then.
 */
export function readPlainLine(scan: Scan, first: number): PlainLine | undefined {
  const { kinds, starts, ends } = scan.tokens;
  const keyKind = kinds[first];
  if (keyKind !== Kind.Name && keyKind !== Kind.String) return undefined;
  const second = kinds[first + 1] as number;
  const at = first + 2;
  if (second !== Kind.Equals) return keyKind === Kind.String ? readRequirement(scan, first) : undefined;
  const isList = kinds[at] === Kind.LeftBracket;
  const last = isList ? endOfList(scan, at) : at;
  if (last < 0 || !endsPlainly(scan, last + 1)) return undefined;
  const value = isList ? listNode(scan, at, last) : literalNode(scan, at);
  if (value === undefined) return undefined;
  const key = keyKind === Kind.Name ? nameNode(scan, first) : stringNode(scan, first);
  const entry = {
    kind: "property",
    start: starts[first] as number,
    end: ends[last] as number,
    key,
    value,
  } as const;
  return { entry, last: last + 1 };
}

/** Whether a line ends at `index`, and the next one stands no deeper. */
function endsPlainly({ tokens: { kinds, count } }: Scan, index: number): boolean {
  return index < count && kinds[index] === Kind.Newline && kinds[index + 1] !== Kind.Indent;
}

const isLiteral = new Uint8Array(256);
for (const name of ["String", "Name", "Number", "True", "False"] as const) isLiteral[Kind[name]] = 1;

/** The index of the bracket that closes a list of literals; -1 where it holds anything else. */
function endOfList({ tokens: { kinds, count } }: Scan, open: number): number {
  let i = open + 1;
  while (i < count && isLiteral[kinds[i] as number] === 1) {
    i++;
    if (kinds[i] !== Kind.Comma) break;
    i++;
  }
  return i < count && kinds[i] === Kind.RightBracket ? i : -1;
}

function listNode(scan: Scan, open: number, close: number): tree.List {
  const { kinds, starts, ends } = scan.tokens;
  const items: tree.Expression[] = [];
  for (let i = open + 1; i < close; i++) {
    const item = kinds[i] === Kind.Comma ? undefined : literalNode(scan, i);
    if (item !== undefined) items.push(item);
  }
  return { kind: "list", start: starts[open] as number, end: ends[close] as number, items };
}

/** `"name" >= "1.0.0" dan < "2.0.0"` */
function readRequirement(scan: Scan, first: number): PlainLine | undefined {
  const { kinds, starts, ends } = scan.tokens;
  let joined: tree.Range[] = [];
  const alternatives = [joined];
  let at = first + 1;
  for (;;) {
    const operator = rangeOperators[kinds[at] as number];
    if (operator === undefined || kinds[at + 1] !== Kind.String) return undefined;
    const version = stringNode(scan, at + 1);
    joined.push({ kind: "range", start: starts[at] as number, end: version.end, operator, version });
    at += 2;
    if (kinds[at] === Kind.Or) alternatives.push((joined = []));
    else if (kinds[at] !== Kind.And) break;
    at++;
  }
  if (!endsPlainly(scan, at)) return undefined;
  const start = starts[first] as number;
  const end = ends[at - 1] as number;
  return {
    entry: { kind: "requirement", start, end, package: stringNode(scan, first), alternatives },
    last: at,
  };
}
