import type { Report } from "../diagnostics/diagnostic.ts";
import { blocksByName, membersOf, type HolderSpec } from "../schema/members.ts";
import type { BlockSpec, PropertySpec, SectionSpec } from "../schema/spec.ts";
import { isBlank } from "../syntax/characters.ts";
import type { Declaration, Entry, Property, Requirement, Segment } from "../syntax/tree.ts";
import type { Span } from "../text/span.ts";
import { readProperty, readValue } from "../values/read.ts";
import type { ReadContext } from "../values/reader.ts";
import { rangeOfRequirement } from "../values/requirement-range.ts";
import {
  keyText,
  type BoundBlock,
  type BoundHolder,
  type BoundLabel,
  type BoundProperty,
  type BoundRequirement,
  type BoundSection,
} from "./bound.ts";

/** Binds a declaration to the description and reads its values; values that cannot be read are reported. */
export function bind(segment: Segment, node: Declaration, report: Report): BoundBlock {
  const head = node.words[0];
  const word = head?.kind === "name" ? head.text : "";
  const known = node.words.length <= 2 ? blocksByName.get(word) : undefined;
  const context: Context = {
    segment,
    reportIn: (place) => (isDamaged(segment, place) ? silent : report),
  };
  const holder = bindHolder<BlockSpec>(known?.spec, known?.name ?? word, node.entries, context);
  const label = bindLabel(known?.spec, node, context.reportIn(node.words[1] ?? node));
  return { ...holder, segment, node, word, label };
}

interface Context {
  readonly segment: Segment;
  /** Whom to tell about what stands in a place: nobody, where its syntax has been told to be wrong. */
  readonly reportIn: (place: Span) => Report;
}

const silent: Report = () => {};

function isDamaged({ diagnostics }: Segment, { start, end }: Span): boolean {
  return diagnostics.some(({ span }) => span.start >= start && span.start <= end);
}

function bindLabel(
  spec: BlockSpec | undefined,
  { words }: Declaration,
  report: Report,
): BoundLabel | undefined {
  const node = words[1];
  if (node === undefined) return undefined;
  if (spec?.label?.type === "name") return { node, value: node.kind === "name" ? node.text : undefined };
  if (spec?.label === undefined || node.kind === "name") return { node, value: undefined };
  // A label whose quotes are missing has been told so; what else is wrong with it comes to light once it has them.
  const string = node.kind === "bare" ? undefined : node;
  const block = words[0];
  const context = contextFor(block === undefined ? "" : keyText(block), report, () => undefined);
  const value = string && readValue(string, { type: "package-name" }, context);
  return { node, value: typeof value === "string" ? value : undefined };
}

function bindHolder<Spec extends HolderSpec>(
  spec: Spec | undefined,
  name: string,
  entries: readonly Entry[],
  context: Context,
): BoundHolder<Spec> {
  const nodes: Property[] = [];
  const sections: BoundSection[] = [];
  const requirements: BoundRequirement[] = [];
  const functions = [];
  let isDamaged = false;
  for (const entry of entries) {
    if (entry.kind === "damage" || isStray(entry, spec, context)) isDamaged = true;
    else if (entry.kind === "function") functions.push(entry);
    else if (entry.kind === "section") sections.push(bindSection(spec, entry, context));
    else if (entry.kind === "requirement") requirements.push(bindRequirement(entry, spec, context));
    else if (spec?.requirements && entry.key.kind === "string")
      requirements.push(bindRequirement(entry, spec, context));
    else nodes.push(entry);
  }
  const properties = bindProperties(spec, nodes, context);
  return { spec, name, properties, sections, requirements, functions, isDamaged };
}

