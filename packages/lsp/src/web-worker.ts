import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver/browser";
import { connect } from "./connect.ts";
import { startServer } from "./server.ts";
import { workerHost } from "./worker-host.ts";

declare const self: DedicatedWorkerGlobalScope;

const host = workerHost(() => self.close());

startServer(connect(new BrowserMessageReader(self), new BrowserMessageWriter(self), host), host);
