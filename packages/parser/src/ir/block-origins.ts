import type { BoundBlock, BoundHolder, BoundProperty, BoundRequirement } from "../semantics/bound.ts";
import type { Span } from "../text/span.ts";
import type { Origins } from "./origins.ts";
import { noteParts } from "./value-origins.ts";

/** Notes where a declaration, its kind and its label come from; a label that was worked out has no place of its own. */
export function noteHead({ node, spec, label }: BoundBlock, declaration: object, origins: Origins): void {
  const [word] = node.words;
  if (word === undefined) return origins.note(declaration, node);
  origins.note(declaration, node, { start: word.start, end: node.words.at(-1)?.end ?? word.end });
  origins.noteMember(declaration, "kind", word);
  if (label?.value !== undefined && spec?.label) origins.noteMember(declaration, spec.label.ir, label.node);
}

/** Notes where the value that a block or section holds under `ir` comes from, and whatever is in it. */
export function noteProperty(
  { node, value, spec, ir: other }: BoundProperty,
  ir: string,
  holder: BoundHolder | undefined,
  result: object,
  origins: Origins,
): void {
  origins.noteMember(result, ir, node.value, node.key);
  if (typeof value !== "object" || value === null || spec === undefined) return;
  const type = spec.or !== undefined && spec.or.ir === other ? spec.or : spec;
  const sibling = (name: string): BoundProperty | undefined =>
    holder?.properties.find((each) => each.name === name);
  noteParts(value, node.value, type, sibling, origins);
}

/** Notes where a requirement comes from. */
export function noteRequirement({ node }: BoundRequirement, requirement: object, origins: Origins): void {
  const key = node.kind === "requirement" ? node.package : node.key;
  origins.note(requirement, node, key);
  origins.noteMember(requirement, "name", key);
  origins.noteMember(requirement, "version_constraint", rangeOf(node));
}

function rangeOf(node: BoundRequirement["node"]): Span {
  if (node.kind === "property") return node.value;
  const ranges = node.alternatives.flat();
  return { start: ranges[0]?.start ?? node.start, end: ranges.at(-1)?.end ?? node.end };
}
