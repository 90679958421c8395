import { blockOf } from "@kodeon/parser/semantics";
import type { Document } from "../document.ts";
import type { Project } from "../project.ts";

/** More than anybody would look through. */
const most = 1000;

/** Names of packages, the likeliest first. */
export interface PackageNames {
  readonly names: readonly string[];
  /** There are others, which are told to whoever goes on typing. */
  readonly areSome: boolean;
}

/**
 * The names of packages that are known of: those that the document introduces, those that the project does, and those
 * that are only spoken of, each by the alphabet. Of very many only those that go on with what is typed. `typed` is what stands at the cursor, and may be half a name.
 */
export function packageNames(project: Project, document: Document, typed: string): PackageNames {
  const { index } = project.workspace;
  const ranks: string[][] = [[], [], []];
  for (const name of index.names()) {
    const symbols = index.packages(name);
    if (symbols.length === 0 && name === typed) continue;
    const isOwn = symbols.some(({ file }) => file === document.uri);
    ranks[isOwn ? 0 : symbols.length > 0 ? 1 : 2]?.push(name);
  }
  const names = ranks.flatMap((each) => each.sort());
  if (names.length <= most) return { names, areSome: false };
  const begun = names.filter((name) => name.startsWith(typed));
  return { names: (begun.length > 0 ? begun : names).slice(0, most), areSome: true };
}

/** What a document says of packages: which names its blocks have as labels, by the names of the blocks. */
export function labelsIn({ tree }: Document): ReadonlyMap<string, ReadonlySet<string>> {
  const labels = new Map<string, Set<string>>();
  for (const segment of tree.segments) {
    const block = blockOf(segment);
    if (block?.spec === undefined) continue;
    const known = labels.get(block.name);
    const label = block.label?.value ?? "";
    if (known) known.add(label);
    else labels.set(block.name, new Set([label]));
  }
  return labels;
}
