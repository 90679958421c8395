import type { DiagnosticName } from "../diagnostics/catalogue.ts";
import type { Call, List, Value } from "../syntax/tree.ts";
import { nearest } from "../text/nearest.ts";
import { quote } from "./quote.ts";
import type { ReadContext } from "./reader.ts";

/** The entries of the catalogue that say what a property has to hold; all of them name the property and nothing else. */
export type Expectation = Extract<DiagnosticName, `expected-${string}`>;

/** The functions that may stand for a value. */
const valueFunctions = ["lingkungan", "dari_berkas"] as const;

/**
 * Says what the property has to hold instead of this value. `replacement` is what the author should write, in the
 * language's own notation: it becomes the suggestion and the fix. Always undefined, for a reader to return.
 */
export function refuse(
  node: Value,
  expectation: Expectation,
  context: ReadContext,
  replacement?: string,
): undefined {
  if (node.kind === "missing" || node.kind === "bare") return undefined;
  if (node.kind === "list") return refuseList(node, expectation, context);
  if (node.kind === "call" && node.callee.kind === "name") {
    return refuseCall(node, node.callee.text, context);
  }
  const { property } = context;
  if (replacement === undefined) context.report(expectation, node, { property });
  else context.report(expectation, node, { property, suggestion: replacement }, replace(node, replacement));
  return undefined;
}

/** The text of a string. Anything else is refused; a bare word is offered its quotes. */
export function expectText(node: Value, expectation: Expectation, context: ReadContext): string | undefined {
  if (node.kind === "string") return node.value;
  const text = dottedName(node);
  if (text === undefined) return refuse(node, expectation, context, quotedLiteral(node, expectation));
  context.report("unquoted-text", node, { text }, replace(node, quote(text)));
  return undefined;
}

/** What may hold any text may hold a number's or a flag's, once it has its quotes. */
const anyText: ReadonlySet<Expectation> = new Set<Expectation>([
  "expected-text",
  "expected-path",
  "expected-glob",
  "expected-cache-path",
] as const);

function quotedLiteral(node: Value, expectation: Expectation): string | undefined {
  if (!anyText.has(expectation)) return undefined;
  if (node.kind === "number") return quote(node.text);
  return node.kind === "boolean" ? quote(String(node.value)) : undefined;
}

/** The text of a string or of a bare word. Anything else is refused. */
export function expectWord(node: Value, expectation: Expectation, context: ReadContext): string | undefined {
  return node.kind === "name" ? node.text : expectText(node, expectation, context);
}

/** The fix that puts `text` in the place of the whole node. */
export function replace(node: Value, text: string): { readonly fix: readonly [TextReplacement] } {
  return { fix: [{ start: node.start, end: node.end, text }] };
}

interface TextReplacement {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** `index.kd` without quotes is a member of a name by syntax, and a text that lacks its quotes by intention. */
function dottedName(node: Value): string | undefined {
  if (node.kind === "name") return node.text;
  if (node.kind !== "member" || node.name.kind !== "name") return undefined;
  const object = dottedName(node.object);
  return object === undefined ? undefined : `${object}.${node.name.text}`;
}

function refuseList(node: List, expectation: Expectation, context: ReadContext): undefined {
  const [only, ...others] = node.items;
  const wantsMap = expectation === "expected-amounts" || expectation === "expected-record";
  const fix =
    only === undefined || others.length > 0 || (wantsMap && only.kind !== "map")
      ? []
      : [
          { start: node.start, end: only.start, text: "" },
          { start: only.end, end: node.end, text: "" },
        ];
  context.report("unexpected-list", node, { property: context.property }, { fix });
  return undefined;
}

function refuseCall(node: Call, name: string, context: ReadContext): undefined {
  if (valueFunctions.some((known) => known === name)) {
    context.report("misplaced-call", node, { name, property: context.property });
    return undefined;
  }
  const suggestion = nearest(name, valueFunctions);
  if (suggestion === undefined) context.report("unknown-call", node, { name });
  else context.report("unknown-call", node, { name, suggestion }, replace(node.callee, suggestion));
  return undefined;
}
