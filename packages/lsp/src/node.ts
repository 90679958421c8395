import { Console } from "node:console";
import { connect } from "./connect.ts";
import type { Host } from "./host.ts";
import { nodeHost } from "./node/node-host.ts";
import { readFrames } from "./node/read-frames.ts";
import { installTimers } from "./node/timers.ts";
import { writeFrames } from "./node/write-frames.ts";
import { startServer } from "./server.ts";

/** Serves one client on standard input and output, until it says `exit`, hangs up or ends; then the process ends. */
export function serveStdio(chosen: Pick<Host, "language"> = {}): void {
  const host: Host = { ...nodeHost(), ...chosen };
  // Standard output belongs to the protocol, whatever a library wants to print.
  globalThis.console = new Console({ stdout: process.stderr, stderr: process.stderr });
  process.on("unhandledRejection", (fault) =>
    host.log(fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)),
  );
  installTimers();
  process.stdout.on("error", () => host.exit(1));
  // Who looks after the server may stop reading what it says; the client has its answers all the same.
  process.stderr.on("error", () => {});
  const connection = connect(readFrames(process.stdin), writeFrames(process.stdout), host);
  startServer(connection, host);
}
