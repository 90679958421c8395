import { type ExtensionContext, Uri, workspace } from "vscode";
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from "vscode-languageclient/browser";
import { activateOn } from "./extension.ts";

export { deactivate } from "./extension.ts";

/** The entry for editors that run extensions in a web worker: the server is another worker. */
export async function activate(context: ExtensionContext): Promise<void> {
  await activateOn(context, ({ extensionUri }, options) => {
    const script = Uri.joinPath(extensionUri, "dist/worker.js");
    return new LanguageClient("kodeon", "KODEON", () => startWorker(script), options);
  });
}

/** What comes of `new Worker` in an extension is no instance of it, so the client has to be given the streams. */
async function startWorker(script: Uri): Promise<MessageTransports> {
  const worker = new Worker(await addressOf(script));
  return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
}

async function addressOf(script: Uri): Promise<string> {
  if (script.scheme !== "vscode-remote") return script.toString(true);
  // The editor starts no worker by the address of an extension that lies on a server, but it reads its files.
  const bytes = Uint8Array.from(await workspace.fs.readFile(script));
  return URL.createObjectURL(new Blob([bytes], { type: "text/javascript" }));
}
