import type { HolderSpec } from "../schema/members.ts";
import type { PropertySpec, TypeSpec } from "../schema/spec.ts";
import { compareFunctions } from "./compare-functions.ts";
import { compareLists } from "./compare-list.ts";
import { compareRequirements } from "./compare-requirements.ts";
import { compareScalars } from "./compare-scalar.ts";
import type { Note } from "./note.ts";
import { memberPlace, type Place } from "./place.ts";
import { isSame } from "./same.ts";
import { judged } from "./table.ts";

/** Compares what a block or section holds, in the order of its description. */
export function compareHolders(spec: HolderSpec, place: Place, note: Note): void {
  const { properties = {}, sections = {} } = spec;
  for (const [name, property] of Object.entries(properties)) {
    if (property.hidden) continue;
    compareProperties(property, memberPlace(place, property.ir ?? name, name), note);
    if (property.or) compareProperties(property.or, memberPlace(place, property.or.ir, name), note);
  }
  if (spec.open) compareOthers(properties, place, note);
  compareRequirements(sections, place, note);
  for (const [name, section] of Object.entries(sections)) {
    if (section.requirements) continue;
    const inner = section.flat ? place : memberPlace(place, section.ir ?? name, name);
    compareHolders(section, inner, note);
  }
  if (spec.functions) compareFunctions(place, note);
}

function compareProperties(spec: TypeSpec & Pick<PropertySpec, "list">, place: Place, note: Note): void {
  if (judged.has(place.path) || isSame(place.before.value, place.after.value)) return;
  if (spec.list) compareLists(place, note);
  else compareScalars(spec, place, note);
}

/** Compares what stands under names that the description does not know. */
function compareOthers(properties: NonNullable<HolderSpec["properties"]>, place: Place, note: Note): void {
  const known = new Set(Object.entries(properties).map(([name, { ir }]) => ir ?? name));
  const names = [place.after, place.before].flatMap(({ value }) => Object.keys(Object(value)));
  for (const name of new Set(names)) {
    if (!known.has(name)) compareProperties({ type: "text" }, memberPlace(place, name, name, "*"), note);
  }
}
