import { connect, startServer, workerHost } from "@kodeon/lsp";
import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver/browser";
import { library } from "./library.ts";
import { answerFor } from "./remote-library.ts";

declare const self: DedicatedWorkerGlobalScope;

const host = workerHost(() => self.close());

const connection = connect(new BrowserMessageReader(self), new BrowserMessageWriter(self), host);
answerFor(library, {
  onRequest: (method, handler) =>
    connection.onRequest(method, ({ params }: { readonly params: readonly never[] }) => handler(params)),
});
startServer(connection, host);
