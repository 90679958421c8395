import type { Parser, Plugin, Printer, SupportLanguage } from "prettier";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { renderMessage } from "../diagnostics/render.ts";
import { parse } from "../syntax/parse.ts";
import type { Tree } from "../syntax/tree.ts";
import { lineIndex } from "../text/line-index.ts";
import { printDoc } from "./print-doc.ts";
import { isDamaged } from "./segment-edits.ts";

/** What Prettier takes for the tree of a manifest: one node, whose text and comments are printed here as a whole. */
export interface Manifest {
  readonly text: string;
  readonly tree: Tree;
}

/** The languages of the plugin, as Prettier and GitHub's Linguist describe languages. */
export const languages: SupportLanguage[] = [
  {
    name: "KODEON",
    parsers: ["kodeon"],
    extensions: [".kodeon"],
    vscodeLanguageIds: ["kodeon"],
    tmScope: "source.kodeon",
    aceMode: "text",
  },
];

/** The layout where nobody asks for another; Prettier's own is narrower. */
export const defaultOptions: NonNullable<Plugin["defaultOptions"]> = { tabWidth: 4, printWidth: 100 };

/** Reads manifests. As with other languages, a text whose syntax is damaged throws a SyntaxError whose `loc` counts from 1. */
export const parsers: Readonly<Record<"kodeon", Parser<Manifest>>> = {
  kodeon: {
    astFormat: "kodeon",
    parse(text) {
      const { tree, diagnostics } = parse(text);
      // Indentation that changes from one declaration to the next is an error, and nothing that the printer minds.
      const isBroken = tree.segments.some(isDamaged);
      const damage = isBroken ? diagnostics.find(({ severity }) => severity === "error") : undefined;
      if (damage) throw syntaxError(text, damage);
      return { text, tree };
    },
    locStart: () => 0,
    locEnd: ({ text }) => text.length,
  },
};

/** Prints manifests as `format` does, by Prettier's `printWidth`, `tabWidth`, `useTabs` and `endOfLine`. */
export const printers: Readonly<Record<"kodeon", Printer<Manifest>>> = {
  kodeon: {
    print: ({ node }, { printWidth, tabWidth, useTabs }) =>
      printDoc(node.tree, {
        maxLineLength: printWidth,
        indentWidth: tabWidth,
        useTabs: useTabs === true,
      }),
    getVisitorKeys: () => [],
  },
};

function syntaxError(text: string, damage: Diagnostic): SyntaxError {
  const lines = lineIndex(text);
  const start = lines.position(damage.span.start);
  const end = lines.position(damage.span.end);
  const message = `${renderMessage(damage, "en")} (${start.line}:${start.column})`;
  return Object.assign(new SyntaxError(message), { loc: { start, end } });
}
