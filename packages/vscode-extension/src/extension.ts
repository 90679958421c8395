import { commands, type ExtensionContext } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { serverBehind } from "./ask-server.ts";
import { clientOptions } from "./client-options.ts";
import { compileCommand, compileToCommand } from "./commands/compile.ts";
import { explainCommand, findPage } from "./commands/explain.ts";
import { newManifestCommand } from "./commands/new-manifest.ts";
import type { CreateClient } from "./create-client.ts";
import { showPages } from "./pages.ts";
import { showStatus } from "./status.ts";
import { provideTasks } from "./tasks.ts";

let running: BaseLanguageClient | undefined;

/** Starts the server and offers everything else, until the editor disposes of the context. */
export async function activateOn(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const client = createClient(context, clientOptions());
  running = client;
  const ask = serverBehind(client);
  const pages = showPages(findPage(ask));
  context.subscriptions.push(
    pages,
    showStatus(client),
    provideTasks(),
    commands.registerCommand("kodeon.compile", compileCommand(ask, pages)),
    commands.registerCommand("kodeon.compileTo", compileToCommand(ask, pages)),
    commands.registerCommand("kodeon.explain", explainCommand(ask, pages)),
    commands.registerCommand("kodeon.newManifest", newManifestCommand(ask, context.extensionUri)),
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
