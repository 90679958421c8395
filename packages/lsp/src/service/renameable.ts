import { blocksByName, host } from "@kodeon/parser/language";
import { libraryOf, type BoundHolder } from "@kodeon/parser/semantics";
import type { Key, Name, Node } from "@kodeon/parser/tree";
import type { Document } from "./document.ts";
import { placeAt, type Place } from "./place.ts";
import type { Project } from "./project.ts";
import { refusalOf, type Reason, type Refusal } from "./refusal.ts";
import { symbolAt, type NamedSymbol } from "./symbol-at.ts";

/** What has the name at an offset, where all places of that name are known and can be changed; else why not. */
export function renameableAt(project: Project, document: Document, offset: number): NamedSymbol | Refusal {
  const symbol = symbolAt(document, offset);
  if (symbol === undefined) return refusalOf(project, noNameAt(placeAt(document, offset)));
  const reason = whyNot(project, symbol);
  return reason ? refusalOf(project, reason) : symbol;
}

function whyNot({ workspace }: Project, symbol: NamedSymbol): Reason | undefined {
  const { name } = symbol;
  switch (symbol.kind) {
    case "package":
      return workspace.index.packages(name).length === 0 ? ["rename-registry", { name }] : undefined;
    case "library":
      return undefined;
    case "function":
      return symbol.library.lost.has(name) ? ["rename-damaged", { name }] : undefined;
    case "local": {
      const { library, scope, local } = symbol;
      const { damage, lost } = library;
      // Calls anywhere in the library may name a parameter; a variable is the business of its function alone.
      const isLost = lost.has(name) && (scope.isDamaged || local.kind === "parameter");
      return isLost || damage.misplaces(scope.node) ? ["rename-damaged", { name }] : undefined;
    }
  }
}

/** Why there is nothing at a place that could have another name. */
function noNameAt(place: Place | undefined): Reason {
  const node = place?.nodes.at(-1);
  if (place === undefined || node === undefined || place.isComment) return ["rename-nothing"];
  const { block, nodes } = place;
  const parent = nodes.at(-2);
  if (parent?.kind === "declaration" && node === parent.words[0]) return whyNoBlockName(place, node);
  if (parent?.kind === "declaration") return ["rename-invalid"];
  if (node.kind === "string" && parent?.kind === "requirement") return ["rename-invalid"];
  if ((parent?.kind === "property" || parent?.kind === "section") && parent.key === node)
    return whyNoMemberName(place, parent.key);
  if (node.kind === "string") return ["rename-text"];
  if (node.kind === "bare") return ["rename-invalid"];
  if (node.kind !== "name") return ["rename-nothing"];
  const name = node.text;
  if (parent?.kind === "map-entry" && parent.key === node) return ["rename-field", { name }];
  if (!nodes.some(({ kind }) => kind === "function")) return ["rename-value", { name }];
  if (block === undefined || libraryOf(block) === undefined) return ["rename-damaged", { name }];
  return whyNoNameInFunction(place, node);
}

function whyNoBlockName({ segment, block }: Place, node: Node): Reason {
  const word = segment.text.slice(node.start, node.end);
  const isKnown = block?.spec !== undefined || blocksByName.has(word);
  return [isKnown ? "rename-word" : "rename-unknown-word", { word }];
}

function whyNoMemberName({ segment, holders, property }: Place, key: Key): Reason {
  const word = segment.text.slice(key.start, key.end);
  const section = holders.find(({ node }) => node.kind === "section" && node.key === key);
  const owner: BoundHolder | undefined = holders.at(section === undefined ? -1 : -2);
  // Whatever an unknown block or section may hold, its own name comes first.
  if (owner?.spec === undefined)
    return owner === undefined || blocksByName.has(owner.name)
      ? ["rename-invalid"]
      : ["rename-unknown-word", { word: owner.name }];
  if (key.kind === "bare" || owner.spec.requirements) return ["rename-invalid"];
  const spec = (section ?? property)?.spec;
  if (spec === undefined) return ["rename-unknown-word", { word }];
  // What has no words of the description is a name of the author's own choice.
  return spec.en === "" ? ["rename-field", { name: word }] : ["rename-word", { word }];
}

function whyNoNameInFunction({ nodes }: Place, node: Name): Reason {
  const parent = nodes.at(-2);
  const name = node.text;
  if (parent?.kind === "member" && parent.name === node) {
    const isHost = parent.object.kind === "name" && parent.object.text in host.objects;
    return [isHost ? "rename-host" : "rename-field", { name }];
  }
  if (parent?.kind === "argument" && parent.name === node) return ["rename-host", { name }];
  return [isHostName(name) ? "rename-host" : "rename-unknown", { name }];
}

/** Whether whoever runs a library provides something by this name. */
export function isHostName(name: string): boolean {
  return Object.hasOwn(host.objects, name) || Object.hasOwn(host.functions, name);
}
