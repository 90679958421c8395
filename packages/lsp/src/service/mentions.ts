import type { Span } from "@kodeon/parser";
import type { BoundBlock } from "@kodeon/parser/semantics";
import type { Key } from "@kodeon/parser/tree";

/** A package's name where it stands in a block: in its label, or in a requirement. */
export interface Mention {
  readonly name: string;
  readonly key: Key;
  /** The block introduces the package. */
  readonly isDeclaration: boolean;
}

/** The packages that a block speaks of, in the order of the text. */
export function mentionsOf({ spec, label, sections }: BoundBlock): readonly Mention[] {
  const found: Mention[] = [];
  if (spec?.label?.type === "package-name" && label?.value !== undefined)
    found.push({ name: label.value, key: label.node, isDeclaration: spec.ir === "package" });
  for (const { requirements } of sections) {
    for (const { node, name } of requirements) {
      const key = node.kind === "requirement" ? node.package : node.key;
      if (name !== undefined) found.push({ name, key, isDeclaration: false });
    }
  }
  return found;
}

/** Where the text of a key stands, without the quotes around it; a string that its line ends has but one. */
export function nameIn(text: string, { kind, start, end }: Key): Span {
  if (kind !== "string") return { start, end };
  const isClosed = end - start > 1 && /["'`\u2018-\u201e\u00ab\u00bb]/.test(text.charAt(end - 1));
  return { start: start + 1, end: isClosed ? end - 1 : end };
}
