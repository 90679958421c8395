import type { Connection } from "vscode-languageserver";
import manifest from "../package.json" with { type: "json" };
import type { Host } from "./host.ts";
import { openSession } from "./session.ts";

export type { CompilerRequests } from "./compiler-feature.ts";
export { connect } from "./connect.ts";
export type { Host } from "./host.ts";
export { workerHost } from "./worker-host.ts";

/** Serves the client at the other end of a connection, which listens from now on. */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const session = openSession(connection, host, params);
    connection.onInitialized(session.start);
    return {
      capabilities: session.capabilities,
      serverInfo: { name: "kodeon-lsp", version: manifest.version },
    };
  });
  connection.listen();
}
