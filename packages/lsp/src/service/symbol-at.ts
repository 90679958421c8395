import type { Span } from "@kodeon/parser";
import {
  libraryOf,
  type FunctionScope,
  type Library,
  type Local,
  type OwnFunction,
} from "@kodeon/parser/semantics";
import type { Call, FunctionDeclaration, Name, Node } from "@kodeon/parser/tree";
import type { Document } from "./document.ts";
import { mentionsOf, nameIn } from "./mentions.ts";
import { placeAt, type Place } from "./place.ts";

interface Named {
  readonly name: string;
  /** The name under the cursor, in the document; without the quotes around it. */
  readonly span: Span;
}

/** A package, whoever introduces it. */
export interface PackageName extends Named {
  readonly kind: "package";
}

/** What only the declaration it stands in knows. */
interface NamedInSegment extends Named {
  /** Where the segment of the declaration begins in the document. */
  readonly start: number;
}

/** A `pustaka`, by its label. */
export interface LibraryName extends NamedInSegment {
  readonly kind: "library";
}

/** A function of a `pustaka`. */
export interface FunctionName extends NamedInSegment {
  readonly kind: "function";
  readonly library: Library;
  readonly own: OwnFunction;
}

/** A parameter or a variable of a function. */
export interface LocalName extends NamedInSegment {
  readonly kind: "local";
  readonly library: Library;
  readonly scope: FunctionScope;
  readonly local: Local;
}

/** Something that bears a name which can be looked for and changed. */
export type NamedSymbol = PackageName | LibraryName | FunctionName | LocalName;

/** What the name at an offset is the name of; undefined where there is no name that the project's own texts give. */
export function symbolAt(document: Document, offset: number): NamedSymbol | undefined {
  const place = placeAt(document, offset);
  const node = place?.nodes.at(-1);
  if (place === undefined || node === undefined || place.isComment) return undefined;
  return packageAt(place, node) ?? (node.kind === "name" ? nameAt(place, node) : undefined);
}

function packageAt({ block, segment, start }: Place, node: Node): PackageName | undefined {
  const mention = block && mentionsOf(block).find((each) => each.key === node);
  if (mention === undefined) return undefined;
  const { name, key } = mention;
  return { kind: "package", name, span: moved(nameIn(segment.text, key), start) };
}

function nameAt({ block, nodes, at, start }: Place, node: Name): NamedSymbol | undefined {
  if (block === undefined) return undefined;
  const named = { name: node.text, span: moved(node, start), start };
  const { label, spec } = block;
  if (label?.node === node)
    return spec?.label?.type === "name" && label.value !== undefined
      ? { kind: "library", ...named }
      : undefined;
  const library = libraryOf(block);
  const scope = library?.functions.find(
    ({ scope: { node: each } }) => each.start <= at && at <= each.end,
  )?.scope;
  if (library === undefined || scope === undefined) return undefined;
  const [call, argument] = nodes.slice(-3);
  if (call?.kind === "call" && argument?.kind === "argument" && argument.name === node) {
    const called = calledBy(call, scope, library);
    const local = called && parameterOf(called, node.text);
    return called && local && { kind: "local", ...named, library, scope: called, local };
  }
  const local = scope.locals.get(node.text);
  if (local?.occurrences.some((each) => each.node === node))
    return { kind: "local", ...named, library, scope, local };
  const own = library.own.get(node.text);
  return own && isOf(own, node) ? { kind: "function", ...named, library, own } : undefined;
}

function isOf(own: OwnFunction, node: Name): boolean {
  return (
    own.name === node || own.repeated.includes(node) || own.occurrences.some((each) => each.node === node)
  );
}

/** The function of the library that a call in `scope` calls; the first of them where several have that name. */
export function calledBy(
  { callee }: Call,
  scope: FunctionScope,
  library: Library,
): FunctionScope | undefined {
  if (callee.kind !== "name" || scope.locals.has(callee.text)) return undefined;
  return library.own.get(callee.text)?.scope;
}

/** The parameter of a function that an argument by this name is for. */
export function parameterOf({ node, locals }: FunctionScope, name: string): Local | undefined {
  return hasParameter(node, name) ? locals.get(name) : undefined;
}

function hasParameter({ parameters }: FunctionDeclaration, name: string): boolean {
  return parameters.some(({ text }) => text === name);
}

/** The same span, further on. */
export function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
