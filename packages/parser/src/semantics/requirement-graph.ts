import { classOfLicence } from "../values/licence-class.ts";
import type { PackageVersions } from "./package-versions.ts";
import type { PackageSymbol } from "./symbols.ts";
import { takenVersions } from "./taken-versions.ts";

/** A package among those that require one another. */
export interface PackageNode {
  readonly symbol: PackageSymbol;
  /**
   * What each of the symbol's requirements takes, in their order: nothing where it is needed for development only,
   * since that is part of no work.
   */
  readonly targets: readonly (readonly PackageNode[])[];
  readonly component: Component;
}

/** Packages each of which leads to all others; mostly one alone. */
export interface Component {
  /** How many they are. */
  readonly size: number;
  /** The licences with strong copyleft among these packages and all that they lead to; undefined where they are very many. */
  readonly copyleft: ReadonlySet<string> | undefined;
}

/**
 * The packages of a workspace and what they require, worked out where it is asked for and kept: before anybody follows
 * requirements it is known whether they lead to what is looked for.
 */
export interface RequirementGraph {
  node(symbol: PackageSymbol): PackageNode;
  /** A symbol has taken the place of one that tells others the same. */
  replace(gone: PackageSymbol, come: PackageSymbol): void;
  /** What a package leads to has changed. Whoever leads to it is to be forgotten, too. */
  forget(symbol: PackageSymbol): void;
}

/** Nobody tells so many licences apart; a workspace with more is walked through. */
const most = 50;

interface Node {
  symbol: PackageSymbol;
  targets: readonly (readonly Node[])[];
  /** Undefined while it is being worked out. */
  component: Component | undefined;
}

export function createGraph(versions: (name: string) => PackageVersions): RequirementGraph {
  const nodes = new Map<PackageSymbol, Node>();

  function enter(symbol: PackageSymbol): Node {
    const known = nodes.get(symbol);
    if (known !== undefined) return known;
    const node: Node = { symbol, targets: [], component: undefined };
    nodes.set(symbol, node);
    return node;
  }

  function targetsOf({ requirements }: PackageSymbol): readonly (readonly Node[])[] {
    return requirements.map((requirement) => {
      if (requirement.section === "dependensi_pengembangan") return [];
      return takenVersions(requirement, versions(requirement.name)).map(enter);
    });
  }

  return {
    node(symbol) {
      const node = enter(symbol);
      if (node.component === undefined) condense(node, targetsOf);
      return node as PackageNode;
    },
    replace(gone, come) {
      const node = nodes.get(gone);
      if (node === undefined) return;
      nodes.delete(gone);
      nodes.set(come, node);
      node.symbol = come;
    },
    forget(symbol) {
      nodes.delete(symbol);
    },
  };
}

/** A node on the way, in the terms of Tarjan's algorithm. */
interface Visit {
  readonly node: Node;
  readonly index: number;
  /** The earliest visit that this one leads back to, as far as is known. */
  low: number;
  /** What is left to look at. */
  readonly next: Iterator<Node>;
}

/**
 * Gives components to a node and all that it leads to (R. Tarjan, Depth-first search and linear graph algorithms, 1972).
 * What has one already leads to nothing that has none.
 */
function condense(root: Node, targetsOf: (symbol: PackageSymbol) => readonly (readonly Node[])[]): void {
  const visits = new Map<Node, Visit>();
  // Who has been visited and has no component yet, and who of them is on the way from the root.
  const open: Node[] = [];
  const way: Visit[] = [];

  function begin(node: Node): void {
    node.targets = targetsOf(node.symbol);
    const index = visits.size;
    const visit: Visit = { node, index, low: index, next: node.targets.flat().values() };
    visits.set(node, visit);
    open.push(node);
    way.push(visit);
  }

  begin(root);
  for (let visit = way.at(-1); visit !== undefined; visit = way.at(-1)) {
    const next = visit.next.next();
    if (next.done !== true) {
      if (next.value.component !== undefined) continue;
      const before = visits.get(next.value);
      if (before === undefined) begin(next.value);
      else visit.low = Math.min(visit.low, before.index);
      continue;
    }
    way.pop();
    const above = way.at(-1);
    if (above !== undefined) above.low = Math.min(above.low, visit.low);
    if (visit.low < visit.index) continue;
    const members = open.splice(open.lastIndexOf(visit.node));
    const component = componentOf(members);
    for (const member of members) member.component = component;
  }
}

const noLicences: ReadonlySet<string> = new Set();

function componentOf(members: readonly Node[]): Component {
  // Most sets are the same ones, so that there are few.
  const sets = new Set([noLicences]);
  const own = new Set<string>();
  for (const { symbol, targets } of members) {
    const { licence } = symbol;
    if (licence !== undefined && classOfLicence(licence) === "strong-copyleft") own.add(licence);
    for (const { component } of targets.flat()) {
      // Members of this one have none yet.
      if (component === undefined) continue;
      if (component.copyleft === undefined) return { size: members.length, copyleft: undefined };
      sets.add(component.copyleft);
    }
  }
  return { size: members.length, copyleft: unionOf([...sets, own]) };
}

/** One of the sets where it has all that the others have. */
function unionOf(sets: readonly ReadonlySet<string>[]): ReadonlySet<string> | undefined {
  const union = new Set(sets.flatMap((each) => [...each]));
  if (union.size > most) return undefined;
  return sets.find((each) => each.size === union.size) ?? union;
}
