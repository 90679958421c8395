import { language } from "../schema/language.ts";
import type { PropertySpec } from "../schema/spec.ts";
import type { IrDeclaration } from "../schema/types.ts";
import { membersOf, type HolderSpec } from "../schema/members.ts";
import type { BoundBlock, BoundHolder, BoundSection } from "../semantics/bound.ts";
import { noteHead, noteProperty, noteRequirement } from "./block-origins.ts";
import { lowerFunction } from "./lower-function.ts";
import { IR_VERSION, type Ir } from "./ir.ts";
import type { Origins } from "./origins.ts";
import { workOutRollout } from "./rollout.ts";

type JsonObject = Record<string, unknown>;

/**
 * Makes the IR of a file's blocks. What is not valid is left out, so that a broken file has an IR to look at too.
 * `origins` are told where everything comes from.
 */
export function lowerBlocks(blocks: readonly BoundBlock[], file?: string, origins?: Origins): Ir {
  const known = blocks.filter(({ spec }) => spec !== undefined);
  const sensitive: string[] = [];
  const solePackage = nameOfSolePackage(known);
  const declarations = known.map((block, index) =>
    lowerBlock(block, solePackage, {
      noteSecret: (path) => sensitive.push(`/declarations/${index}${path}`),
      origins,
    }),
  );
  return {
    ...(file !== undefined && { file }),
    language_version: language.version,
    ir_version: IR_VERSION,
    declarations,
    sensitive,
  };
}

function nameOfSolePackage(blocks: readonly BoundBlock[]): string | undefined {
  const packages = blocks.filter(({ spec }) => spec?.ir === "package");
  return packages.length === 1 ? packages[0]?.label?.value : undefined;
}

/** Who is told what about the declaration that is being made. */
interface Listeners {
  readonly noteSecret: (path: string) => void;
  readonly origins: Origins | undefined;
}

function lowerBlock(block: BoundBlock, solePackage: string | undefined, listeners: Listeners): IrDeclaration {
  const { spec, label, segment } = block;
  const { origins } = listeners;
  const result: JsonObject = { kind: spec?.ir };
  if (spec?.label) {
    const name = label?.value ?? (spec.label.optional && label === undefined ? solePackage : undefined);
    if (name !== undefined) result[spec.label.ir] = name;
  }
  if (origins) noteHead(block, result, origins);
  lowerContents(block, result, "", true, listeners);
  if (spec?.functions)
    result["functions"] = block.functions.map((each) => lowerFunction(each, segment, origins));
  if (spec?.ir === "update") result["rollout"] = workOutRollout(result, origins);
  // What was built by the description has the type that is inferred from the description.
  return result as unknown as IrDeclaration;
}

/** Puts what a block or section holds into an object, in the order of the description. */
function lowerContents(
  holder: BoundHolder | undefined,
  result: JsonObject,
  path: string,
  isWritten: boolean,
  listeners: Listeners,
  spec: HolderSpec | undefined = holder?.spec,
): void {
  for (const [name, property] of Object.entries(spec?.properties ?? {})) {
    lowerProperty(name, property, holder, result, path, isWritten, listeners);
  }
  if (spec?.open) {
    for (const property of holder?.properties ?? []) {
      const { name, value } = property;
      if (membersOf(spec).properties.has(name) || value === undefined) continue;
      defineOwn(result, name, value);
      if (listeners.origins) noteProperty(property, name, holder, result, listeners.origins);
    }
  }
  for (const [name, section] of Object.entries(spec?.sections ?? {})) {
    const bound = holder?.sections.find((each) => each.name === name && each.spec === section);
    const ir = section.ir ?? name;
    if (section.flat) {
      lowerContents(bound, result, path, isWritten, listeners, section);
    } else if (section.requirements) {
      result[ir] = lowerRequirements(bound, listeners.origins);
    } else {
      const inner: JsonObject = {};
      lowerContents(bound, inner, `${path}/${ir}`, bound !== undefined, listeners, section);
      result[ir] = inner;
    }
    if (bound && !section.flat) listeners.origins?.noteMember(result, ir, bound.node, bound.node.key);
  }
}

function lowerRequirements(section: BoundSection | undefined, origins: Origins | undefined): JsonObject[] {
  return (section?.requirements ?? [])
    .filter(({ name, range }) => name !== undefined && range !== undefined)
    .map((each) => {
      const requirement = { name: each.name, version_constraint: each.range };
      if (origins) noteRequirement(each, requirement, origins);
      return requirement;
    });
}

function lowerProperty(
  name: string,
  spec: PropertySpec,
  holder: BoundHolder | undefined,
  result: JsonObject,
  path: string,
  isWritten: boolean,
  listeners: Listeners,
): void {
  if (spec.hidden) return;
  const bound = holder?.properties.find((each) => each.name === name);
  const ir = bound?.ir ?? spec.ir ?? name;
  let value = bound?.value;
  if (value === undefined && isWritten)
    value = spec.default ?? (name === "enabled" && holder ? true : undefined);
  if (value === undefined && spec.list) value = [];
  if (value === undefined) return;
  result[ir] = value;
  const { noteSecret, origins } = listeners;
  if (spec.type === "secret" && typeof value === "string") noteSecret(`${path}/${ir}`);
  if (origins && bound && bound.value !== undefined) noteProperty(bound, ir, holder, result, origins);
}

/** A name that an author chose may be `__proto__`. */
function defineOwn(object: JsonObject, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
