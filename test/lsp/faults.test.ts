import { spawnSync } from "node:child_process";
import { chmodSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { WorkspaceSymbolRequest } from "vscode-languageserver";
import { answerRequests } from "../../packages/lsp/src/answer.ts";
import { catalogue } from "../../packages/parser/src/index.ts";
import { bin as kodeonc, folderWith, run } from "../cli/run.ts";
import { bin, codesOf, type Publication, startClient } from "./client.ts";

const unknown = catalogue["unknown-block"].code;

test("a handler that throws is told, and answers InternalError", async () => {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const server = createMessageConnection(new StreamMessageReader(there), new StreamMessageWriter(back));
  const client = createMessageConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const told: unknown[] = [];
  const answering = answerRequests(server, (fault) => told.push(fault));
  const fault = new Error("broken");
  answering.onRequest(WorkspaceSymbolRequest.type, ({ query }) => {
    if (query === "") throw fault;
    return [];
  });
  server.listen();
  client.listen();
  await expect(client.sendRequest("workspace/symbol", { query: "" })).rejects.toMatchObject({
    code: -32603,
    message: "workspace/symbol: broken",
  });
  expect(await client.sendRequest("workspace/symbol", { query: "x" })).toEqual([]);
  expect(told).toEqual([fault]);
});

const textDocument = { uri: "untitled:a" };
const position = { line: 0, character: 0 };
const range = { start: position, end: position };
const options = { tabSize: 4, insertSpaces: true };

const invalid: readonly (readonly [method: string, params: object])[] = [
  ["textDocument/hover", { textDocument }],
  ["textDocument/documentSymbol", {}],
  ["textDocument/hover", { textDocument, position: { line: -1, character: 0 } }],
  ["textDocument/hover", { textDocument: { uri: 5 }, position }],
  ["textDocument/completion", { textDocument, position, context: { triggerCharacter: 5 } }],
  ["textDocument/references", { textDocument, position }],
  ["textDocument/references", { textDocument, position, context: {} }],
  ["textDocument/rename", { textDocument, position }],
  ["textDocument/rename", { textDocument, position, newName: 5 }],
  ["textDocument/formatting", { textDocument }],
  ["textDocument/formatting", { textDocument, options: { ...options, tabSize: 1e9 } }],
  ["textDocument/formatting", { textDocument, options: { ...options, tabSize: -4 } }],
  ["textDocument/rangeFormatting", { textDocument, range }],
  ["textDocument/rangeFormatting", { textDocument, options }],
  ["textDocument/rangesFormatting", { textDocument, options, ranges: [{}] }],
  ["textDocument/rangesFormatting", { textDocument, options, range }],
  ["textDocument/onTypeFormatting", { textDocument, position, ch: "\n" }],
  ["textDocument/onTypeFormatting", { textDocument, position, options }],
  ["textDocument/codeAction", { textDocument, range }],
  ["textDocument/codeAction", { textDocument, range, context: { diagnostics: [], only: "x" } }],
  ["textDocument/selectionRange", { textDocument, positions: [{}] }],
  ["textDocument/semanticTokens/range", { textDocument }],
  ["textDocument/semanticTokens/full/delta", { textDocument }],
  ["workspace/symbol", {}],
  ["workspace/symbol", { query: null }],
  ["workspace/diagnostic", {}],
  ["workspace/diagnostic", { previousResultIds: [null] }],
  ["completionItem/resolve", {}],
];

test("parameters that lack what is needed, or are of another form, are InvalidParams", async () => {
  const client = startClient();
  const semanticTokens = { requests: { full: { delta: true }, range: true }, tokenTypes: [] };
  const codeAction = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
  const rangeFormatting = { rangesSupport: true };
  await client.begin({
    capabilities: { textDocument: { diagnostic: {}, semanticTokens, codeAction, rangeFormatting } },
  });
  await client.open("untitled:a", "x:\n");
  const answers = await Promise.allSettled(invalid.map(([method, params]) => client.request(method, params)));
  for (const [index, answer] of answers.entries()) {
    const [method = "", params] = invalid[index] ?? [];
    const message = expect.stringMatching(`^${method}: `) as string;
    const reason = { code: -32602, message };
    expect(answer, JSON.stringify(params)).toMatchObject({ status: "rejected", reason });
  }
  expect(client.stderr()).toBe("");
});

test("what is no notification is told, and all stays as it was", async () => {
  const client = startClient();
  await client.begin();
  await client.open("untitled:a", "x:\n");
  const document = { uri: "untitled:a", version: 2 };
  const odd: readonly (readonly [method: string, params: object])[] = [
    ["textDocument/didOpen", { textDocument: { uri: "untitled:b", version: 1, text: null } }],
    ["textDocument/didOpen", { textDocument: { uri: "untitled:b", text: "x:\n" } }],
    ["textDocument/didChange", { textDocument: document }],
    ["textDocument/didChange", { textDocument: document, contentChanges: [{ text: 5 }] }],
    ["textDocument/didChange", { textDocument: document, contentChanges: [{ text: "", range: {} }] }],
    [
      "textDocument/didChange",
      {
        textDocument: document,
        contentChanges: [{ text: "", range: { start: position, end: { line: 0.5 } } }],
      },
    ],
    ["textDocument/didClose", { textDocument: null }],
    ["workspace/didChangeWatchedFiles", { changes: [null] }],
    ["workspace/didChangeWorkspaceFolders", { event: { added: [] } }],
  ];
  for (const [method, params] of odd) await client.notify(method, params);
  const symbols = await client.request<{ readonly name: string }[]>("textDocument/documentSymbol", {
    textDocument,
  });
  expect(symbols.map(({ name }) => name)).toEqual(["x"]);
  const told = client.wire.flatMap(({ message }) => {
    const { method, params } = message as { method?: string; params?: { message: string } };
    return method === "window/logMessage" ? [params?.message.split(":")[0]] : [];
  });
  expect(told).toEqual(odd.map(([method]) => method));
  await client.notify("textDocument/didChange", { textDocument: document, contentChanges: [{ text: "" }] });
  await client.publication("untitled:a", ({ diagnostics }) => diagnostics.length === 0);
});

test("places that a client has got wrong are taken as servers commonly take them: a change that is lost is lost for good", async () => {
  const client = startClient();
  await client.begin({
    capabilities: { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } },
  });
  const at = (line: number, character: number): object => ({ line, character });
  const cases = [
    [at(-1, 7), at(0, 0), "// -\nab:\n    c = 1\n"],
    [at(0, -5), at(0, 1), "// -\nb:\n    c = 1\n"],
    [at(0, 2), at(0, 1), "a// -\n:\n    c = 1\n"],
    [at(1, 99), at(99, 0), "ab:\n    c = 1// -\n"],
  ] as const;
  for (const [index, [start, end, expected]] of cases.entries()) {
    const uri = `untitled:${index}`;
    await client.open(uri, "ab:\n    c = 1\n");
    const contentChanges = [{ range: { start, end }, text: "// -\n" }];
    await client.notify("textDocument/didChange", { textDocument: { uri, version: 2 }, contentChanges });
    await client.open(`${uri}-expected`, expected);
    const said = (each: string): Promise<unknown> =>
      client.request("textDocument/documentSymbol", { textDocument: { uri: each } });
    expect(await said(uri), expected).toEqual(await said(`${uri}-expected`));
  }
  expect(client.stderr()).toBe("");
});

