import type { Comparison } from "../schema/types.ts";
import { partedThousands } from "./decimal.ts";
import { expectText, refuse, replace } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

const names = { ">": "gt", ">=": "gte", "<": "lt", "<=": "lte", "=": "eq", "==": "eq" } as const;
const term = /\s*(>=|<=|==|>|<|=)\s*(-?\d+(?:_\d+)*(?:\.\d+)?)(?=[\s<>=]|$)/y;

/** Bounds for a number, such as `">=10 <100"`: each side bounded once at most, or one `=`; some number must meet them. */
export const readComparison: Reader<SpecOf<"comparison">, Comparison> = (node, _spec, context) => {
  const text = expectText(node, "expected-comparison", context);
  if (text === undefined) return undefined;
  const terms = readTerms(text.trim());
  if (terms === undefined) return refuse(node, "expected-comparison", context);
  if (terms.some(([, written]) => partedThousands(written) !== undefined)) {
    const meant = text.replace(/[\d_.]+/g, (written) => partedThousands(written) ?? written);
    const suggestion = quote(meant);
    context.report("thousands-separator", node, { suggestion }, replace(node, suggestion));
    return undefined;
  }
  const result = Object.fromEntries(terms.map(([name, written]) => [name, toNumber(written)])) as Comparison;
  const sides = new Set(terms.map(([name]) => name.slice(0, 1)));
  if (sides.size < terms.length || (sides.has("e") && sides.size > 1)) {
    context.report("repeated-bound", node, { text });
    return undefined;
  }
  if (!isEmpty(result)) return result;
  context.report("impossible-comparison", node, { text });
  return undefined;
};

type Term = readonly [name: (typeof names)[keyof typeof names], written: string];

function readTerms(text: string): readonly Term[] | undefined {
  const terms: Term[] = [];
  for (let at = 0; at < text.length; at = term.lastIndex) {
    term.lastIndex = at;
    const match = term.exec(text);
    if (match === null) return undefined;
    terms.push([names[match[1] as keyof typeof names], match[2] ?? ""]);
  }
  return terms.length === 0 ? undefined : terms;
}

function toNumber(written: string): number {
  const value = Number(written.replaceAll("_", ""));
  return value === 0 ? 0 : value;
}

function isEmpty({ gt, gte, lt, lte }: Comparison): boolean {
  const low = gt ?? gte ?? -Infinity;
  const high = lt ?? lte ?? Infinity;
  return low > high || (low === high && (gt !== undefined || lt !== undefined));
}
