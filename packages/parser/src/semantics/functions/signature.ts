import type { HostFunction } from "../../schema/host.ts";
import type { Expression, FunctionDeclaration, Name } from "../../syntax/tree.ts";
import { hostFunctions, hostObjects, membersOfHost } from "./host-names.ts";
import type { Library } from "./library.ts";
import type { FunctionScope } from "./scope.ts";

/** How a function is called. */
export interface Signature {
  /** As a call of it is written: `cari`, `marketplace.cari`. */
  readonly name: string;
  /** By name, in their order; those that may be left out stand last. */
  readonly parameters: ReadonlyMap<string, { readonly isOptional: boolean }>;
  readonly parameterNames: readonly string[];
  /** How many there are that may not be left out. */
  readonly required: number;
  /** `cari(query, filter?)`, for people to read; long ones are cut short. */
  readonly label: string;
  /** Where it is declared, if that is in the library. */
  readonly declaration: Name | undefined;
}

/** The host object that an expression is; undefined where it is anything else. */
export function hostObjectOf(node: Expression, scope: FunctionScope, library: Library): string | undefined {
  if (node.kind !== "name" || scope.locals.has(node.text) || library.own.has(node.text)) return undefined;
  return hostObjects.has(node.text) ? node.text : undefined;
}

/** How that which is called there is to be called; undefined where that is not known for certain. */
export function signatureOf(
  callee: Expression,
  scope: FunctionScope,
  library: Library,
): Signature | undefined {
  if (callee.kind === "member") {
    const object = hostObjectOf(callee.object, scope, library);
    if (object === undefined || callee.name.kind === "missing") return undefined;
    const member = membersOfHost(object)?.get(callee.name.text);
    return member && hostSignature(`${object}.${callee.name.text}`, member);
  }
  if (callee.kind !== "name" || scope.locals.has(callee.text)) return undefined;
  const own = library.own.get(callee.text);
  if (own === undefined) {
    const found = hostFunctions.get(callee.text);
    return found && hostSignature(callee.text, found);
  }
  if (own.repeated.length > 0 || own.scope.isHeadDamaged) return undefined;
  return ownSignature(own.name, own.scope.node);
}

const known = new WeakMap<HostFunction | FunctionDeclaration, Signature>();

function hostSignature(name: string, node: HostFunction): Signature {
  let signature = known.get(node);
  if (signature === undefined) {
    const parameters = node.parameters.map((each) => ({ ...each, isOptional: each.optional === true }));
    known.set(node, (signature = make(name, parameters, undefined)));
  }
  return signature;
}

function ownSignature(name: Name, node: FunctionDeclaration): Signature {
  let signature = known.get(node);
  if (signature === undefined) {
    const parameters = node.parameters.map(({ text }) => ({ name: text, isOptional: false }));
    known.set(node, (signature = make(name.text, parameters, name)));
  }
  return signature;
}

/** As many parameters are shown. */
const shown = 8;

function make(
  name: string,
  parameters: readonly { readonly name: string; readonly isOptional: boolean }[],
  declaration: Name | undefined,
): Signature {
  const words = parameters.slice(0, shown).map((each) => (each.isOptional ? `${each.name}?` : each.name));
  if (parameters.length > shown) words.push("…");
  return {
    name,
    parameters: new Map(parameters.map((each) => [each.name, each])),
    parameterNames: parameters.map((each) => each.name),
    required: parameters.filter(({ isOptional }) => !isOptional).length,
    label: `${name}(${words.join(", ")})`,
    declaration,
  };
}