test("notifications that are out of order are logged, and what follows counts", async () => {
  const client = startClient();
  await client.begin();
  const textDocument = { uri: "untitled:a", version: 2 };
  await client.notify("textDocument/didChange", { textDocument, contentChanges: [{ text: "y:\n" }] });
  await client.notify("textDocument/didClose", { textDocument });
  await client.open("untitled:a", "x:\n", 5);
  await client.notify("textDocument/didChange", { textDocument, contentChanges: [{ text: "" }] });
  await client.open("untitled:a", "x:\n", 1);
  await client.publication("untitled:a", ({ diagnostics }) => codesOf(diagnostics).includes(unknown));
  await client.request("shutdown");
  const logged = client.wire.filter(
    ({ message }) => (message as { method?: string }).method === "window/logMessage",
  );
  expect(logged).toHaveLength(4);
});

/** What is said of a file, as the command line says it. */
function messageOf({ diagnostics: [first] }: Publication): string {
  const message: unknown = first?.message;
  return `kodeonc: ${String(message)}\n`;
}

test("a file that is no UTF-8 is told as kodeonc check tells it, and the others are read", async () => {
  const folder = folderWith({
    "a.kodeon": Buffer.of(0x78, 0xff, 0xfe),
    "b.kodeon": "\uFEFFx:\n",
    "c.kodeon": "",
    "d.kodeon": Buffer.from("\uFEFFx:", "utf16le"),
    "e.kodeon": "x:\n".repeat(2),
  });
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const client = startClient();
  await client.begin({ rootUri: pathToFileURL(folder).href });
  const { diagnostics } = await client.publication(uri("b.kodeon"), () => true);
  // Editors do not show a byte order mark.
  expect(diagnostics[0]?.range.start.character).toBe(0);
  await client.publication(uri("e.kodeon"), () => true);

  const { stderr } = await run(["check", "--lang", "en"], { cwd: folder });
  for (const [name, code] of [
    ["a.kodeon", "invalid-utf8"],
    ["d.kodeon", "utf16"],
  ] as const) {
    const said = await client.publication(uri(name), () => true);
    expect(codesOf(said.diagnostics)).toEqual([code]);
    expect(stderr).toContain(messageOf(said));
  }
  const tell = (name: string, type: number): Promise<void> =>
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type }] });

  // It is not read again for each file that comes in.
  writeFileSync(join(folder, "a.kodeon"), "x:\n");
  writeFileSync(join(folder, "f.kodeon"), "x:\n");
  await tell("f.kodeon", 1);
  await client.publication(uri("f.kodeon"), () => true);
  expect(client.published.filter((each) => each.uri === uri("a.kodeon"))).toHaveLength(1);
  await tell("a.kodeon", 2);
  await client.publication(uri("a.kodeon"), (each) => codesOf(each.diagnostics).includes(unknown));

  await client.open(uri("d.kodeon"), "x:\n");
  await client.publication(uri("d.kodeon"), (each) => codesOf(each.diagnostics).includes(unknown));
  await client.notify("textDocument/didClose", { textDocument: { uri: uri("d.kodeon") } });
  await client.publication(uri("d.kodeon"), (each) => codesOf(each.diagnostics).includes("utf16"));
  rmSync(join(folder, "d.kodeon"));
  await tell("d.kodeon", 3);
  await client.publication(uri("d.kodeon"), (each) => each.diagnostics.length === 0);
});

