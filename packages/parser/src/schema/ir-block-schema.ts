import { describeValue } from "./ir-value-schema.ts";
import { describeObject, type JsonSchema, refer } from "./json-schema.ts";
import type { BlockSpec, PropertySpec, SectionSpec, TypeSpec } from "./spec.ts";

/** Which scalars are there, as in `types.ts`: all, those that are required or have a default, or perhaps none. */
type Presence = "all" | "required" | "none";

/** Takes in one member after the other; a flat section adds to those of what is around it. */
interface Members {
  readonly properties: Record<string, JsonSchema>;
  readonly optional: string[];
  /** Pairs of names of which at most one may be there. */
  readonly exclusive: (readonly [string, string])[];
}

type Holder = Pick<SectionSpec, "properties" | "sections">;

/** The declaration that a block becomes. */
export function describeBlock(name: string, spec: BlockSpec): JsonSchema {
  const members = noMembers();
  members.properties["kind"] = { const: spec.ir };
  if (spec.label) {
    const { type, ir, optional } = spec.label;
    members.properties[ir] = refer(type === "name" ? "name" : "package_name");
    if (optional) members.optional.push(ir);
  }
  addContents(members, spec, "required", false);
  if (spec.functions) members.properties["functions"] = { type: "array", items: refer("function") };
  return { title: `${titleOf(spec.ir)} declaration`, description: `${name}: ${spec.en}`, ...close(members) };
}

function noMembers(): Members {
  return { properties: {}, optional: [], exclusive: [] };
}

function close({ properties, optional, exclusive }: Members): JsonSchema {
  const object = describeObject(properties, optional);
  if (exclusive.length === 0) return object;
  const alone = exclusive.map(([name, other]) => [name, { properties: { [other]: { not: {} } } }]);
  return { ...object, dependentSchemas: Object.fromEntries(alone) };
}

function addContents(members: Members, spec: Holder, here: Presence, isDerived: boolean): void {
  for (const [name, property] of Object.entries(spec.properties ?? {})) {
    if (!property.hidden) addProperty(members, name, property, here, isDerived);
  }
  for (const [name, section] of Object.entries(spec.sections ?? {})) {
    if (section.flat) addContents(members, section, here, isDerived);
    else members.properties[section.ir ?? name] = describeSection(section, section.ir ?? name, here);
  }
}

function addProperty(
  members: Members,
  name: string,
  spec: PropertySpec,
  here: Presence,
  isDerived: boolean,
): void {
  const ir = spec.ir ?? name;
  const one = describeOne(spec, isDerived);
  members.properties[ir] = spec.list
    ? { description: spec.en, type: "array", items: one }
    : { description: spec.en, ...one, ...(spec.default !== undefined && { default: spec.default }) };
  if (spec.list) return;
  if (spec.or) {
    members.properties[spec.or.ir] = { description: spec.en, ...describeOne(spec.or, isDerived) };
    members.optional.push(ir, spec.or.ir);
    members.exclusive.push([ir, spec.or.ir]);
  } else if (!isAlwaysThere(spec, here)) members.optional.push(ir);
}

function isAlwaysThere({ required, default: standard }: PropertySpec, here: Presence): boolean {
  return here === "all" || (here === "required" && (required === true || standard !== undefined));
}

function describeOne(spec: TypeSpec, isDerived: boolean): JsonSchema {
  if (spec.type !== "record") return describeValue(spec, isDerived);
  const members = noMembers();
  addContents(members, { properties: spec.fields }, "required", isDerived);
  return close(members);
}

function describeSection(spec: SectionSpec, name: string, here: Presence): JsonSchema {
  const words = { title: titleOf(name), description: spec.en };
  if (spec.requirements) return { ...words, type: "array", items: refer("requirement") };
  const members = noMembers();
  const inside = spec.derived ? "all" : spec.required ? here : "none";
  addContents(members, spec, inside, spec.derived === true);
  return { ...words, ...close(members), ...(spec.open && { additionalProperties: { type: "string" } }) };
}

function titleOf(name: string): string {
  return name.replaceAll("_", " ");
}
