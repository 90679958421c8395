import {
  Emitter,
  ErrorCodes,
  type Message,
  type MessageReader,
  MessageType,
  type MessageWriter,
  type NotificationMessage,
  type ResponseMessage,
} from "vscode-languageserver";
import { faultIn } from "./parameters.ts";

/** How far the conversation is. */
type Phase = "before" | "running" | "over";

export interface Gate {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
  /** Resolves when all that has been written so far has left. */
  flushed(): Promise<unknown>;
}

type Id = string | number;
type Parts = Readonly<Record<string, unknown>>;

/**
 * Stands between the streams and the library, and lets through what the protocol allows at the moment (LSP 3.18, Server
 * lifecycle): nothing but `initialize` and `exit` before, nothing but `exit` after `shutdown`. What is no message by
 * JSON-RPC 2.0 is answered or told here, because the library would throw on it. The end of the input is an `exit`, which
 * queues up behind what has been read.
 */
export function openGate(reader: MessageReader, writer: MessageWriter, log: (text: string) => void): Gate {
  let phase: Phase = "before";
  let initializing: Id | undefined;
  // Until then nothing is said unasked.
  let isIntroduced = false;
  const writing = new Set<Promise<void>>();

  function write(message: Message): Promise<void> {
    if (!isAnswer(message)) {
      if (!isIntroduced) return Promise.resolve();
    } else if (message.id === initializing) {
      initializing = undefined;
      if (message.error === undefined) isIntroduced = true;
      else phase = "before";
    }
    const done = writer.write(message);
    writing.add(done);
    const forget = (): void => void writing.delete(done);
    done.then(forget, forget);
    return done;
  }

  function refuse(id: Id | null, code: number, message: string): void {
    const answer: ResponseMessage = { jsonrpc: "2.0", id, error: { code, message } };
    write(answer).catch(() => log(`An answer could not be written: ${message}`));
  }

  /** What cannot be answered is told instead, to the client and beside it. */
  function tell(message: string): void {
    log(message);
    const params = { type: MessageType.Error, message };
    const said: NotificationMessage = { jsonrpc: "2.0", method: "window/logMessage", params };
    write(said).catch(() => log(`A message could not be written: ${message}`));
  }

  /** The message to hand on, if there is one. */
  function admit(message: unknown): Message | undefined {
    const parts = partsOf(message);
    if (parts === undefined) {
      if (typeof message === "string") refuse(null, ErrorCodes.ParseError, "The message is not valid JSON.");
      else refuse(null, ErrorCodes.InvalidRequest, "A message must be a JSON object.");
      return undefined;
    }
    const { id, method } = parts;
    if (method === undefined && (isId(id) || id === null)) return asAnswer(parts);
    const isMessage = typeof method === "string" && (id === undefined || isId(id));
    if (!isMessage || !hasParams(parts)) {
      log(`A message was not understood: ${JSON.stringify(parts).slice(0, 200)}`);
      if (!isMessage)
        refuse(isId(id) ? id : null, ErrorCodes.InvalidRequest, "This is no message of JSON-RPC 2.0.");
      else if (isId(id)) refuse(id, ErrorCodes.InvalidParams, "Parameters must be a JSON object.");
      return undefined;
    }
    const whole = { ...parts, jsonrpc: "2.0" } as Message & Record<string, unknown>;
    if (whole["params"] === null) delete whole["params"];
    const isAdmitted = isId(id) ? admitRequest(id, method, parts) : admitNotification(method, parts);
    return isAdmitted ? whole : undefined;
  }

  function admitRequest(id: Id, method: string, { params }: Parts): boolean {
    if (phase === "over") refuse(id, ErrorCodes.InvalidRequest, "The server has been shut down.");
    else if (method === "initialize") {
      const fault = faultIn(method, params);
      if (phase === "running") refuse(id, ErrorCodes.InvalidRequest, "The server is initialized already.");
      else if (fault !== undefined) refuse(id, ErrorCodes.InvalidParams, `${method}: ${fault}`);
      else {
        phase = "running";
        initializing = id;
        return true;
      }
    } else if (phase === "before")
      refuse(id, ErrorCodes.ServerNotInitialized, "The server waits for initialize.");
    else {
      if (method === "shutdown") phase = "over";
      return true;
    }
    return false;
  }

  function admitNotification(method: string, { params }: Parts): boolean {
    if (method === "exit") return true;
    if (method === "$/cancelRequest" && !isId(partsOf(params)?.["id"])) return false;
    if (phase !== "running") return false;
    const fault = faultIn(method, params);
    if (fault === undefined) return true;
    tell(`${method}: ${fault}`);
    return false;
  }

  const none = new Emitter<void>();
  return {
    reader: {
      onError: reader.onError,
      onClose: none.event,
      onPartialMessage: reader.onPartialMessage,
      listen(callback) {
        reader.onClose(() => callback({ jsonrpc: "2.0", method: "exit" } as Message));
        return reader.listen((message) => {
          const admitted = admit(message);
          if (admitted) callback(admitted);
        });
      },
      dispose: () => reader.dispose(),
    },
    writer: {
      onError: writer.onError,
      onClose: writer.onClose,
      write,
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
    flushed: () => Promise.allSettled(writing),
  };
}

function partsOf(value: unknown): Parts | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Parts) : undefined;
}

function isId(value: unknown): value is Id {
  return typeof value === "string" || typeof value === "number";
}

function isAnswer(message: Message): message is ResponseMessage {
  return !("method" in message);
}

function hasParams({ params }: Parts): boolean {
  return params === undefined || params === null || partsOf(params) !== undefined;
}

/** The library waits for ever where an answer has neither a result nor an error. */
function asAnswer(parts: Parts): Message {
  const { error = null, result = null, ...rest } = parts;
  return { ...rest, jsonrpc: "2.0", ...(error === null ? { result } : { error }) };
}
