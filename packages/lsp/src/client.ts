import type { ClientCapabilities, InitializeParams } from "vscode-languageserver";

/** What matters of a client's abilities, as it told them at the beginning. */
export interface Client {
  readonly capabilities: ClientCapabilities;
  /** The workspace's folders at the beginning. */
  readonly folders: readonly string[];
  /** The client's language, as a BCP 47 tag. */
  readonly locale: string | undefined;
  /** It asks for diagnostics, so that none are sent unasked. */
  readonly pulls: boolean;
  /** It shows what a diagnostic's code links to. */
  readonly followsLinks: boolean;
}

export function clientOf(params: InitializeParams): Client {
  const { capabilities, locale, workspaceFolders, rootUri } = params;
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  const { diagnostic, publishDiagnostics } = capabilities.textDocument ?? {};
  const pulls = diagnostic !== undefined;
  // Many clients that ask say what they can show where they always have.
  const followsLinks =
    diagnostic?.codeDescriptionSupport === true || publishDiagnostics?.codeDescriptionSupport === true;
  return { capabilities, folders, locale, pulls, followsLinks };
}
