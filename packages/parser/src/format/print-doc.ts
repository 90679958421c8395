import { builders } from "prettier/doc";
import type { Tree } from "../syntax/tree.ts";
import { formatTree } from "./format.ts";
import type { FormatOptions } from "./style.ts";

/**
 * The formatted text of a tree as a document of Prettier's, for its plugin. Lines are broken already, by Prettier's own
 * printer (`brackets.ts`), so that the plugin and the command line can never differ.
 */
export function printDoc(tree: Tree, options: FormatOptions = {}): builders.Doc {
  const { text } = formatTree(tree, options);
  const parts: builders.Doc[] = [];
  let endsInBlanks: boolean | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    // Prettier trims a line before a hard break; blanks at the end of a text block's line are text.
    if (endsInBlanks !== undefined) parts.push(endsInBlanks ? builders.literalline : builders.hardline);
    parts.push(line);
    endsInBlanks = /[ \t]$/.test(line);
  }
  return parts;
}
