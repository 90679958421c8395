import {
  type ClientCapabilities,
  CodeActionRequest,
  DefinitionRequest,
  DocumentFormattingRequest,
  DocumentHighlightRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentRangesFormattingRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  HoverRequest,
  LSPErrorCodes,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  ResponseError,
  SelectionRangeRequest,
  SignatureHelpRequest,
} from "vscode-languageserver";
import { compilerFeature } from "./compiler-feature.ts";
import { completionFeature } from "./completion-feature.ts";
import { formatIn } from "./documentation-format.ts";
import { type Feature, ofDocument } from "./feature.ts";
import { semanticTokensFeature } from "./semantic-tokens-feature.ts";
import { codeActionKinds, codeActions } from "./service/code-actions.ts";
import { definition, plainLocation } from "./service/definition.ts";
import { documentSymbols, flattenSymbols } from "./service/document-symbols.ts";
import { foldingRanges } from "./service/folding.ts";
import {
  formatDocument,
  formatOnType,
  formatRange,
  formatRanges,
  formattingKeys,
} from "./service/formatting.ts";
import { hover } from "./service/hover.ts";
import { highlights, references } from "./service/references.ts";
import type { Refusal } from "./service/refusal.ts";
import { prepareRename, rename } from "./service/rename.ts";
import { selectionRanges } from "./service/selection-ranges.ts";
import { signatureHelp, signatureKeys } from "./service/signature-help.ts";
import type { EditingClient } from "./service/workspace-edit.ts";
import { workspaceSymbolsFeature } from "./workspace-symbols-feature.ts";

/** Everything the server can do for a client that asks, an entry each; diagnostics are in push.ts and pull.ts. */
export const features: readonly Feature[] = [
  compilerFeature,
  completionFeature,
  semanticTokensFeature,
  workspaceSymbolsFeature,
  ofDocument(HoverRequest.type, { hoverProvider: true }, (project, document, { position }, client) =>
    hover(project, document, position, formatIn(client.textDocument?.hover?.contentFormat)),
  ),
  ofDocument(
    SignatureHelpRequest.type,
    { signatureHelpProvider: { triggerCharacters: [...signatureKeys] } },
    (project, document, { position }, { textDocument }) => {
      const able = textDocument?.signatureHelp?.signatureInformation;
      const labelOffsets = able?.parameterInformation?.labelOffsetSupport === true;
      return signatureHelp(project, document, position, {
        format: formatIn(able?.documentationFormat),
        labelOffsets,
      });
    },
  ),
  ofDocument(
    DocumentSymbolRequest.type,
    { documentSymbolProvider: true },
    (project, document, _params, client) => {
      const symbols = documentSymbols(project, document);
      const isNested = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport;
      return isNested ? symbols : flattenSymbols(document, symbols);
    },
  ),
  ofDocument(FoldingRangeRequest.type, { foldingRangeProvider: true }, foldingRanges),
  ofDocument(
    SelectionRangeRequest.type,
    { selectionRangeProvider: true },
    (project, document, { positions }) => selectionRanges(project, document, positions),
  ),
  ofDocument(
    DefinitionRequest.type,
    { definitionProvider: true },
    (project, document, { position }, client) => {
      const links = definition(project, document, position);
      return client.textDocument?.definition?.linkSupport ? links : links.map(plainLocation);
    },
    "look",
  ),
  ofDocument(
    ReferencesRequest.type,
    { referencesProvider: true },
    (project, document, { position, context }) => references(project, document, position, context),
    "look",
  ),
  ofDocument(
    DocumentHighlightRequest.type,
    { documentHighlightProvider: true },
    (project, document, { position }) => highlights(project, document, position),
  ),
  ofDocument(
    PrepareRenameRequest.type,
    ({ textDocument }) =>
      textDocument?.rename?.prepareSupport ? { renameProvider: { prepareProvider: true } } : {},
    (project, document, { position }) => orFail(prepareRename(project, document, position)),
  ),
  ofDocument(
    RenameRequest.type,
    ({ textDocument }) => ({
      renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
    }),
    (project, document, { position, newName }, client) =>
      orFail(rename(project, document, position, newName, editingClient(client))),
    "edit",
  ),
  ofDocument(
    CodeActionRequest.type,
    ({ textDocument }) =>
      // A client without literals takes nothing but commands, of which there are none.
      textDocument?.codeAction?.codeActionLiteralSupport
        ? { codeActionProvider: { codeActionKinds: [...codeActionKinds] } }
        : {},
    (project, document, { range, context }, client) =>
      codeActions(project, document, range, context, editingClient(client)),
  ),
  ofDocument(
    DocumentFormattingRequest.type,
    { documentFormattingProvider: true },
    (project, document, { options }) => formatDocument(project, document, options),
  ),
  ofDocument(
    DocumentRangeFormattingRequest.type,
    { documentRangeFormattingProvider: true },
    (project, document, { range, options }) => formatRange(project, document, range, options),
  ),
  ofDocument(
    DocumentRangesFormattingRequest.type,
    // It goes beyond the entry above, and takes its place where the client can use it.
    ({ textDocument }) =>
      textDocument?.rangeFormatting?.rangesSupport
        ? { documentRangeFormattingProvider: { rangesSupport: true } }
        : {},
    (project, document, { ranges, options }) => formatRanges(project, document, ranges, options),
  ),
  ofDocument(
    DocumentOnTypeFormattingRequest.type,
    { documentOnTypeFormattingProvider: onTypeKeys(formattingKeys) },
    (project, document, { position, ch, options }) => formatOnType(project, document, position, ch, options),
  ),
];

function editingClient({ workspace }: ClientCapabilities): EditingClient {
  return { documentChanges: workspace?.workspaceEdit?.documentChanges === true };
}

/** What is refused is an error with words for the user (LSP 3.18, RequestFailed). */
function orFail<Result extends object>(result: Result | Refusal): Result {
  if ("refusal" in result) throw new ResponseError(LSPErrorCodes.RequestFailed, result.refusal);
  return result;
}

function onTypeKeys([first, ...more]: readonly [string, ...string[]]): {
  readonly firstTriggerCharacter: string;
  readonly moreTriggerCharacter: string[];
} {
  return { firstTriggerCharacter: first, moreTriggerCharacter: more };
}
