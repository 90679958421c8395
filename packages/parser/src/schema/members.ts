import { language } from "./language.ts";
import type { BlockSpec, PropertySpec, SectionSpec } from "./spec.ts";

/** What a block or a section may hold, by every name that an author may write. */
export interface Members {
  readonly properties: ReadonlyMap<string, NamedSpec<PropertySpec>>;
  readonly sections: ReadonlyMap<string, NamedSpec<SectionSpec>>;
  /** The Indonesian names of what goes by another name in the IR. */
  readonly english: ReadonlyMap<string, string>;
  /** The Indonesian names of all properties and of all sections. */
  readonly propertyNames: readonly string[];
  readonly sectionNames: readonly string[];
  /** The names of the properties that must be written. */
  readonly requiredNames: readonly string[];
}

export interface NamedSpec<Spec> {
  /** The name that it goes by in the description, whichever of its names was written. */
  readonly name: string;
  readonly spec: Spec;
}

/** A block or a section. */
export type HolderSpec = Pick<
  BlockSpec & SectionSpec,
  "properties" | "sections" | "requirements" | "functions" | "open" | "flat"
>;

const known = new WeakMap<HolderSpec, Members>();

/** The members of a block or section by their names. */
export function membersOf(spec: HolderSpec): Members {
  let members = known.get(spec);
  if (members === undefined) known.set(spec, (members = collect(spec)));
  return members;
}

function collect(spec: HolderSpec): Members {
  const properties = byName(spec.properties ?? {});
  const sections = byName(spec.sections ?? {});
  const english = new Map<string, string>();
  for (const [name, { ir }] of Object.entries({ ...spec.properties, ...spec.sections })) {
    if (ir !== undefined && !properties.has(ir) && !sections.has(ir)) english.set(ir, name);
  }
  return {
    properties,
    sections,
    english,
    propertyNames: Object.keys(spec.properties ?? {}),
    sectionNames: Object.keys(spec.sections ?? {}),
    requiredNames: Object.entries(spec.properties ?? {}).flatMap(([name, { required }]) =>
      required ? [name] : [],
    ),
  };
}

function byName<Spec extends { readonly aliases?: readonly string[] }>(
  specs: Readonly<Record<string, Spec>>,
): ReadonlyMap<string, NamedSpec<Spec>> {
  const result = new Map<string, NamedSpec<Spec>>();
  for (const [name, spec] of Object.entries(specs)) {
    for (const each of [name, ...(spec.aliases ?? [])]) result.set(each, { name, spec });
  }
  return result;
}

/** All blocks by every name that an author may write. */
export const blocksByName: ReadonlyMap<string, NamedSpec<BlockSpec>> = byName<BlockSpec>(language.blocks);

/** The Indonesian names of all blocks. */
export const blockNames: readonly string[] = Object.keys(language.blocks);

/** The Indonesian name of the block that has a kind in the IR. */
export const blockNameByKind: ReadonlyMap<string, string> = new Map(
  Object.entries<BlockSpec>(language.blocks).map(([name, { ir }]) => [ir, name]),
);
