import type { ExtensionContext } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import type { Library } from "./library.ts";

/** What differs between an editor on a computer and one in a browser. */
export interface Platform {
  /** A client of the bundled server, not started yet. */
  readonly createClient: (context: ExtensionContext, options: LanguageClientOptions) => BaseLanguageClient;
  readonly openLibrary: (client: BaseLanguageClient) => Promise<Library>;
}
