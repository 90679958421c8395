import type { Readable } from "node:stream";
import { Emitter, type DataCallback, type Message, type MessageReader } from "vscode-languageserver";

/** A header that is longer, in bytes, is none. */
const longestHeader = 8192;

/** A message that is longer, in bytes, is none: no text that Node could hold would need it. */
const longestMessage = 2 ** 29;

/**
 * Reads messages as the base protocol frames them (LSP 3.18, Base Protocol). Where a frame is broken nothing behind it can
 * be trusted: that is an error, and the end. A frame whose content is no JSON is answered as no message is.
 */
export function readFrames(input: Readable): MessageReader {
  const errors = new Emitter<Error>();
  const closing = new Emitter<void>();
  const partial = new Emitter<never>();
  let isClosed = false;

  const close = (): void => {
    if (isClosed) return;
    isClosed = true;
    closing.fire();
  };
  const fail = (message: string): void => {
    if (isClosed) return;
    errors.fire(new Error(message));
    input.pause();
    close();
  };

  return {
    onError: errors.event,
    onClose: closing.event,
    onPartialMessage: partial.event,
    listen(callback) {
      const frames = takeFrames(callback, fail, () => isClosed);
      input.on("data", frames.take);
      input.on("error", (error) => fail(error.message));
      input.on("end", () =>
        frames.isWhole() ? close() : fail("The input ended in the middle of a message."),
      );
      input.on("close", close);
      return { dispose: () => input.off("data", frames.take) };
    },
    dispose() {
      errors.dispose();
      closing.dispose();
      partial.dispose();
    },
  };
}

function takeFrames(
  callback: DataCallback,
  fail: (message: string) => void,
  isClosed: () => boolean,
): { readonly take: (chunk: Buffer) => void; readonly isWhole: () => boolean } {
  let chunks: Buffer[] = [];
  let held = 0;
  // How many bytes must be there before it is worth looking.
  let needed = 1;
  let length: number | undefined;

  const take = (chunk: Buffer): void => {
    chunks.push(chunk);
    held += chunk.length;
    while (held >= needed && !isClosed()) {
      let bytes = chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
      if (length === undefined) {
        const end = bytes.indexOf("\r\n\r\n");
        if (end < 0 ? held > longestHeader : end > longestHeader)
          return fail("What comes in is no message of the Language Server Protocol.");
        if (end >= 0) {
          length = lengthIn(bytes.toString("latin1", 0, end));
          if (length === undefined) return fail("A header of a message has no valid Content-Length.");
          bytes = bytes.subarray(end + 4);
        }
        needed = length ?? held + 1;
      } else {
        callback(messageIn(bytes.subarray(0, length)));
        bytes = bytes.subarray(length);
        length = undefined;
        needed = 1;
      }
      chunks = [bytes];
      held = bytes.length;
    }
  };
  return { take, isWhole: () => held === 0 && length === undefined };
}

/** A name and a value as HTTP has them (RFC 9110, Fields); names that the protocol does not know mean nothing here. */
const headerField = /^([\w!#$%&'*+.^`|~-]+):\s*(.*?)\s*$/;

function lengthIn(header: string): number | undefined {
  let length: number | undefined;
  for (const line of header.split("\r\n")) {
    const [, name, value = ""] = headerField.exec(line) ?? [];
    if (name === undefined) return undefined;
    if (name.toLowerCase() !== "content-length") continue;
    if (!/^\d{1,9}$/.test(value)) return undefined;
    length = Number(value);
  }
  return length !== undefined && length <= longestMessage ? length : undefined;
}

/** What is no JSON becomes a text, which no message is. */
function messageIn(bytes: Buffer): Message {
  const text = bytes.toString("utf8");
  try {
    return JSON.parse(text) as Message;
  } catch {
    return text as unknown as Message;
  }
}
