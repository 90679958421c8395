import { connect, type Host, startServer } from "@kodeon/lsp";
import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver/browser";
import { library } from "./library.ts";
import { answerFor } from "./remote-library.ts";

declare const self: DedicatedWorkerGlobalScope;

/** A worker knows no files: what the editor has open is all there is. */
const host: Host = {
  read: () => undefined,
  isFile: () => false,
  findManifests: () => Promise.resolve([]),
  followClient() {},
  log: (text) => console.error(text),
  exit: () => self.close(),
};

const connection = connect(new BrowserMessageReader(self), new BrowserMessageWriter(self), host);
answerFor(library, {
  onRequest: (method, handler) =>
    connection.onRequest(method, ({ params }: { readonly params: readonly never[] }) => handler(params)),
});
startServer(connection, host);