test("files that the system gives to nobody are told as kodeonc check tells them, and the others are read", async () => {
  const folder = folderWith({
    "a.kodeon": "x:\n",
    "folder.kodeon/b.kodeon": "x:\n",
    "secret.kodeon": "x:\n",
  });
  symlinkSync("folder.kodeon", join(folder, "linked.kodeon"));
  symlinkSync("nothing", join(folder, "nowhere.kodeon"));
  symlinkSync("circle.kodeon", join(folder, "circle.kodeon"));
  chmodSync(join(folder, "secret.kodeon"), 0);
  chmodSync(folder, 0o755);
  const odd = [
    ["linked.kodeon", "EISDIR"],
    ["nowhere.kodeon", "ENOENT"],
    ["circle.kodeon", "ELOOP"],
    ["secret.kodeon", "EACCES"],
  ] as const;
  // Whoever may read everything is nobody for once.
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const client = startClient({ user: nobody });
  await client.begin({ rootUri: pathToFileURL(folder).href });
  for (const name of ["a.kodeon", "folder.kodeon/b.kodeon"])
    await client.publication(uri(name), ({ diagnostics }) => codesOf(diagnostics).includes(unknown));
  const { stderr } = spawnSync(process.execPath, [kodeonc, "check", "--lang", "en"], {
    cwd: folder,
    encoding: "utf8",
    ...nobody,
  });
  for (const [name, code] of odd) {
    const said = await client.publication(uri(name), () => true);
    expect(codesOf(said.diagnostics)).toEqual([code]);
    expect(stderr).toContain(messageOf(said));
  }
  expect(client.published.map((each) => each.uri)).not.toContain(uri("folder.kodeon"));
  const tell = (name: string, type: number): Promise<void> =>
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(name), type }] });
  chmodSync(join(folder, "secret.kodeon"), 0o644);
  await tell("secret.kodeon", 2);
  await client.publication(uri("secret.kodeon"), (each) => codesOf(each.diagnostics).includes(unknown));
  rmSync(join(folder, "nowhere.kodeon"));
  await tell("nowhere.kodeon", 3);
  await client.publication(uri("nowhere.kodeon"), (each) => each.diagnostics.length === 0);
});

