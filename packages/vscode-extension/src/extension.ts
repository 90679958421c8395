import { commands, type ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { clientOptions } from "./client-options.ts";
import { compileCommand } from "./commands/compile.ts";
import { explainCommand } from "./commands/explain.ts";
import { newManifestCommand } from "./commands/new-manifest.ts";
import type { Library } from "./library.ts";
import { showPages } from "./pages.ts";
import type { Platform } from "./platform.ts";
import { showStatus } from "./status.ts";
import { provideTasks } from "./tasks.ts";

let running: BaseLanguageClient | undefined;

/** Starts the server and offers everything else, until the editor disposes of the context. */
export async function activateOn(context: ExtensionContext, platform: Platform): Promise<void> {
  const client = platform.createClient(context, clientOptions());
  running = client;
  let opened: Promise<Library> | undefined;
  const library = (): Promise<Library> => (opened ??= platform.openLibrary(client));
  const pages = showPages();
  context.subscriptions.push(
    pages,
    showStatus(client),
    provideTasks(),
    commands.registerCommand("kodeon.compile", compileCommand(library, pages)),
    commands.registerCommand("kodeon.explain", explainCommand(library, pages)),
    commands.registerCommand("kodeon.newManifest", newManifestCommand(library, context.extensionUri)),
    commands.registerCommand("kodeon.restartServer", async () => {
      if (client.needsStop()) await client.stop();
      await client.start();
    }),
    commands.registerCommand("kodeon.showOutput", () => client.outputChannel.show()),
  );
  await client.start();
}

/** Ends the server with the extension. */
export async function deactivate(): Promise<void> {
  await running?.dispose();
}
