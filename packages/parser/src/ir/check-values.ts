import { language } from "../schema/language.ts";
import type { BlockSpec, PropertySpec, SectionSpec } from "../schema/spec.ts";
import type { IrFault } from "./fault.ts";
import type { Ir } from "./ir.ts";
import { writePointer } from "./pointer.ts";
import { findInValue, type Finding } from "./value-faults.ts";

type Path = readonly (string | number)[];
type Tell = (finding: Finding | undefined, path: Path) => void;
/** Pointers to secrets: those that the document tells of, and those that were come by. */
interface Secrets {
  readonly listed: ReadonlySet<string>;
  readonly found: Set<string>;
}
type Holder = Pick<SectionSpec, "properties" | "sections">;

/**
 * What is wrong with the values of a document that follows the schema, where a schema cannot say so; `limit` faults at
 * most. Secrets that stand in the document have to be in `sensitive`, which points to each of them once and to nothing else.
 */
export function checkValues(ir: Ir, limit: number): readonly IrFault[] {
  const faults: IrFault[] = [];
  const secrets: Secrets = { listed: new Set(ir.sensitive), found: new Set() };
  const tell: Tell = (finding, path) => {
    if (finding) faults.push({ ...finding, pointer: writePointer(path) });
  };
  for (const [index, declaration] of ir.declarations.entries()) {
    if (faults.length >= limit) break;
    const spec = blocksByKind.get(declaration.kind);
    if (spec) checkHolder(spec, declaration, ["declarations", index], secrets, tell);
  }
  for (const [index, pointer] of ir.sensitive.entries()) {
    if (faults.length >= limit) break;
    if (!secrets.found.delete(pointer)) tell(danglingPointer, ["sensitive", index]);
  }
  return faults.slice(0, limit);
}

const danglingPointer: Finding = { name: "ir-dangling-pointer", arguments: {} };
const unlistedSecret: Finding = { name: "ir-unlisted-secret", arguments: {} };

const blocksByKind: ReadonlyMap<string, BlockSpec> = new Map(
  Object.values<BlockSpec>(language.blocks).map((spec) => [spec.ir, spec]),
);

function checkHolder(spec: Holder, holder: object, path: Path, secrets: Secrets, tell: Tell): void {
  const members = holder as Readonly<Record<string, unknown>>;
  for (const [name, property] of Object.entries<PropertySpec>(spec.properties ?? {})) {
    const ir = property.ir ?? name;
    const value = members[ir];
    const items = property.list && Array.isArray(value) ? value : [value];
    for (const [index, item] of items.entries()) {
      if (item === undefined) continue;
      const place = property.list ? [...path, ir, index] : [...path, ir];
      checkOne(property, item, place, secrets, tell);
    }
  }
  for (const [name, section] of Object.entries<SectionSpec>(spec.sections ?? {})) {
    const ir = section.ir ?? name;
    if (section.flat) checkHolder(section, holder, path, secrets, tell);
    else if (!section.requirements) checkHolder(section, Object(members[ir]), [...path, ir], secrets, tell);
    else {
      const requirements = members[ir] as readonly { readonly version_constraint: string }[];
      for (const [index, { version_constraint: range }] of requirements.entries()) {
        tell(findInValue({ type: "version-range" }, range), [...path, ir, index, "version_constraint"]);
      }
    }
  }
}

function checkOne(spec: PropertySpec, value: unknown, path: Path, secrets: Secrets, tell: Tell): void {
  if (spec.type === "record") {
    checkHolder({ properties: spec.fields }, Object(value), path, secrets, tell);
  } else if (spec.type === "money-map") {
    for (const [name, money] of Object.entries(Object(value))) {
      tell(findInValue({ type: "money", currency: spec.currency }, money), [...path, name]);
    }
  } else if (spec.type === "secret") {
    if (typeof value !== "string") return;
    const pointer = writePointer(path);
    secrets.found.add(pointer);
    if (!secrets.listed.has(pointer)) tell(unlistedSecret, path);
  } else {
    tell(findInValue(spec, value), path);
  }
}
