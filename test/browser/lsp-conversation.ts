import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { globSync } from "tinyglobby";
import { targets } from "../../packages/lsp/src/service/targets.ts";
import type { Said } from "./is-over.ts";

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Manifest {
  readonly uri: string;
  readonly text: string;
}

/** Every example, whole and damaged, at addresses that are no files anywhere. */
const manifests: readonly Manifest[] = globSync("examples/**/*.kodeon")
  .toSorted()
  .flatMap((path) => {
    const text = readFileSync(path, "utf8");
    const name = basename(path, ".kodeon");
    return [
      { uri: `memory:/toko/${name}.kodeon`, text },
      { uri: `memory:/rusak/${name}.kodeon`, text: text.replaceAll("=", ":").slice(0, -2) },
    ];
  });

const options = { tabSize: 2, insertSpaces: true };
const locale = { locale: "en" };

/** What the client of a conversation can do: one that asks for diagnostics, and one that has to be told. */
export const clients = {
  "a client that asks for everything": {
    ...locale,
    capabilities: {
      workspace: { workspaceEdit: { documentChanges: true }, symbol: {} },
      textDocument: {
        diagnostic: {},
        hover: { contentFormat: ["markdown"] },
        completion: { completionItem: { snippetSupport: true } },
        codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
        rename: { prepareSupport: true },
        semanticTokens: {},
        documentSymbol: { hierarchicalDocumentSymbolSupport: true },
        definition: { linkSupport: true },
      },
    },
  },
  "a client that can do next to nothing": { locale: "id", capabilities: {} },
} as const;

/** What is asked about each provider that the server may say it has. */
const questions: Readonly<Record<string, (manifest: Manifest) => readonly Omit<Said, "id">[]>> = {
  completionProvider: (manifest) => everywhere("textDocument/completion", manifest),
  hoverProvider: (manifest) => everywhere("textDocument/hover", manifest),
  signatureHelpProvider: (manifest) => everywhere("textDocument/signatureHelp", manifest),
  definitionProvider: (manifest) => everywhere("textDocument/definition", manifest),
  referencesProvider: (manifest) =>
    everywhere("textDocument/references", manifest, { context: { includeDeclaration: true } }),
  documentHighlightProvider: (manifest) => everywhere("textDocument/documentHighlight", manifest),
  renameProvider: (manifest) => everywhere("textDocument/rename", manifest, { newName: "lain" }),
  documentSymbolProvider: (manifest) => once("textDocument/documentSymbol", manifest),
  foldingRangeProvider: (manifest) => once("textDocument/foldingRange", manifest),
  selectionRangeProvider: (manifest) =>
    once("textDocument/selectionRange", manifest, { positions: places(manifest.text) }),
  codeActionProvider: (manifest) =>
    once("textDocument/codeAction", manifest, { range: whole(manifest.text), context: { diagnostics: [] } }),
  documentFormattingProvider: (manifest) => once("textDocument/formatting", manifest, { options }),
  documentRangeFormattingProvider: (manifest) =>
    once("textDocument/rangeFormatting", manifest, { range: whole(manifest.text), options }),
  documentOnTypeFormattingProvider: (manifest) =>
    everywhere("textDocument/onTypeFormatting", manifest, { ch: "\n", options }),
  semanticTokensProvider: (manifest) => once("textDocument/semanticTokens/full", manifest),
  diagnosticProvider: (manifest) => once("textDocument/diagnostic", manifest),
  documentLinkProvider: (manifest) => once("textDocument/documentLink", manifest),
  codeLensProvider: (manifest) => once("textDocument/codeLens", manifest),
  colorProvider: (manifest) => once("textDocument/documentColor", manifest),
  inlayHintProvider: (manifest) => once("textDocument/inlayHint", manifest, { range: whole(manifest.text) }),
  // The compiler's own requests, which the server lists there.
  experimental: (manifest) => [
    ...Object.keys(targets).flatMap((target) => once("kodeon/compileManifest", manifest, { target })),
    { method: "kodeon/listTargets", params: { language: "id" } },
    { method: "kodeon/explainDiagnostic", params: { diagnostic: "KDN5002", language: "en" } },
    { method: "kodeon/listDiagnostics", params: { language: "id" } },
    { method: "kodeon/listBlocks", params: {} },
  ],
  workspaceSymbolProvider: () => [{ method: "workspace/symbol", params: { query: "" } }],
};

/** What the server may say of itself that nothing is asked about. */
const unasked: ReadonlySet<string> = new Set(["positionEncoding", "textDocumentSync", "workspace"]);

/**
 * All that a client says in a session: it opens every manifest, edits one and asks about all that the server says it can
 * do. Throws where the server can do something that nobody asks about here.
 */
export function conversationOf(client: object, capabilities: object): readonly Said[] {
  const asked = Object.keys(capabilities).filter((name) => !unasked.has(name));
  let id = 1;
  const request = (said: Omit<Said, "id">): Said => ({ ...said, id: ++id });
  const [first] = manifests;
  if (first === undefined) throw new Error("There are no examples.");
  const start = { line: 0, character: 0 };
  return [
    { id: 1, method: "initialize", params: { processId: null, rootUri: "memory:/toko", ...client } },
    { method: "initialized", params: {} },
    ...manifests.map(({ uri, text }) => ({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "kodeon", version: 1, text } },
    })),
    {
      method: "textDocument/didChange",
      params: {
        textDocument: { uri: first.uri, version: 2 },
        contentChanges: [{ range: { start, end: start }, text: "baru:\n" }],
      },
    },
    ...asked.flatMap((name) => {
      const question = questions[name];
      if (question === undefined) throw new Error(`Nothing is asked about ${name}.`);
      const about = name.startsWith("workspace") ? [first] : manifests;
      return about.flatMap((manifest) => question(manifest)).map(request);
    }),
  ];
}

function once(method: string, { uri }: Manifest, more: object = {}): readonly Omit<Said, "id">[] {
  return [{ method, params: { textDocument: { uri }, ...more } }];
}

function everywhere(method: string, manifest: Manifest, more: object = {}): readonly Omit<Said, "id">[] {
  return places(manifest.text).flatMap((position) => once(method, manifest, { position, ...more }));
}

/** Places on every fifth line that has something in it: now in the middle, now at the end. */
function places(text: string): readonly Position[] {
  const written = text
    .split("\n")
    .flatMap((content, line) => (content.trim() === "" ? [] : [{ content, line }]));
  return written.flatMap(({ content, line }, index) => {
    const middle = (content.search(/\S/) + content.length) >> 1;
    return index % 5 === 0 ? [{ line, character: index % 2 === 0 ? middle : content.length }] : [];
  });
}

function whole(text: string): { readonly start: Position; readonly end: Position } {
  return { start: { line: 0, character: 0 }, end: { line: text.split("\n").length, character: 0 } };
}
