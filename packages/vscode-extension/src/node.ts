import type { ExtensionContext } from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { activateOn } from "./extension.ts";

export { deactivate } from "./extension.ts";

/** The entry for editors that run extensions in Node: the server is a process of the editor's own Node. */
export async function activate(context: ExtensionContext): Promise<void> {
  await activateOn(context, (extension, options) => {
    const run = { module: extension.asAbsolutePath("dist/server.mjs"), transport: TransportKind.stdio };
    return new LanguageClient("kodeon", "KODEON", { run, debug: run }, options);
  });
}
