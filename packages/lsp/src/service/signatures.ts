import type { HostFunction, HostParameter } from "@kodeon/parser/language";
import {
  libraryOf,
  signatureOf,
  type BoundBlock,
  type FunctionScope,
  type Library,
} from "@kodeon/parser/semantics";
import type { Expression, FunctionDeclaration, Name, Span } from "@kodeon/parser/tree";
import { hostFunctions, hostMember } from "./host-names.ts";

/** What can be called in a function, with all that is known of it. */
export interface Callable {
  /** As a call of it is written: `marketplace.cari`. */
  readonly name: string;
  readonly parameters: readonly CallableParameter[];
  /** Its declaration; undefined for what the host provides. */
  readonly own: FunctionDeclaration | undefined;
  /** What the host provides; undefined for what the library declares. */
  readonly host: HostFunction | undefined;
}

export interface CallableParameter {
  readonly name: string;
  readonly isOptional: boolean;
  /** What the host says of it. */
  readonly host: HostParameter | undefined;
}

/** What a call of `callee` calls, as far as that is known for certain. */
export function callableOf(callee: Expression, scope: FunctionScope, library: Library): Callable | undefined {
  const signature = signatureOf(callee, scope, library);
  if (signature === undefined) return undefined;
  const [object = "", member] = signature.name.split(".");
  const isOwn = signature.declaration !== undefined;
  const provided = member === undefined ? hostFunctions.get(object) : hostMember(object, member);
  const host = isOwn ? undefined : provided;
  return {
    name: signature.name,
    parameters: signature.parameterNames.map((name) => ({
      name,
      isOptional: signature.parameters.get(name)?.isOptional === true,
      host: host?.parameters.find((each) => each.name === name),
    })),
    own: isOwn ? library.own.get(signature.name)?.scope.node : undefined,
    host,
  };
}

/** The library that a block is, and the function in it that an offset stands in. */
export function functionAt(
  block: BoundBlock | undefined,
  at: number,
): { readonly library: Library; readonly scope: FunctionScope } | undefined {
  const library = block && libraryOf(block);
  // Behind its last line a function goes on until the next one begins.
  const scope = library?.functions.findLast(({ scope: { node } }) => node.start <= at)?.scope;
  return library && scope && { library, scope };
}

/** A call as people read it, with the place of each parameter in it: `cari(query, filter?)`. */
export function labelOf(
  name: string,
  parameters: readonly Pick<CallableParameter, "name" | "isOptional">[],
): { readonly label: string; readonly places: readonly Span[] } {
  let label = `${name}(`;
  const places = parameters.map(({ name: each, isOptional }, index) => {
    if (index > 0) label += ", ";
    const start = label.length;
    label += isOptional ? `${each}?` : each;
    return { start, end: label.length };
  });
  return { label: `${label})`, places };
}

/** A function's own head as people read it, whatever else is wrong with it. */
export function headLabel(name: Name, { parameters }: FunctionDeclaration): string {
  return `fungsi ${
    labelOf(
      name.text,
      parameters.map(({ text }) => ({ name: text, isOptional: false })),
    ).label
  }`;
}
