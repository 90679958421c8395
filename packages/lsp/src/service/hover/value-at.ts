import { membersOf, type PropertySpec, type TypeSpec } from "@kodeon/parser/language";
import { keyText } from "@kodeon/parser/semantics";
import type { Node } from "@kodeon/parser/tree";
import type { Place } from "../place.ts";

/** A single value, in whatever list or map it stands. */
export interface ValueAt {
  readonly node: Node;
  readonly spec: TypeSpec;
  /** The name of the property or the field that it is for. */
  readonly name: string;
  /** What a property or field is for; undefined where the description does not say so. */
  readonly owner: PropertySpec;
  /** As the IR has it. */
  readonly value: unknown;
}

/** The valid value under the cursor; undefined where there is none. */
export function valueAt({ nodes, property }: Place): ValueAt | undefined {
  if (property?.spec === undefined || property.value === undefined) return undefined;
  const below = nodes.slice(nodes.indexOf(property.node) + 1);
  if (below[0] !== property.node.value) return undefined;
  return descend(below, property.name, property.spec, property.ir, property.value);
}

function descend(
  nodes: readonly Node[],
  name: string,
  owner: PropertySpec,
  ir: string | undefined,
  value: unknown,
): ValueAt | undefined {
  const spec: TypeSpec = owner.or !== undefined && ir === owner.or.ir ? owner.or : owner;
  const [node, inner] = nodes;
  if (node?.kind === "list" && owner.list && Array.isArray(value)) {
    const index = node.items.findIndex((item) => item === inner);
    return index < 0 ? undefined : single(nodes.slice(1), name, spec, owner, value[index]);
  }
  const isAlone = owner.list === "or-single" && Array.isArray(value);
  return single(nodes, name, spec, owner, isAlone ? value[0] : value);
}

function single(
  nodes: readonly Node[],
  name: string,
  spec: TypeSpec,
  owner: PropertySpec,
  value: unknown,
): ValueAt | undefined {
  const [node, entry, ...rest] = nodes;
  if (node === undefined || value === undefined) return undefined;
  if (node.kind !== "map" || (spec.type !== "record" && spec.type !== "money-map"))
    return { node, spec, name, owner, value };
  if (entry?.kind !== "map-entry" || rest[0] !== entry.value || !isObject(value)) return undefined;
  const key = keyText(entry.key);
  if (spec.type === "money-map") {
    const { currency, fallback } = spec;
    const each = { type: "money", currency, ...(fallback === undefined ? {} : { fallback }) } as const;
    return single(rest, key, each, owner, value[key]);
  }
  const field = membersOf({ properties: spec.fields }).properties.get(key);
  return field && descend(rest, field.name, field.spec, undefined, value[field.spec.ir ?? field.name]);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
