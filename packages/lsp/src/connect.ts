import {
  createConnection,
  createProtocolConnection,
  type Connection,
  type Logger,
  type MessageReader,
  type MessageWriter,
  type WatchDog,
} from "vscode-languageserver";
import { openGate } from "./gate.ts";
import type { Host } from "./host.ts";

/** A client that does not read any more is not waited for longer than this, in milliseconds. */
const patience = 1000;

/** A connection over two streams of messages that keeps to the protocol's lifecycle and ends by `host.exit`. */
export function connect(reader: MessageReader, writer: MessageWriter, host: Host): Connection {
  const gate = openGate(reader, writer, host.log);
  const watchDog: WatchDog = {
    shutdownReceived: false,
    initialize({ processId }) {
      if (typeof processId === "number") host.followClient(processId);
    },
    exit(code) {
      // What has been answered is to arrive, even if `exit` came right behind the question.
      const timeout = new Promise((resolve) => setTimeout(resolve, patience));
      void Promise.race([gate.flushed(), timeout]).then(() => host.exit(code));
    },
  };
  return createConnection((remote) => {
    const connection = createProtocolConnection(gate.reader, gate.writer, loggerTo(remote, host));
    connection.onError(([error]) => host.log(error.message));
    return connection;
  }, watchDog);
}

/** What the library has to say goes to the client and beside it. */
function loggerTo(remote: Logger, { log }: Host): Logger {
  const both =
    (say: (text: string) => void) =>
    (text: string): void => {
      log(text);
      say(text);
    };
  return {
    error: both((text) => remote.error(text)),
    warn: both((text) => remote.warn(text)),
    info: (text) => remote.info(text),
    log: (text) => remote.log(text),
  };
}
