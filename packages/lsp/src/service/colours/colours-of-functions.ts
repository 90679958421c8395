import {
  hostObjectOf,
  libraryOf,
  type BoundBlock,
  type FunctionScope,
  type Library,
} from "@kodeon/parser/semantics";
import { walk, type FunctionDeclaration, type Missing, type Name, type Node } from "@kodeon/parser/tree";
import { hostFunctions, hostMember, hostObjects } from "../host-names.ts";
import type { Colour } from "./legend.ts";

type Colours = Map<number, Colour>;

/** Adds what the names in a block's functions are: by their places first, then by what they mean, where that is known. */
export function colourFunctions(block: BoundBlock, colours: Colours): void {
  walk(block.node, (node) => {
    if (node.kind === "function") colourByPlace(node, colours);
    return node.kind === "declaration" || node.kind === "section";
  });
  const library = libraryOf(block);
  if (library === undefined) return;
  for (const { scope } of library.functions) colourByMeaning(scope, library, colours);
}

function colourByPlace(declaration: FunctionDeclaration, colours: Colours): void {
  const put = (node: Name | Missing | undefined, colour: Colour): void => {
    if (node?.kind === "name" && !colours.has(node.start)) colours.set(node.start, colour);
  };
  put(declaration.name, { type: "function", modifier: "declaration" });
  for (const each of declaration.parameters) put(each, { type: "parameter", modifier: "declaration" });
  for (const statement of declaration.body)
    walk(statement, (node: Node) => {
      if (node.kind === "for-range" || node.kind === "for-each") put(node.variable, declared);
      else if (node.kind === "try") put(node.handler?.variable, declared);
      else if (node.kind === "argument") put(node.name, { type: "parameter" });
      else if (node.kind === "map-entry") colours.set(node.key.start, { type: "property" });
      else if (node.kind === "call" && node.callee.kind === "name") put(node.callee, { type: "function" });
      else if (node.kind === "call" && node.callee.kind === "member")
        put(node.callee.name, { type: "method" });
      else if (node.kind === "member") put(node.name, { type: "property" });
      else if (node.kind === "name") put(node, { type: "variable" });
    });
}

const declared: Colour = { type: "variable", modifier: "declaration" };

function colourByMeaning(scope: FunctionScope, library: Library, colours: Colours): void {
  const { locals, free, trace } = scope;
  for (const { kind, declaration, occurrences } of locals.values()) {
    const type = kind === "parameter" ? "parameter" : "variable";
    for (const { node } of occurrences)
      colours.set(node.start, node === declaration ? { type, modifier: "declaration" } : { type });
  }
  for (const [name, occurrences] of free) {
    const colour = meaningOf(name, library);
    if (colour !== undefined) for (const { node } of occurrences) colours.set(node.start, colour);
  }
  for (const { node } of trace.members) {
    const object = hostObjectOf(node.object, scope, library);
    if (object === undefined || node.name.kind === "missing") continue;
    if (hostMember(object, node.name.text) !== undefined)
      colours.set(node.name.start, { type: "method", modifier: "defaultLibrary" });
  }
}

function meaningOf(name: string, library: Library): Colour | undefined {
  if (library.own.has(name)) return { type: "function" };
  if (hostFunctions.has(name)) return { type: "function", modifier: "defaultLibrary" };
  return hostObjects.has(name) ? { type: "namespace", modifier: "defaultLibrary" } : undefined;
}
