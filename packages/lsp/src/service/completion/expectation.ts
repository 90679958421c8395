import type { PropertySpec } from "@kodeon/parser/language";
import { keyText, type BoundProperty } from "@kodeon/parser/semantics";
import type { Call, List, MapLiteral, Node } from "@kodeon/parser/tree";

/** What the description wants where the cursor is. */
export type Expectation =
  /** A value; `list` is the list that it is an item of. */
  | { readonly kind: "value"; readonly spec: PropertySpec; readonly list: List | undefined }
  /** A key of a map, whose value `spec` is. */
  | { readonly kind: "key"; readonly spec: PropertySpec; readonly map: MapLiteral }
  | { readonly kind: "argument"; readonly call: Call };

/** What is wanted at the end of a path of nodes that leads through a property; undefined where nothing is. */
export function expectationAt(property: BoundProperty, nodes: readonly Node[]): Expectation | undefined {
  let { spec } = property;
  let list: List | undefined;
  const path = nodes.slice(nodes.indexOf(property.node) + 1);
  for (const [index, node] of path.entries()) {
    const next = path[index + 1];
    if (spec === undefined) return undefined;
    if (node.kind === "list" && spec.list && list === undefined) list = node;
    else if (node.kind === "map") {
      if (next?.kind !== "map-entry") return undefined;
      const name = path[index + 2];
      if (name === next.key) return { kind: "key", spec, map: node };
      spec = inMap(spec, keyText(next.key));
      list = undefined;
    } else if (node.kind === "call") return { kind: "argument", call: node };
    else if (node.kind === "name" || node.kind === "string" || node.kind === "bare")
      return next === undefined ? { kind: "value", spec, list } : undefined;
    else if (node.kind !== "map-entry") return undefined;
  }
  return undefined;
}

/** What a value of a map holds. */
function inMap(spec: PropertySpec, key: string): PropertySpec | undefined {
  if (spec.type === "record") return Object.hasOwn(spec.fields, key) ? spec.fields[key] : undefined;
  return spec.type === "text" && spec.readers ? { type: "text", id: "", en: "" } : undefined;
}
