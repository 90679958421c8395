import type { CompilerRequests } from "@kodeon/lsp";
import type { BaseLanguageClient } from "vscode-languageclient";

/** Asks the server for what it can do beside the protocol's own requests. */
export type AskServer = <Method extends keyof CompilerRequests>(
  method: Method,
  params: Parameters<CompilerRequests[Method]>[0],
) => Promise<ReturnType<CompilerRequests[Method]>>;

/** Asks the server behind a client, which is started if it was stopped. */
export function serverBehind(client: BaseLanguageClient): AskServer {
  return async (method, params) => {
    if (client.needsStart()) await client.start();
    return client.sendRequest(method, params);
  };
}
