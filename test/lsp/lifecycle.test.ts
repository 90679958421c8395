import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { bin, startClient } from "./client.ts";

const notInitialized = -32002;
const invalidRequest = -32600;
const hello = { processId: null, rootUri: null, capabilities: {} };

/** The code of the error that a request is refused with. */
async function refusal(answer: Promise<unknown>): Promise<unknown> {
  try {
    return { result: await answer };
  } catch (error) {
    return (error as { readonly code?: number }).code;
  }
}

test("before initialize every request is refused, and every notification but exit is dropped", async () => {
  const client = startClient();
  const hover = { textDocument: { uri: "file:///a.kodeon" }, position: { line: 0, character: 0 } };
  expect(await refusal(client.request("textDocument/hover", hover))).toBe(notInitialized);
  expect(await refusal(client.request("shutdown"))).toBe(notInitialized);
  expect(await refusal(client.request("no/such"))).toBe(notInitialized);
  await client.open("file:///a.kodeon", "x:\n");
  await client.begin({ processId: null });
  await client.open("file:///b.kodeon", "x:\n");
  await client.publication("file:///b.kodeon", () => true);
  expect(client.published.map(({ uri }) => uri)).toEqual(["file:///b.kodeon"]);
});

test("nothing leaves the server before it has answered initialize", async () => {
  const client = startClient();
  // The library has something to say of an answer that nobody has asked for.
  await client.answer({ jsonrpc: "2.0", id: null, error: { code: 1, message: "x" } });
  await client.begin();
  const [first] = client.wire.filter(({ from }) => from === "server");
  expect(first?.message).toHaveProperty("result.capabilities");
});

test("initialize is accepted once, and again only where it failed", async () => {
  const client = startClient();
  expect(await refusal(client.request("initialize", { processId: null }))).toBe(-32602);
  expect(await refusal(client.request("textDocument/hover", {}))).toBe(notInitialized);
  for (const odd of [
    { workspaceFolders: 7 },
    { workspaceFolders: "x" },
    { workspaceFolders: [null] },
    { workspaceFolders: [{}] },
    { rootUri: 5 },
    { locale: 5 },
    { capabilities: [] },
  ])
    expect(await refusal(client.request("initialize", { ...hello, ...odd })), JSON.stringify(odd)).toBe(
      -32602,
    );
  expect(await refusal(client.request("textDocument/hover", {}))).toBe(notInitialized);
  const { serverInfo } = await client.request<{ serverInfo: unknown }>("initialize", hello);
  expect(serverInfo).toEqual({
    name: "kodeon-lsp",
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/) as string,
  });
  expect(await refusal(client.request("initialize", hello))).toBe(invalidRequest);
});

test("after shutdown every request is refused, every notification dropped, and exit ends with 0", async () => {
  const client = startClient();
  await client.begin();
  expect(await client.request("shutdown")).toBe(null);
  expect(await refusal(client.request("shutdown"))).toBe(invalidRequest);
  expect(await refusal(client.request("initialize", hello))).toBe(invalidRequest);
  expect(await refusal(client.request("textDocument/hover", {}))).toBe(invalidRequest);
  await client.open("file:///a.kodeon", "x:\n");
  await client.notify("exit");
  expect(await client.ended).toBe(0);
  expect(client.published).toEqual([]);
});

test("exit without shutdown ends with 1, be it before initialize or after", async () => {
  const early = startClient();
  await early.notify("exit");
  expect(await early.ended).toBe(1);
  const late = startClient();
  await late.begin();
  await late.notify("exit");
  expect(await late.ended).toBe(1);
});

test("unknown requests are told so, unknown notifications are passed over", async () => {
  const client = startClient();
  await client.begin();
  await client.notify("no/such", {});
  await client.notify("$/such", {});
  expect(await refusal(client.request("no/such", {}))).toBe(-32601);
  expect(await refusal(client.request("$/such", {}))).toBe(-32601);
  expect(await client.request("shutdown")).toBe(null);
});

function frame(message: unknown): string {
  const text = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
}

interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Writes bytes to a server and hangs up. */
function feed(input: string, args: readonly string[] = ["--stdio"]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [bin, ...args]);
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("close", (code) => resolve({ code, stdout, stderr }));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}

/** The messages in a stream that holds nothing but frames. */
function unframe(stream: string): unknown[] {
  const bytes = Buffer.from(stream);
  const messages: unknown[] = [];
  for (let at = 0; at < bytes.length;) {
    const [header, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.toString("latin1", at)) ?? [];
    if (header === undefined) throw new Error(`no frame: ${bytes.toString("utf8", at, at + 80)}`);
    const start = at + header.length;
    at = start + Number(length);
    messages.push(JSON.parse(bytes.toString("utf8", start, at)));
  }
  return messages;
}

const initialize = { jsonrpc: "2.0", id: 1, method: "initialize", params: hello };
const shutdown = { jsonrpc: "2.0", id: 2, method: "shutdown" };
const exit = { jsonrpc: "2.0", method: "exit" };

