import type { Parser, Plugin, Printer, SupportLanguage } from "prettier";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { renderMessage } from "../diagnostics/render.ts";
import { parse } from "../syntax/parse.ts";
import { lineIndex } from "../text/line-index.ts";
import type { Span } from "../text/span.ts";
import { type Part, partsOf } from "./parts.ts";
import { isDamaged } from "./segment-edits.ts";

/** What Prettier takes for the tree of a manifest: the stretches of its text, comments and all, that stay or change. */
export interface Manifest extends Span {
  readonly parts: readonly Part[];
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

/** Reads manifests, and lays them out as `format` does, by `printWidth`, `tabWidth` and `useTabs`. As with other languages, a text whose syntax is damaged throws a SyntaxError whose `loc` counts from 1. */
export const parsers: Readonly<Record<"kodeon", Parser<Manifest | Part>>> = {
  kodeon: {
    astFormat: "kodeon",
    parse(text, { printWidth, tabWidth, useTabs }) {
      const { tree, diagnostics } = parse(text);
      // Indentation that changes from one declaration to the next is an error, and nothing that the printer minds.
      const isBroken = tree.segments.some(isDamaged);
      const damage = isBroken ? diagnostics.find(({ severity }) => severity === "error") : undefined;
      if (damage) throw syntaxError(text, damage);
      const layout = { maxLineLength: printWidth, indentWidth: tabWidth, useTabs: useTabs === true };
      return { start: 0, end: text.length, parts: partsOf(tree, layout) };
    },
    locStart: ({ start }) => start,
    locEnd: ({ end }) => end,
  },
};

/** Prints what the parser has laid out. */
export const printers: Readonly<Record<"kodeon", Printer<Manifest | Part>>> = {
  kodeon: {
    print: (path, _options, print) => ("doc" in path.node ? path.node.doc : path.map(print, "parts")),
    getVisitorKeys: (node) => ("parts" in node ? ["parts"] : []),
  },
};

function syntaxError(text: string, damage: Diagnostic): SyntaxError {
  const lines = lineIndex(text);
  const start = lines.position(damage.span.start);
  const end = lines.position(damage.span.end);
  const message = `${renderMessage(damage, "en")} (${start.line}:${start.column})`;
  return Object.assign(new SyntaxError(message), { loc: { start, end } });
}
