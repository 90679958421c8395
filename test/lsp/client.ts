import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import {
  createMessageConnection,
  type Message,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import type { Diagnostic } from "vscode-languageserver-types";

/** The server as it is installed, bundle and all. */
export const bin = fileURLToPath(new URL("../../packages/lsp/bin/kodeon-lsp.js", import.meta.url));

export interface Publication {
  readonly uri: string;
  readonly version?: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** A message that went over the wire, and which way. */
export interface Sent {
  readonly from: "client" | "server";
  readonly message: unknown;
}

/** A language client at one end of real pipes, the server's process at the other. */
export interface Client {
  readonly child: ChildProcess;
  readonly connection: MessageConnection;
  /** All that was said, in order. */
  readonly wire: readonly Sent[];
  /** All publications so far. */
  readonly published: readonly Publication[];
  readonly request: <Result>(method: string, params?: object) => Promise<Result>;
  readonly notify: (method: string, params?: object) => Promise<void>;
  /** Sends an answer, be it to a question or not. */
  readonly answer: (message: object) => Promise<void>;
  /** `initialize` and `initialized`. */
  readonly begin: (params?: object) => Promise<unknown>;
  readonly open: (uri: string, text: string, version?: number) => Promise<void>;
  /** Resolves with the last publication about a file as soon as it is as wanted. */
  readonly publication: (
    uri: string,
    isWanted: (publication: Publication) => boolean,
  ) => Promise<Publication>;
  /** Resolves with the next message of the server that is as wanted, from the beginning on. */
  readonly heard: (isWanted: (method: string, params: unknown) => boolean) => Promise<unknown>;
  readonly stderr: () => string;
  /** Resolves to the exit code; -1 stands for a signal. */
  readonly ended: Promise<number>;
}

interface Start {
  /** Whether what is said is kept; in a long conversation it is too much. */
  readonly keeps?: boolean;
  readonly command?: readonly string[];
  /** The folder that the server is started in. */
  readonly cwd?: string;
  /** As whom the server runs; as whoever runs the test, where nothing is said. */
  readonly user?: { readonly uid?: number; readonly gid?: number };
  /** What the client answers to requests of the server; null where there is nothing here. */
  readonly answers?: Readonly<Record<string, (params: unknown) => unknown>>;
}

/** Starts a server, which is ended with the test. */
export function startClient({
  command = [bin, "--stdio"],
  answers = {},
  keeps = true,
  user = {},
  cwd = process.cwd(),
}: Start = {}): Client {
  const child = spawn(process.execPath, [...command], { stdio: ["pipe", "pipe", "pipe"], cwd, ...user });
  onTestFinished(() => void child.kill("SIGKILL"));
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? -1)));
  child.stdin.on("error", () => {});

  const wire: Sent[] = [];
  const published: Publication[] = [];
  const waiting = new Set<() => void>();
  const reader = new StreamMessageReader(child.stdout);
  const writer = new StreamMessageWriter(child.stdin);
  const connection = createMessageConnection(
    {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback) =>
        reader.listen((message) => {
          if (keeps) wire.push({ from: "server", message });
          callback(message);
          for (const wake of waiting) wake();
        }),
      dispose: () => reader.dispose(),
    },
    {
      onError: writer.onError,
      onClose: writer.onClose,
      write(message) {
        if (keeps) wire.push({ from: "client", message: structuredClone(message) });
        return writer.write(message);
      },
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
  );
  connection.onRequest((method, params) => answers[method]?.(params) ?? null);
  connection.onNotification((method, params) => {
    if (method === "textDocument/publishDiagnostics") published.push(params as unknown as Publication);
    for (const wake of waiting) wake();
  });
  connection.onError(() => {});
  connection.listen();

  function until<Found>(find: () => Found | undefined): Promise<Found> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = find();
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      look();
      void ended.then(() => reject(new Error(`the server has ended: ${stderr}`)));
    });
  }

  const client: Client = {
    child,
    connection,
    wire,
    published,
    ended,
    stderr: () => stderr,
    request: (method, params) => connection.sendRequest(method, ...(params ? [params] : [])),
    notify: (method, params) => connection.sendNotification(method, ...(params ? [params] : [])),
    answer: (message) => writer.write(message as Message),
    async begin(params = {}) {
      const result = await client.request("initialize", {
        processId: process.pid,
        rootUri: null,
        locale: "en",
        capabilities: {},
        ...params,
      });
      await client.notify("initialized", {});
      return result;
    },
    open: (uri, text, version = 1) =>
      client.notify("textDocument/didOpen", {
        textDocument: { uri, languageId: "kodeon", version, text },
      }),
    publication: (uri, isWanted) =>
      until(() => {
        const last = published.findLast((each) => each.uri === uri);
        return last && isWanted(last) ? last : undefined;
      }),
    heard: (isWanted) =>
      until(() =>
        wire.find(({ from, message }) => {
          const { method, params } = message as { readonly method?: string; readonly params?: unknown };
          return from === "server" && method !== undefined && isWanted(method, params);
        }),
      ),
  };
  return client;
}

/** The codes of diagnostics, in order. */
export function codesOf(diagnostics: readonly Diagnostic[]): unknown[] {
  return diagnostics.map(({ code }) => code);
}
