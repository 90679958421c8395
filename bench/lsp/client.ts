import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import type { Contender } from "./contenders.ts";

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Publication {
  readonly uri: string;
  readonly diagnostics: readonly unknown[];
}

interface WorkspaceReport {
  readonly items: readonly { readonly uri: string; readonly items?: readonly unknown[] }[];
}

/** A server's process and a client that talks to it through pipes, as an editor would. */
export interface Client {
  open(uri: string, text: string): Promise<void>;
  /** Puts `text` between two positions. */
  change(uri: string, start: Position, end: Position, text: string): Promise<void>;
  /** Resolves when the diagnostics of a file are such as are waited for; only those told after the last change count. */
  diagnosed(uri: string, isWanted: (count: number) => boolean): Promise<void>;
  /** Resolves when so many files are known to have diagnostics. */
  counted(files: number): Promise<void>;
  complete(uri: string, position: Position): Promise<number>;
  /** Resolves when the server has nothing to do any more. */
  rest(): Promise<void>;
  /** The memory that the process has at the moment, in MB; NaN where the system does not tell. */
  memory(): number;
  end(): Promise<void>;
}

/** Starts a server and greets it; `folder` is the workspace. */
export async function startClient(contender: Contender, folder: string): Promise<Client> {
  const child = spawn(process.execPath, [...contender.command], {
    stdio: ["pipe", "pipe", "ignore"],
    cwd: folder,
  });
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  // How many diagnostics each file has, as far as it was told.
  const told = new Map<string, number>();
  const waiting = new Set<() => void>();
  const wake = (): void => {
    for (const each of waiting) each();
  };
  const versions = new Map<string, number>();

  connection.onNotification("textDocument/publishDiagnostics", ({ uri, diagnostics }: Publication) => {
    told.set(uri, diagnostics.length);
    wake();
  });
  connection.onRequest("workspace/configuration", ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => contender.settings[section] ?? null),
  );
  connection.onRequest("workspace/diagnostic/refresh", () => {
    wake();
    return null;
  });
  connection.onRequest(() => null);
  connection.onNotification(() => {});
  connection.onError(() => {});
  connection.listen();

  function until(isDone: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isDone()) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  }

  function woken(): Promise<void> {
    let isFirst = true;
    return until(() => {
      if (!isFirst) return true;
      isFirst = false;
      return false;
    });
  }

  const client: Client = {
    async open(uri, text) {
      versions.set(uri, 1);
      const textDocument = { uri, languageId: contender.languageId, version: 1, text };
      await connection.sendNotification("textDocument/didOpen", { textDocument });
    },
    async change(uri, start, end, text) {
      const version = (versions.get(uri) ?? 0) + 1;
      versions.set(uri, version);
      told.delete(uri);
      await connection.sendNotification("textDocument/didChange", {
        textDocument: { uri, version },
        contentChanges: [{ range: { start, end }, text }],
      });
    },
    async diagnosed(uri, isWanted) {
      if (contender.asks) {
        const { items } = await connection.sendRequest<{ items: unknown[] }>("textDocument/diagnostic", {
          textDocument: { uri },
        });
        if (!isWanted(items.length)) throw new Error(`${contender.name} says ${JSON.stringify(items)}`);
      } else {
        await until(() => {
          const count = told.get(uri);
          return count !== undefined && isWanted(count);
        });
      }
    },
    async counted(files) {
      const count = (): number => [...told.values()].filter((each) => each > 0).length;
      if (!contender.asks) return until(() => count() >= files);
      for (;;) {
        const again = woken();
        const { items } = await connection.sendRequest<WorkspaceReport>("workspace/diagnostic", {
          previousResultIds: [],
        });
        for (const each of items) told.set(each.uri, each.items?.length ?? 0);
        if (count() >= files) return;
        await again;
      }
    },
    async complete(uri, position) {
      const result = await connection.sendRequest<unknown[] | { items: unknown[] } | null>(
        "textDocument/completion",
        { textDocument: { uri }, position },
      );
      return (Array.isArray(result) ? result : (result?.items ?? [])).length;
    },
    async rest() {
      await new Promise((resolve) => setTimeout(resolve, contender.patience));
      // A request that no server knows is refused once all that came before it is done.
      await connection.sendRequest("bench/rest").catch(() => {});
    },
    memory() {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
        return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
      } catch {
        return NaN;
      }
    },
    async end() {
      await Promise.race([connection.sendRequest("shutdown"), ended]);
      await connection.sendNotification("exit").catch(() => {});
      await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 2000))]);
      child.kill("SIGKILL");
      connection.dispose();
    },
  };
  const uri = pathToFileURL(folder).href;
  await connection.sendRequest("initialize", {
    processId: process.pid,
    rootUri: uri,
    workspaceFolders: [{ uri, name: "bench" }],
    locale: "en",
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } },
      textDocument: {
        completion: { completionItem: { snippetSupport: true } },
        publishDiagnostics: { relatedInformation: true },
        ...(contender.asks ? { diagnostic: {} } : {}),
      },
    },
  });
  await connection.sendNotification("initialized", {});
  return client;
}
