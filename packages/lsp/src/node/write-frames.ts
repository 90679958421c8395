import type { Writable } from "node:stream";
import { Emitter, type Message, type MessageWriter } from "vscode-languageserver";

/**
 * Writes messages as the base protocol frames them (LSP 3.18, Base Protocol), each in one piece: a client that waits has
 * one thing to read. They leave in the order in which they come.
 */
export function writeFrames(output: Writable): MessageWriter {
  const errors = new Emitter<[Error, Message | undefined, number | undefined]>();
  const closing = new Emitter<void>();
  let failures = 0;
  output.on("close", () => closing.fire());

  return {
    onError: errors.event,
    onClose: closing.event,
    write: (message) =>
      new Promise((resolve, reject) => {
        const content = JSON.stringify(message);
        const frame = `Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`;
        output.write(frame, (fault) => {
          if (!fault) return resolve();
          errors.fire([fault, message, ++failures]);
          reject(fault);
        });
      }),
    end: () => void output.end(),
    dispose() {
      errors.dispose();
      closing.dispose();
    },
  };
}