/** What the block has no place for and whose syntax has been told to be wrong: there is nothing more to say of it. */
function isStray(entry: Entry, spec: HolderSpec | undefined, { segment }: Context): boolean {
  if (segment.diagnostics.length === 0 || spec === undefined || entry.kind === "damage") return false;
  if (entry.kind === "requirement") return !spec.requirements && isMisindented(entry, segment);
  if (entry.kind === "function") return !spec.functions && isMisindented(entry, segment);
  const { properties, sections } = membersOf(spec);
  if ((entry.kind === "property" ? properties : sections).has(keyText(entry.key))) return false;
  if (isMisindented(entry, segment)) return true;
  // Of a section it is the head that may be damaged; what stands in it is another matter.
  return (
    entry.kind === "section" &&
    isDamaged(segment, { start: entry.start, end: (entry.entries[0] ?? entry).start })
  );
}

/** Lines whose indentation fits nowhere have been put into the block around them, but may be meant for another. */
function isMisindented(entry: Entry, { text, diagnostics }: Segment): boolean {
  const strays = diagnostics.filter(({ name }) => name === "unknown-dedent");
  if (strays.length === 0) return false;
  let column = 0;
  while (isBlank(text.charCodeAt(entry.start - 1 - column))) column++;
  return strays.some(({ span }) => span.end <= entry.start && span.end - span.start === column);
}

function bindSection(
  owner: HolderSpec | undefined,
  node: BoundSection["node"],
  context: Context,
): BoundSection {
  const written = keyText(node.key);
  const known = owner && membersOf(owner).sections.get(written);
  return { node, ...bindHolder<SectionSpec>(known?.spec, known?.name ?? written, node.entries, context) };
}

/** Reads all properties of one place; those that speak of others beside them come after these. */
function bindProperties(
  owner: HolderSpec | undefined,
  nodes: readonly Property[],
  context: Context,
): BoundProperty[] {
  const bound: BoundProperty[] = new Array(nodes.length);
  const sibling = (name: string): unknown => bound.find((property) => property?.name === name)?.value;
  const members = owner && membersOf(owner);
  const late: number[] = [];
  const bindOne = (node: Property, index: number): void => {
    const written = keyText(node.key);
    const known = node.key.kind === "bare" ? undefined : members?.properties.get(written);
    const spec = known?.spec ?? (owner?.open ? openProperty : undefined);
    const name = known?.name ?? written;
    const found =
      spec && node.value.kind !== "null"
        ? read(node, name, spec, context.reportIn(node), sibling)
        : undefined;
    bound[index] = { node, name, spec, ir: found?.name, value: found?.value };
  };
  nodes.forEach((node, index) => {
    const type = members?.properties.get(keyText(node.key))?.spec.type;
    if (type === "money" || type === "money-map") late.push(index);
    else bindOne(node, index);
  });
  for (const index of late) bindOne(nodes[index] as Property, index);
  return bound;
}

const openProperty: PropertySpec = { type: "text", id: "", en: "" };

function read(
  node: Property,
  name: string,
  spec: PropertySpec,
  report: Report,
  sibling: ReadContext["sibling"],
): ReturnType<typeof readProperty> {
  return readProperty(node.value, spec, contextFor(name, report, sibling));
}

function contextFor(property: string, report: Report, sibling: ReadContext["sibling"]): ReadContext {
  return { property, report, sibling, read: readValue };
}

function bindRequirement(
  node: Requirement | Property,
  owner: HolderSpec | undefined,
  context: Context,
): BoundRequirement {
  // Elsewhere a requirement is out of place, and that is all there is to say of it.
  if (!owner?.requirements) return { node, name: undefined, range: undefined };
  const key = node.kind === "requirement" ? node.package : node.key;
  const reading = contextFor(keyText(key), context.reportIn(node), () => undefined);
  const name = key.kind === "string" ? readValue(key, { type: "package-name" }, reading) : undefined;
  const range =
    node.kind === "requirement"
      ? rangeOfRequirement(node.alternatives, reading)
      : readValue(node.value, { type: "version-range" }, reading);
  return {
    node,
    name: typeof name === "string" ? name : undefined,
    range: typeof range === "string" ? range : undefined,
  };
}
