import { expect, test } from "vitest";
import { visit } from "./visit.ts";

/** A client in a page: it says all it has to say, and gathers what it hears until the last request is answered. */
const page = `
Object.assign(globalThis, {
  converse(messages) {
    return new Promise((resolve, reject) => {
      const heard = [];
      const worker = new Worker("/worker.js");
      const last = messages.findLast(({ id }) => id !== undefined).id;
      worker.onmessage = ({ data }) => {
        heard.push(data);
        if (data.id === last) resolve(heard);
      };
      worker.onerror = ({ message }) => reject(new Error(message));
      for (const message of messages) worker.postMessage({ jsonrpc: "2.0", ...message });
    });
  },
});
`;

/** The worker as it is published. */
const worker = 'import "../../packages/lsp/dist/worker.js";';

test("the language server serves a client from a web worker", async () => {
  const { page: tab, told, end } = await visit({ page, worker });
  try {
    const textDocument = { uri: "memory:/a.kodeon" };
    const messages = [
      { id: 0, method: "textDocument/hover", params: {} },
      {
        id: 1,
        method: "initialize",
        params: {
          processId: null,
          rootUri: "memory:/",
          locale: "en",
          capabilities: { textDocument: { diagnostic: {} } },
        },
      },
      { method: "initialized", params: {} },
      {
        method: "textDocument/didOpen",
        params: {
          textDocument: {
            uri: "memory:/kodeonc.json",
            languageId: "json",
            version: 1,
            text: '{ "rules": { "idle-expression": "off" } }',
          },
        },
      },
      {
        method: "textDocument/didOpen",
        params: {
          textDocument: {
            ...textDocument,
            languageId: "kodeon",
            version: 1,
            text: "x:\npustaka a:\n    fungsi f():\n        1 + 1\n",
          },
        },
      },
      { id: 2, method: "textDocument/diagnostic", params: { textDocument } },
      { id: 3, method: "shutdown" },
      { id: 4, method: "shutdown" },
    ];
    const heard = await tab.evaluate<{ id?: number; error?: { code: number }; result?: unknown }[]>(
      `converse(${JSON.stringify(messages)})`,
    );
    const answers = Object.fromEntries(heard.map(({ id, error, result }) => [id, error?.code ?? result]));
    expect(answers[0]).toBe(-32002);
    expect(answers[1]).toMatchObject({ serverInfo: { name: "kodeon-lsp" } });
    expect(answers[2]).toMatchObject({
      kind: "full",
      items: [{ message: expect.stringMatching(/^There is no block/) as string }],
    });
    expect(answers[4]).toBe(-32600);
    expect(told).toEqual([]);
  } finally {
    await end();
  }
});
