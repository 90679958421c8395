import { blockOf, type BoundBlock, type BoundHolder } from "@kodeon/parser/semantics";
import { walk, type Node, type Segment } from "@kodeon/parser/tree";
import { colourFunctions } from "./colours-of-functions.ts";
import type { Colour } from "./legend.ts";

/** What the names and the quoted names of a segment are, by where they begin; of all others their token tells enough. */
export function coloursOfNames(segment: Segment): ReadonlyMap<number, Colour> {
  const colours = new Map<number, Colour>();
  const block = blockOf(segment);
  if (block === undefined) return colours;
  colourHead(block, colours);
  const requirements = requirementsIn(block);
  for (const entry of block.node.entries) {
    walk(entry, (node, parent) => {
      // In functions names mean other things.
      if (node.kind === "function") return false;
      colourNode(node, parent, requirements, colours);
      return true;
    });
  }
  colourFunctions(block, colours);
  return colours;
}

function colourHead({ node, spec, label }: BoundBlock, colours: Map<number, Colour>): void {
  const [word] = node.words;
  if (word?.kind === "name") colours.set(word.start, { type: "class" });
  if (label === undefined) return;
  if (label.node.kind === "name") {
    if (spec?.label?.type === "name")
      colours.set(label.node.start, { type: "namespace", modifier: "declaration" });
  } else if (spec?.ir === "package")
    colours.set(label.node.start, { type: "string", modifier: "declaration" });
}

function requirementsIn(holder: BoundHolder): ReadonlySet<Node> {
  const found = new Set<Node>(holder.requirements.map(({ node }) => node));
  for (const section of holder.sections) for (const each of requirementsIn(section)) found.add(each);
  return found;
}

function colourNode(
  node: Node,
  parent: Node | undefined,
  requirements: ReadonlySet<Node>,
  colours: Map<number, Colour>,
): void {
  if (node.kind === "section") colours.set(node.key.start, { type: "type" });
  else if (node.kind === "map-entry") colours.set(node.key.start, { type: "property" });
  else if (node.kind === "argument" && node.name) colours.set(node.name.start, { type: "parameter" });
  else if (node.kind === "property") {
    if (!requirements.has(node)) colours.set(node.key.start, { type: "property" });
  } else if (node.kind === "name" && !colours.has(node.start)) {
    const isCalled = parent?.kind === "call" && parent.callee === node;
    colours.set(
      node.start,
      isCalled ? { type: "function", modifier: "defaultLibrary" } : { type: "enumMember" },
    );
  }
}