test("a whole conversation in one write is answered before the end", async () => {
  const { code, stdout, stderr } = await feed([initialize, shutdown, exit].map(frame).join(""));
  expect(unframe(stdout)).toMatchObject([{ id: 1 }, { id: 2, result: null }]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("the end of the input ends the server, with 0 after shutdown and 1 without", async () => {
  const after = await feed([initialize, shutdown].map(frame).join(""));
  expect(unframe(after.stdout)).toMatchObject([{ id: 1 }, { id: 2 }]);
  expect(after.code).toBe(0);
  expect((await feed(frame(initialize))).code).toBe(1);
  expect((await feed("")).code).toBe(1);
});

test.each([
  ["a text that is no frame", "GET / HTTP/1.1\r\nHost: x\r\n\r\n"],
  ["a header without a length", "Content-Type: x\r\n\r\n{}"],
  ["a length that is no number", "Content-Length: ten\r\n\r\n{}"],
  ["a header that is no field", "Content-Length: 2\r\nx\r\n\r\n{}"],
  ["a negative length", "Content-Length: -2\r\n\r\n{}"],
  ["a length beyond all bounds", "Content-Length: 999999999\r\n\r\n{}"],
  ["no end of line", "x".repeat(100_000)],
  ["a message cut short", "Content-Length: 100\r\n\r\n{"],
  ["half a header", "Content-Len"],
])("%s ends the server with a word on standard error", async (_name, garbage) => {
  const { code, stdout, stderr } = await feed(frame(initialize) + garbage);
  expect(unframe(stdout)).toMatchObject([{ id: 1 }]);
  expect(stderr).not.toBe("");
  expect(code).toBe(1);
});

test("what is no JSON or no message is refused, and what follows is answered", async () => {
  const raw = (text: string): string => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
  const messages = [
    "{",
    "",
    "[".repeat(200_000),
    "7",
    "null",
    '"x"',
    "[]",
    "{}",
    '{"id":null,"method":"x"}',
    '{"id":{},"method":"x"}',
  ];
  const odd = [
    '{"jsonrpc":"2.0","id":5,"method":7}',
    '{"jsonrpc":"2.0","id":6,"method":"textDocument/hover","params":[1]}',
    '{"jsonrpc":"2.0","method":"$/cancelRequest"}',
    '{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":null}}',
    '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":5}',
    '{"jsonrpc":"2.0","method":"textDocument/didOpen"}',
    '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{}}}',
    '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":7},"contentChanges":3}}',
    '{"jsonrpc":"2.0","id":7}',
    '{"jsonrpc":"2.0","id":99,"result":1}',
    '{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"x"}}',
  ];
  const input = [
    frame(initialize),
    ...[...messages, ...odd].map(raw),
    frame({ ...shutdown, params: null }),
    frame(exit),
  ];
  const { code, stdout } = await feed(input.join(""));
  const answers = unframe(stdout).filter((each) => !Object.hasOwn(Object(each) as object, "method"));
  const codes = (answers as { id: unknown; error?: { code: number } }[]).map(({ id, error }) => [
    id,
    error?.code,
  ]);
  // Refusals overtake the answers, which wait in a queue.
  expect(codes.filter(([id]) => id === null).map(([, each]) => each)).toEqual([
    -32700, -32700, -32700, -32600, -32600, -32700, -32600, -32600, -32600, -32600,
  ]);
  expect(codes.filter(([id]) => id !== null)).toEqual(
    expect.arrayContaining([
      [5, -32600],
      [6, -32602],
      [1, undefined],
      [2, undefined],
    ]),
  );
  expect(code).toBe(0);
});

test("frames may come byte by byte, with other headers, and with text of many bytes", async () => {
  const child = spawn(process.execPath, [bin, "--stdio"]);
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  const text = JSON.stringify({ ...initialize, params: { ...hello, clientInfo: { name: "✓ é 😀" } } });
  const type = "Content-Type: application/vscode-jsonrpc; charset=utf-8";
  const first = `${type}\r\nX-Trace: 1: a\r\ncontent-length:${Buffer.byteLength(text)}\r\n\r\n${text}`;
  for (const byte of Buffer.from(first + frame(shutdown) + frame(exit))) {
    child.stdin.write(Buffer.of(byte));
    if (byte === 10) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await ended).toBe(0);
  expect(unframe(stdout)).toMatchObject([{ id: 1 }, { id: 2 }]);
});

test("the server ends when the process of its client has ended, though the pipes are open", async () => {
  const parent = spawn(process.execPath, ["-e", "setInterval(() => {}, 1000)"]);
  const client = startClient();
  await client.begin({ processId: parent.pid });
  expect(await client.request("shutdown")).toBe(null);
  parent.kill("SIGKILL");
  expect(await client.ended).toBeGreaterThanOrEqual(0);
});

test.each([
  ["no folders", { workspaceFolders: null, rootUri: null }],
  ["a folder without a name", { workspaceFolders: [{ uri: "file:///nowhere" }] }],
  ["no language", { locale: null }],
])("a client that says of itself %s is served", async (_name, params) => {
  const client = startClient();
  expect(await client.begin(params)).toHaveProperty("capabilities");
});

test("the command says what it takes", async () => {
  expect(await feed("", ["--version"])).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string,
  });
  expect(await feed("", ["--help"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("--stdio") as string,
  });
  expect(await feed("", ["--port=1"])).toMatchObject({
    code: 2,
    stdout: "",
    stderr: expect.stringContaining("--port=1") as string,
  });
  expect(await feed("", [])).toMatchObject({ code: 2, stdout: "" });
});
