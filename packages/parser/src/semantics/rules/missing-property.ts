import { membersOf } from "../../schema/members.ts";
import { keyText, type BoundBlock, type BoundHolder, type BoundSection } from "../bound.ts";
import type { BlockRule } from "../rule.ts";
import { suggest } from "./unknown-property.ts";

/** What the description requires must be written. */
export const missingProperty: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder(holder) {
      const { spec, name: owner, properties, isDamaged } = holder;
      if (spec === undefined || isDamaged) return;
      const missing = membersOf(spec).requiredNames.filter(
        (name) => !properties.some((property) => property.name === name),
      );
      if (missing.length === 0) return;
      const meant = namesWrittenOrMeant(holder);
      for (const name of missing) {
        if (!meant.has(name)) report("missing-property", headOf(holder), { owner, name });
      }
    },
  }),
};

/** The names of the properties that are written, and of those that are meant by names that have been reported as wrong. */
export function namesWrittenOrMeant(holder: BoundHolder): Set<string> {
  const names = new Set(holder.properties.map(({ name }) => name));
  if (holder.spec === undefined) return names;
  const wrong = [...holder.properties, ...holder.sections].filter(({ spec }) => spec === undefined);
  const keys = wrong.map(({ node }) => node.key);
  // `versi == "1.0.0"` is a requirement by syntax, and a slip.
  for (const { node } of holder.requirements) if (node.kind === "requirement") keys.push(node.package);
  for (const key of keys) {
    const meant = suggest(keyText(key), holder.spec);
    if (meant !== undefined) names.add(meant);
  }
  return names;
}

/** The words that a block or section begins with: where to say what it lacks. */
export function headOf(holder: BoundBlock | BoundSection): { start: number; end: number } {
  if (holder.node.kind === "section") return holder.node.key;
  const { words, start } = holder.node;
  return { start, end: words[words.length - 1]?.end ?? start };
}
