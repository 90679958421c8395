import { BrowserMessageReader, BrowserMessageWriter } from "vscode-languageserver/browser";
import { connect } from "./connect.ts";
import type { Host } from "./host.ts";
import { startServer } from "./server.ts";

declare const self: DedicatedWorkerGlobalScope;

/** A worker knows no files: what the client has open is all there is. */
const host: Host = {
  read: () => undefined,
  isFile: () => false,
  findManifests: () => Promise.resolve([]),
  followClient() {},
  log: (text) => console.error(text),
  exit: () => self.close(),
};

startServer(connect(new BrowserMessageReader(self), new BrowserMessageWriter(self), host), host);
