import { globSync, readFileSync } from "node:fs";
import { parse } from "../../packages/parser/src/syntax/parse.ts";
import { bind } from "../../packages/parser/src/semantics/bind.ts";
import type { BoundHolder } from "../../packages/parser/src/semantics/bound.ts";

/** What the examples of the repository show of the language. */
export interface Samples {
  /** The smallest declaration of each block that has the most in it, by the block's name. */
  readonly blocks: ReadonlyMap<string, string>;
  /** The shortest way in which each property is written on one line, by its path such as `paket.versi`. */
  readonly properties: ReadonlyMap<string, string>;
}

const root = new URL("../../", import.meta.url);

/** A declaration that is longer is no example at a glance. */
const longest = 32;

/** Reads the examples. */
export function gatherSamples(): Samples {
  const blocks = new Map<string, string>();
  const properties = new Map<string, string>();
  const files = globSync("examples/**/*.kodeon", { cwd: root }).toSorted();
  for (const file of files) {
    for (const segment of parse(readFileSync(new URL(file, root), "utf8")).tree.segments) {
      if (!segment.declaration) continue;
      const block = bind(segment, segment.declaration, () => {});
      const text = segment.text.slice(segment.declaration.start, segment.declaration.end).trimEnd();
      if (isBetter(text, blocks.get(block.name))) blocks.set(block.name, text);
      collect(block, block.name, segment.text, properties);
    }
  }
  return { blocks, properties };
}

function collect(holder: BoundHolder, path: string, text: string, found: Map<string, string>): void {
  for (const { name, spec, node } of holder.properties) {
    const line = text.slice(node.start, node.end).trimEnd();
    if (!spec || line.includes("\n") || line.length > 100) continue;
    const known = found.get(`${path}.${name}`);
    if (known === undefined || line.length < known.length) found.set(`${path}.${name}`, line);
  }
  for (const section of holder.sections) collect(section, `${path}.${section.name}`, text, found);
}

/** The longest that is not too long; where all are, the shortest. */
function isBetter(text: string, other: string | undefined): boolean {
  if (other === undefined) return true;
  const [lines, otherLines] = [text, other].map((each) => each.split("\n").length) as [number, number];
  if (lines > longest) return otherLines > longest && lines < otherLines;
  return otherLines > longest || lines > otherLines;
}
