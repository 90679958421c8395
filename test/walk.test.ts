import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import type { Node } from "../packages/parser/src/tree.ts";
import { childrenOf, parse, walk } from "../packages/parser/src/tree.ts";

const root = new URL("../", import.meta.url).pathname;
const files = globSync(["examples/**/*.kodeon", "test/rules/*.kodeon"], { cwd: root }).sort();

describe.each(files)("%s", (file) => {
  const declarations = parse(readFileSync(root + file, "utf8")).tree.segments.flatMap(
    ({ declaration }) => declaration ?? [],
  );

  test("walking meets every node once, whatever it hangs by", () => {
    for (const declaration of declarations) {
      expect(new Set(nodesMet(declaration))).toEqual(new Set(nodesIn(declaration)));
      expect(nodesMet(declaration)).toHaveLength(nodesIn(declaration).length);
    }
  });

  test("nodes come in the order of the text, each within the one that it hangs by", () => {
    for (const declaration of declarations) {
      walk(declaration, (node, parent) => {
        if (parent) expect(node.start >= parent.start && node.end <= parent.end, node.kind).toBe(true);
        const starts = childrenOf(node).map(({ start }) => start);
        expect(starts).toEqual(starts.toSorted((a, b) => a - b));
      });
    }
  });
});

test("what the visitor declines is not entered", () => {
  const { tree } = parse('paket "a":\n    kompatibilitas:\n        os = [linux]\n    versi = "1.0.0"\n');
  const kinds: string[] = [];
  const declaration = tree.segments[0]?.declaration;
  if (declaration) {
    walk(declaration, ({ kind }) => {
      kinds.push(kind);
      return kind !== "section";
    });
  }
  expect(kinds).toEqual(["declaration", "name", "string", "section", "property", "name", "string"]);
});

function nodesMet(declaration: Node): Node[] {
  const met: Node[] = [];
  walk(declaration, (node) => void met.push(node));
  return met;
}

/** Whatever has a kind is a node. */
function nodesIn(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return "kind" in value ? [value as Node, ...below] : below;
}
