import { language } from "../schema/language.ts";
import type { PropertySpec } from "../schema/spec.ts";
import type { IrDeclaration } from "../schema/types.ts";
import { membersOf, type HolderSpec } from "../schema/members.ts";
import type { BoundBlock, BoundHolder } from "../semantics/bound.ts";
import { lowerFunction } from "./lower-function.ts";
import { IR_VERSION, type Ir } from "./ir.ts";
import { workOutRollout } from "./rollout.ts";

type JsonObject = Record<string, unknown>;

/** Makes the IR of a file's blocks. What is not valid is left out, so that a broken file has an IR to look at too. */
export function lowerBlocks(blocks: readonly BoundBlock[], file?: string): Ir {
  const known = blocks.filter(({ spec }) => spec !== undefined);
  const sensitive: string[] = [];
  const solePackage = nameOfSolePackage(known);
  const declarations = known.map((block, index) =>
    lowerBlock(block, solePackage, (path) => sensitive.push(`/declarations/${index}${path}`)),
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

type NoteSecret = (path: string) => void;

function lowerBlock(block: BoundBlock, solePackage: string | undefined, note: NoteSecret): IrDeclaration {
  const { spec, label, segment } = block;
  const result: JsonObject = { kind: spec?.ir };
  if (spec?.label) {
    const name = label?.value ?? (spec.label.optional && label === undefined ? solePackage : undefined);
    if (name !== undefined) result[spec.label.ir] = name;
  }
  lowerContents(block, result, "", true, note);
  if (spec?.functions) result["functions"] = block.functions.map((each) => lowerFunction(each, segment));
  if (spec?.ir === "update") result["rollout"] = workOutRollout(result);
  // What was built by the description has the type that is inferred from the description.
  return result as unknown as IrDeclaration;
}

/** Puts what a block or section holds into an object, in the order of the description. */
function lowerContents(
  holder: BoundHolder | undefined,
  result: JsonObject,
  path: string,
  isWritten: boolean,
  note: NoteSecret,
  spec: HolderSpec | undefined = holder?.spec,
): void {
  for (const [name, property] of Object.entries(spec?.properties ?? {})) {
    lowerProperty(name, property, holder, result, path, isWritten, note);
  }
  if (spec?.open) {
    for (const { name, value } of holder?.properties ?? []) {
      if (!membersOf(spec).properties.has(name) && value !== undefined) defineOwn(result, name, value);
    }
  }
  for (const [name, section] of Object.entries(spec?.sections ?? {})) {
    const bound = holder?.sections.find((each) => each.name === name && each.spec === section);
    const ir = section.ir ?? name;
    if (section.flat) {
      lowerContents(bound, result, path, isWritten, note, section);
    } else if (section.requirements) {
      result[ir] = (bound?.requirements ?? [])
        .filter((each) => each.name !== undefined && each.range !== undefined)
        .map((each) => ({ name: each.name, version_constraint: each.range }));
    } else {
      const inner: JsonObject = {};
      lowerContents(bound, inner, `${path}/${ir}`, bound !== undefined, note, section);
      result[ir] = inner;
    }
  }
}

function lowerProperty(
  name: string,
  spec: PropertySpec,
  holder: BoundHolder | undefined,
  result: JsonObject,
  path: string,
  isWritten: boolean,
  note: NoteSecret,
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
  if (spec.type === "secret" && typeof value === "string") note(`${path}/${ir}`);
}

/** A name that an author chose may be `__proto__`. */
function defineOwn(object: JsonObject, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
