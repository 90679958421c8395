import type { Report } from "../diagnostics/diagnostic.ts";
import { blocksByName, membersOf, type HolderSpec } from "../schema/members.ts";
import type { BlockSpec, PropertySpec, SectionSpec } from "../schema/spec.ts";
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
  const reports = (place: Span): Report => (isDamaged(segment, place) ? silent : report);
  const holder = bindHolder<BlockSpec>(known?.spec, known?.name ?? word, node.entries, reports);
  const label = bindLabel(known?.spec, node, reports(node.words[1] ?? node));
  return { ...holder, segment, node, word, label };
}

/** Whom to tell about what stands in a place: nobody, where its syntax has been told to be wrong. */
type ReportIn = (place: Span) => Report;

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
  const context = contextFor("", report, () => undefined);
  const value = string && readValue(string, { type: "package-name" }, context);
  return { node, value: typeof value === "string" ? value : undefined };
}

function bindHolder<Spec extends HolderSpec>(
  spec: Spec | undefined,
  name: string,
  entries: readonly Entry[],
  reports: ReportIn,
): BoundHolder<Spec> {
  const nodes: Property[] = [];
  const sections: BoundSection[] = [];
  const requirements: BoundRequirement[] = [];
  const functions = [];
  let isDamaged = false;
  for (const entry of entries) {
    if (entry.kind === "damage") isDamaged = true;
    else if (entry.kind === "function") functions.push(entry);
    else if (entry.kind === "section") sections.push(bindSection(spec, entry, reports));
    else if (entry.kind === "requirement") requirements.push(bindRequirement(entry, spec, reports));
    else if (spec?.requirements && entry.key.kind === "string")
      requirements.push(bindRequirement(entry, spec, reports));
    else nodes.push(entry);
  }
  const properties = bindProperties(spec, nodes, reports);
  return { spec, name, properties, sections, requirements, functions, isDamaged };
}

function bindSection(
  owner: HolderSpec | undefined,
  node: BoundSection["node"],
  reports: ReportIn,
): BoundSection {
  const written = keyText(node.key);
  const known = owner && membersOf(owner).sections.get(written);
  return { node, ...bindHolder<SectionSpec>(known?.spec, known?.name ?? written, node.entries, reports) };
}

/** Reads all properties of one place; those that speak of others beside them come after these. */
function bindProperties(
  owner: HolderSpec | undefined,
  nodes: readonly Property[],
  reports: ReportIn,
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
      spec && node.value.kind !== "null" ? read(node, name, spec, reports(node), sibling) : undefined;
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
  reports: ReportIn,
): BoundRequirement {
  // Elsewhere a requirement is out of place, and that is all there is to say of it.
  if (!owner?.requirements) return { node, name: undefined, range: undefined };
  const key = node.kind === "requirement" ? node.package : node.key;
  const context = contextFor(keyText(key), reports(node), () => undefined);
  const name = key.kind === "string" ? readValue(key, { type: "package-name" }, context) : undefined;
  const range =
    node.kind === "requirement"
      ? rangeOfRequirement(node.alternatives, context)
      : readValue(node.value, { type: "version-range" }, context);
  return {
    node,
    name: typeof name === "string" ? name : undefined,
    range: typeof range === "string" ? range : undefined,
  };
}
