import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { StreamMessageReader } from "vscode-jsonrpc/node";
import { type Heard, isOver, type Said } from "./is-over.ts";
import { clients, conversationOf } from "./lsp-conversation.ts";
import { visit, type Visit } from "./visit.ts";

const bin = fileURLToPath(new URL("../../packages/lsp/bin/kodeon-lsp.js", import.meta.url));

/** A client in a page: it says all it has to say, and gathers what it hears until there is no more to come. */
const page = `
import { isOver } from "./is-over.ts";
Object.assign(globalThis, {
  converse(messages, asks) {
    return new Promise((resolve, reject) => {
      const heard = [];
      const worker = new Worker("/worker.js");
      worker.onmessage = ({ data }) => {
        heard.push(data);
        if (isOver(messages, heard, asks)) resolve(heard);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      for (const message of messages) worker.postMessage({ jsonrpc: "2.0", ...message });
    });
  },
});
`;

let visited: Visit;

beforeAll(async () => {
  visited = await visit({ page, worker: 'import "../../packages/lsp/dist/worker.js";' });
});

afterAll(() => visited?.end());

test.each(Object.entries(clients))(
  "in a web worker the server says to %s what it says over stdio",
  async (_name, client) => {
    const capabilities = await capabilitiesFor(client);
    const messages = conversationOf(client, capabilities);
    const asks = "diagnosticProvider" in capabilities;
    const here = answersIn(await converse(messages, asks));
    const there = answersIn(
      await visited.page.evaluate<Heard[]>(`converse(${JSON.stringify(messages)}, ${asks})`),
    );

    const methodOf = new Map<number | string | undefined, string>(
      messages.map(({ id, method }) => [id, method]),
    );
    for (const [id, answer] of here) {
      expect(answer, methodOf.get(id)).not.toHaveProperty("error.code", -32603);
      expect(there.get(id), methodOf.get(id)).toEqual(answer);
    }
    expect(there.size).toBe(here.size);
    // Whatever is asked, there is something to say somewhere.
    const answered = new Set(
      [...here].flatMap(([id, { result }]) => (isSomething(result) ? [methodOf.get(id)] : [])),
    );
    const asked = new Set(messages.flatMap(({ id, method }) => (id === undefined ? [] : [method])));
    expect(answered).toEqual(asked);
    expect(visited.told).toEqual([]);
  },
);

/** What the server can do for a client. */
async function capabilitiesFor(client: object): Promise<object> {
  const params = { processId: null, rootUri: "memory:/toko", ...client };
  const [answer] = await converse([{ id: 1, method: "initialize", params }], true);
  const { capabilities } = (answer?.result ?? {}) as { readonly capabilities?: object };
  if (capabilities === undefined) throw new Error("The server does not introduce itself.");
  return capabilities;
}

/** Says all to a process of its own, and gives what comes back until there is no more to come. */
async function converse(messages: readonly Said[], asks: boolean): Promise<Heard[]> {
  const child = spawn(process.execPath, [bin, "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const heard: Heard[] = [];
  try {
    await new Promise<void>((resolve, reject) => {
      child.once("exit", () => reject(new Error("The server has ended.")));
      new StreamMessageReader(child.stdout).listen((message) => {
        heard.push(message as Heard);
        if (isOver(messages, heard, asks)) resolve();
      });
      for (const message of messages) {
        const text = JSON.stringify({ jsonrpc: "2.0", ...message });
        child.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
      }
    });
  } finally {
    child.kill();
  }
  return heard;
}

/** The answers by the ids of their questions, and the last publication about each file by its address. */
function answersIn(heard: readonly Heard[]): ReadonlyMap<number | string, Heard> {
  const answers = new Map<number | string, Heard>();
  for (const each of heard) {
    if (each.method === "textDocument/publishDiagnostics") {
      answers.set((each.params as { readonly uri: string }).uri, each);
    } else if (each.method === undefined && each.id !== null && each.id !== undefined)
      answers.set(each.id, each);
  }
  return answers;
}

function isSomething(result: unknown): boolean {
  if (result === null || result === undefined) return false;
  return !Array.isArray(result) || result.length > 0;
}
