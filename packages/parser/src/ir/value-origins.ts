import type { TypeSpec } from "../schema/spec.ts";
import { keyText, type BoundProperty } from "../semantics/bound.ts";
import type { StringLiteral, Value } from "../syntax/tree.ts";
import type { Origins } from "./origins.ts";

/** The property of that name beside the one that is looked at; undefined where none is written. */
export type Sibling = (name: string) => BoundProperty | undefined;

/**
 * Notes where the parts of a property's value come from, as its reader made them of `node`. What it says of lists and
 * maps holds because a value is read as a whole or not at all. Parts that come from the whole of `node` are left out.
 */
export function noteParts(
  value: unknown,
  node: Value,
  spec: TypeSpec,
  sibling: Sibling,
  origins: Origins,
): void {
  if (!Array.isArray(value)) return noteInside(value, node, spec, sibling, origins);
  const nodes = node.kind === "list" ? node.items : [node];
  value.forEach((item: unknown, index) => {
    const written = nodes[index];
    if (written === undefined) return;
    origins.noteMember(value, index, written);
    noteInside(item, written, spec, sibling, origins);
  });
}

function noteInside(value: unknown, node: Value, spec: TypeSpec, sibling: Sibling, origins: Origins): void {
  if (typeof value !== "object" || value === null) return;
  if (node.kind === "call") return noteArgument(value, node.arguments[0]?.value, origins);
  if (spec.type === "comparison" && node.kind === "string") return noteBounds(value, node, origins);
  if (spec.type === "money") return noteCurrency(value, sibling(spec.currency), origins);
  if (node.kind !== "map") return;
  if (spec.type === "record") {
    for (const [name, field] of Object.entries(spec.fields)) {
      const entry = node.entries.find(({ key, value: written }) => {
        const text = keyText(key);
        return (text === name || field.aliases?.includes(text)) && written.kind !== "null";
      });
      const ir = [field.or?.ir, field.ir ?? name].find((each) => each && Object.hasOwn(value, each));
      if (entry === undefined || ir === undefined) continue;
      origins.noteMember(value, ir, entry.value, entry.key);
      noteParts(memberOf(value, ir), entry.value, field, sibling, origins);
    }
  } else if (spec.type === "money-map") {
    for (const { key, value: written } of node.entries) {
      const sum = memberOf(value, keyText(key));
      origins.noteMember(value, keyText(key), written, key);
      if (typeof sum === "object" && sum !== null) noteCurrency(sum, sibling(spec.currency), origins);
    }
  } else {
    // Texts by language: the tags are not always written as they stand in the IR, but they keep their order.
    Object.keys(value).forEach((language, index) => {
      const entry = node.entries[index];
      if (entry) origins.noteMember(value, language, entry.value, entry.key);
    });
  }
}

/** `lingkungan("TOKEN")` and `dari_berkas("CHANGELOG.md")` make an object with one member. */
function noteArgument(value: object, argument: Value | undefined, origins: Origins): void {
  const [member] = Object.keys(value);
  if (member !== undefined && argument !== undefined) origins.noteMember(value, member, argument);
}

function noteCurrency(sum: object, property: BoundProperty | undefined, origins: Origins): void {
  if (property?.value === undefined) return;
  origins.noteMember(sum, "currency", property.node.value, property.node.key);
}

/** The bounds keep the order in which they are written, each side once. With an escape in it the text is not what is written. */
function noteBounds(value: object, node: StringLiteral, origins: Origins): void {
  if (node.end - node.start !== node.value.length + 2) return;
  const written = [...node.value.matchAll(/[<>=]+\s*[^\s<>=]+/g)];
  Object.keys(value).forEach((bound, index) => {
    const match = written[index];
    if (match === undefined) return;
    const start = node.start + 1 + match.index;
    origins.noteMember(value, bound, { start, end: start + match[0].length });
  });
}

function memberOf(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
