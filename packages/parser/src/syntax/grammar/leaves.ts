import type { Scan } from "../lexer/scan.ts";
import { stringValue } from "../string-value.ts";
import { Kind } from "../tokens.ts";
import type * as tree from "../tree.ts";

/* The nodes of single tokens, by the index of the token. */

export function stringNode({ text, tokens }: Scan, index: number): tree.StringLiteral {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  return { kind: "string", start, end, value: stringValue(text, start, end) };
}

export function nameNode({ text, tokens }: Scan, index: number): tree.Name {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  return { kind: "name", start, end, text: text.slice(start, end) };
}

export function numberNode({ text, tokens }: Scan, index: number): tree.NumberLiteral {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  return { kind: "number", start, end, text: text.slice(start, end) };
}

export function booleanNode({ tokens }: Scan, index: number, value: boolean): tree.BooleanLiteral {
  return { kind: "boolean", start: tokens.starts[index] as number, end: tokens.ends[index] as number, value };
}

export function nullNode({ tokens }: Scan, index: number): tree.NullLiteral {
  return { kind: "null", start: tokens.starts[index] as number, end: tokens.ends[index] as number };
}

export function bareNode({ text, tokens }: Scan, index: number): tree.Bare {
  const start = tokens.starts[index] as number;
  const end = tokens.ends[index] as number;
  return { kind: "bare", start, end, text: text.slice(start, end) };
}

/** The node of a token that is a whole value and needs no look at its surroundings; undefined where it is none. */
export function literalNode(scan: Scan, index: number): tree.Expression | undefined {
  switch (scan.tokens.kinds[index]) {
    case Kind.String:
      return stringNode(scan, index);
    case Kind.Name:
      return nameNode(scan, index);
    case Kind.Number:
      return numberNode(scan, index);
    case Kind.True:
      return booleanNode(scan, index, true);
    case Kind.False:
      return booleanNode(scan, index, false);
    default:
      return undefined;
  }
}
