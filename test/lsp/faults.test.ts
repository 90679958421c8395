import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { catalogue } from "../../packages/parser/src/index.ts";
import { bin as kodeonc, folderWith } from "../cli/run.ts";
import { codesOf, startClient } from "./client.ts";

const unknown = catalogue["unknown-block"].code;

test("a request that cannot be answered is told everywhere, and harms no other", async () => {
  const client = startClient();
  await client.begin();
  await client.open("untitled:a", "x:\n");
  const textDocument = { uri: "untitled:a" };
  // Without options there is nothing to format by.
  const [broken, sound] = await Promise.allSettled([
    client.request("textDocument/formatting", { textDocument }),
    client.request("textDocument/formatting", { textDocument, options: { tabSize: 4, insertSpaces: true } }),
  ]);
  expect(broken).toMatchObject({ status: "rejected", reason: { code: -32603 } });
  expect(sound).toMatchObject({ status: "fulfilled" });
  await client.heard(
    (method, params) => method === "window/logMessage" && (params as { type: number }).type === 1,
  );
  expect(client.stderr()).not.toBe("");
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

test("a file that is no UTF-8 is told, and the others are read", async () => {
  const folder = folderWith({
    "a.kodeon": Buffer.of(0x78, 0xff, 0xfe),
    "b.kodeon": "\uFEFFx:\n",
    "c.kodeon": "",
  });
  writeFileSync(join(folder, "d.kodeon"), "x:\n".repeat(2));
  const client = startClient();
  await client.begin({ rootUri: pathToFileURL(folder).href });
  const { diagnostics } = await client.publication(pathToFileURL(join(folder, "b.kodeon")).href, () => true);
  // Editors do not show a byte order mark.
  expect(diagnostics[0]?.range.start.character).toBe(0);
  await client.publication(pathToFileURL(join(folder, "d.kodeon")).href, () => true);
  expect(client.stderr()).toContain("a.kodeon");
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