test("a kodeonc.json that is no UTF-8 is told, and holds for nothing", async () => {
  const folder = folderWith({ "kodeonc.json": Buffer.of(0x7b, 0xff, 0x7d), "a.kodeon": "x:\n" });
  const uri = pathToFileURL(folder).href;
  const client = startClient();
  await client.begin({ rootUri: uri });
  await client.publication(`${uri}/a.kodeon`, ({ diagnostics }) => codesOf(diagnostics).includes(unknown));
  const said = await client.publication(`${uri}/kodeonc.json`, () => true);
  expect(codesOf(said.diagnostics)).toEqual(["invalid-utf8"]);
  const { stderr } = await run(["check", "--lang", "en"], { cwd: folder });
  expect(stderr).toContain(messageOf(said));
});

test("a URI may be spelled in several ways", async () => {
  const folder = folderWith({ "a b (c).kodeon": "x:\n" });
  const client = startClient();
  await client.begin({ rootUri: pathToFileURL(folder).href });
  const plain = `${pathToFileURL(folder).href}/a%20b%20(c).kodeon`;
  const careful = `${pathToFileURL(folder).href}/a%20b%20%28c%29.kodeon`;
  await client.open(plain, "x:\n");
  await client.publication(plain, ({ diagnostics }) => diagnostics.length > 0);
  await client.notify("textDocument/didChange", {
    textDocument: { uri: careful, version: 2 },
    contentChanges: [{ text: "" }],
  });
  await client.publication(plain, ({ diagnostics }) => diagnostics.length === 0);
});

test("kodeonc lsp is the same server, and speaks the language that it was told", async () => {
  const client = startClient({ command: [kodeonc, "lsp", "--stdio", "--lang", "en"] });
  await client.begin({ locale: "id" });
  await client.open("untitled:a", "x:\n");
  const { diagnostics } = await client.publication("untitled:a", () => true);
  expect(diagnostics[0]?.message).toMatch(/^There is no block/);
  await client.request("shutdown");
  await client.notify("exit");
  expect(await client.ended).toBe(0);
  expect(client.stderr()).toBe("");
  const wrong = startClient({ command: [kodeonc, "lsp", "x"] });
  expect(await wrong.ended).toBe(2);
});

test.each([{ said: ["--clientProcessId=3"] }, { said: ["--clientProcessId", "3"] }])(
  "both commands take what editors say of their process: $said",
  async ({ said }) => {
    for (const command of [
      [kodeonc, "lsp", "--stdio", ...said],
      [bin, "--stdio", ...said],
    ]) {
      const client = startClient({ command });
      expect(await client.begin()).toHaveProperty("capabilities");
    }
  },
);

test("kodeonc lsp takes no option that it does not know", async () => {
  const wrong = startClient({ command: [kodeonc, "lsp", "--stdio", "--port=3"] });
  expect(await wrong.ended).toBe(2);
});
