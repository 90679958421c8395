import type { Manifests } from "./generate.ts";

/** Reads a whole text; what it returns, or promises, is alive until the next text is read. */
export type Run = (text: string) => unknown;

export interface Contender {
  readonly name: string;
  /** Which notation of the manifests it reads. */
  readonly notation: keyof Manifests;
  /** Loads what is needed, and nothing that another contender needs. */
  readonly load: () => Promise<Run>;
}

/** Everything that is measured, in the order of the table; the built JavaScript is what is run. */
export const contenders: readonly Contender[] = [
  {
    name: "kodeon parse",
    notation: "kodeon",
    load: async () => (await import("../packages/parser/dist/tree.js")).parse,
  },
  {
    name: "kodeon compile",
    notation: "kodeon",
    load: async () => (await import("../packages/parser/dist/index.js")).compile,
  },
  { name: "kodeon tokenise alone", notation: "kodeon", load: loadTokenise },
  {
    name: "kodeon format",
    notation: "kodeon",
    load: async () => (await import("../packages/parser/dist/format.js")).format,
  },
  {
    name: "chevrotain Lexer alone",
    notation: "kodeon",
    load: async () => (await import("./chevrotain-lexer.ts")).countTokens,
  },
  { name: "JSON.parse", notation: "json", load: async () => (text) => JSON.parse(text) as unknown },
  {
    name: "jsonc-parser parseTree",
    notation: "json",
    load: async () => {
      const { parseTree } = await import("jsonc-parser");
      return (text) => parseTree(text);
    },
  },
  {
    name: "yaml parseDocument",
    notation: "yaml",
    load: async () => {
      const { parseDocument } = await import("yaml");
      return (text) => parseDocument(text);
    },
  },
  {
    name: "prettier format",
    notation: "json",
    load: async () => {
      const { format } = await import("prettier");
      return (text) => format(text, { parser: "json" });
    },
  },
];

/** What `parse` does before it parses: parts the text into declarations and finds the tokens of each. */
async function loadTokenise(): Promise<Run> {
  const { tokenise } = await import("../packages/parser/dist/syntax/lexer/tokenise.js");
  const { segmentStarts } = await import("../packages/parser/dist/syntax/segments.js");
  const { createTokenBuffer } = await import("../packages/parser/dist/syntax/tokens.js");
  const buffer = createTokenBuffer();
  return (text) => {
    const starts = segmentStarts(text);
    return starts.map((start, index) => tokenise(text.slice(start, starts[index + 1]), buffer).tokens.count);
  };
}
