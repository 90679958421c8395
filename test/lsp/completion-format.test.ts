import { expect, test } from "vitest";
import type { CompletionItem, CompletionList } from "vscode-languageserver-types";
import { startClient } from "./client.ts";

const uri = "file:///a.kodeon";

/** What the server says of a property to a client that can show so much. */
async function explained(documentationFormat: readonly string[] | undefined): Promise<unknown> {
  const client = startClient();
  const completion = { completionItem: { ...(documentationFormat && { documentationFormat }) } };
  await client.begin({ processId: null, locale: "en", capabilities: { textDocument: { completion } } });
  await client.open(uri, 'lisensi_paket "a":\n    jen');
  const position = { line: 1, character: 7 };
  const { items } = await client.request<CompletionList>("textDocument/completion", {
    textDocument: { uri },
    position,
  });
  const item = items.find(({ label }) => label === "jenis");
  if (item === undefined) throw new Error("no jenis");
  return (await client.request<CompletionItem>("completionItem/resolve", item)).documentation;
}

test("a client that shows Markdown gets it, and any other plain text", async () => {
  const markdown = { kind: "markdown", value: expect.stringContaining("```kodeon\njenis = gratis\n```") };
  const plain = { kind: "plaintext", value: expect.stringMatching(/^[^`]*\n\njenis = gratis$/) };
  expect(await explained(["markdown", "plaintext"])).toEqual(markdown);
  expect(await explained(["plaintext", "markdown"])).toEqual(plain);
  expect(await explained(["plaintext"])).toEqual(plain);
  expect(await explained(undefined)).toEqual(plain);
});
