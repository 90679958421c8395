import type { Argument, Call, Name } from "../../syntax/tree.ts";
import type { Library } from "./library.ts";
import type { FunctionScope } from "./scope.ts";
import { signatureOf, type Signature } from "./signature.ts";

/** A call beside the signature of what it calls, and what does not fit. */
export interface MatchedCall {
  readonly node: Call;
  readonly signature: Signature;
  readonly hasNamed: boolean;
  /** Arguments by place for which there is no parameter. */
  readonly extra: readonly Argument[];
  readonly unknown: readonly (Argument & { readonly name: Name })[];
  readonly repeated: readonly { readonly name: Name; readonly first: Argument }[];
  /** The first parameter that has to be given and is not. */
  readonly missing: string | undefined;
}

const matches = new WeakMap<FunctionScope, readonly MatchedCall[]>();

/** All calls of a function whose signatures are known and whose lines are sound, worked out once. */
export function matchedCalls(scope: FunctionScope, library: Library): readonly MatchedCall[] {
  let matched = matches.get(scope);
  if (matched === undefined) {
    matched = scope.trace.calls.flatMap(({ node, isDamaged }) => {
      const signature = isDamaged ? undefined : signatureOf(node.callee, scope, library);
      return signature === undefined ? [] : [match(node, signature)];
    });
    matches.set(scope, matched);
  }
  return matched;
}

function match(node: Call, signature: Signature): MatchedCall {
  const given = new Map<string, Argument>();
  const extra: Argument[] = [];
  const unknown: (Argument & { name: Name })[] = [];
  const repeated: { name: Name; first: Argument }[] = [];
  let hasNamed = false;
  for (const [index, argument] of node.arguments.entries()) {
    const { name } = argument;
    if (name !== undefined) hasNamed = true;
    const parameter = name?.text ?? signature.parameterNames[index];
    const first = parameter === undefined ? undefined : given.get(parameter);
    if (parameter === undefined) extra.push(argument);
    else if (name !== undefined && !signature.parameters.has(parameter)) unknown.push({ ...argument, name });
    else if (first === undefined) given.set(parameter, argument);
    else if (name !== undefined) repeated.push({ name, first });
  }
  return { node, signature, hasNamed, extra, unknown, repeated, missing: firstMissing(signature, given) };
}

/** Looks no further than the arguments go, since a function may have very many parameters. */
function firstMissing(
  { parameterNames, parameters }: Signature,
  given: ReadonlyMap<string, Argument>,
): string | undefined {
  return parameterNames.find((name) => !given.has(name) && parameters.get(name)?.isOptional !== true);
}
