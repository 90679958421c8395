import { expect, test } from "vitest";
import {
  canonicalIr,
  catalogue,
  compile,
  digest,
  locate,
  type SourceMap,
} from "../../packages/parser/src/index.ts";
import { blockNames } from "../../packages/parser/src/language.ts";
import { findEntry, readManual } from "../../packages/parser/src/manual.ts";
import type { CompilerRequests } from "../../packages/lsp/src/compiler-feature.ts";
import { type Client, startClient } from "./client.ts";

const uri = "file:///toko/ka%20sir.kodeon";
const text =
  'paket "kasir":\n    versi = "1.0.0"\n    deskripsi = "Kasir"\n    kategori = bisnis\n    lisensi = MIT\n';

/** Asks as an editor does. */
async function ask<Method extends keyof CompilerRequests>(
  client: Client,
  method: Method,
  params: object,
): Promise<ReturnType<CompilerRequests[Method]>> {
  return client.request(method, params);
}

async function begin(): Promise<Client> {
  const client = startClient();
  await client.begin();
  await client.open(uri, text);
  return client;
}

test("a client is told which requests of its own the server answers, and each of them is answered", async () => {
  const client = startClient();
  const { capabilities } = (await client.begin()) as {
    readonly capabilities: {
      readonly experimental: { readonly kodeon: { readonly requests: readonly string[] } };
    };
  };
  await client.open(uri, text);
  const { requests } = capabilities.experimental.kodeon;
  const whole = { textDocument: { uri }, target: "ir", diagnostic: "KDN1022", language: "id" };
  expect(requests.length).toBeGreaterThan(3);
  for (const method of requests) expect(await client.request(method, whole), method).toBeTruthy();
});

test("a manifest is compiled to every target, as kodeonc writes it", async () => {
  const client = await begin();
  const { ir } = compile(text);
  if (ir === undefined) throw new Error("It has an error.");
  const to = (target: string) => ask(client, "kodeon/compileManifest", { textDocument: { uri }, target });
  const listed = await ask(client, "kodeon/listTargets", { language: "id" });
  expect(listed.map(({ name }) => name)).toEqual(["ir", "canonical", "source-map", "digest"]);

  const readable = { name: "ka sir.ir.json", languageId: "json", text: `${JSON.stringify(ir, null, 2)}\n` };
  expect(await to("ir")).toEqual([readable]);
  expect(await to("canonical")).toEqual([
    { name: "ka sir.canonical.ir.json", languageId: "json", text: canonicalIr(ir).text },
  ]);
  expect(await to("digest")).toEqual([
    { name: "ka sir.digest.txt", languageId: "plaintext", text: `${await digest(ir)}\n` },
  ]);
  const [first, second] = (await to("source-map")) ?? [];
  expect(first).toEqual(readable);
  expect(second?.name).toBe("ka sir.ir.json.map");
  const map = JSON.parse(second?.text ?? "") as SourceMap;
  expect(map.file).toBe("ka sir.kodeon");
  expect(locate(map, "/declarations/0/version")).toEqual(
    locate(compile(text, { sourceMap: true }).sourceMap as SourceMap, "/declarations/0/version"),
  );
});

test("what has an error is compiled to nothing, and what is not known is refused in words", async () => {
  const client = await begin();
  await client.open("untitled:Untitled-1", 'paket "a":\n    versi = 1,5\n');
  const to = (document: string, target: string) =>
    ask(client, "kodeon/compileManifest", { textDocument: { uri: document }, target });
  expect(await to("untitled:Untitled-1", "ir")).toBeNull();
  await expect(to(uri, "cobol")).rejects.toMatchObject({
    code: -32602,
    message: expect.stringContaining("there is no target cobol, but ir, canonical, source-map, digest."),
  });
  await expect(to(uri, "toString")).rejects.toMatchObject({ code: -32602 });
  await expect(to("file:///lain.kodeon", "ir")).rejects.toMatchObject({
    code: -32602,
    message: expect.stringContaining("there is no manifest file:///lain.kodeon."),
  });
  await expect(client.request("kodeon/listTargets", { language: "fr" })).rejects.toMatchObject({
    code: -32602,
  });
  await expect(client.request("kodeon/explainDiagnostic", { language: "id" })).rejects.toMatchObject({
    code: -32602,
  });
  await expect(client.request("kodeon/listBlocks")).rejects.toMatchObject({ code: -32602 });
});

test("an untitled manifest has a name as well", async () => {
  const client = await begin();
  await client.open("untitled:Untitled-1", text);
  const params = { textDocument: { uri: "untitled:Untitled-1" }, target: "ir" };
  const texts = await ask(client, "kodeon/compileManifest", params);
  expect(texts?.map(({ name }) => name)).toEqual(["Untitled-1.ir.json"]);
});

test("targets are described in both languages, in whole sentences", async () => {
  const client = await begin();
  const [id, en] = await Promise.all(
    (["id", "en"] as const).map((language) => ask(client, "kodeon/listTargets", { language })),
  );
  expect(id?.map(({ name }) => name)).toEqual(en?.map(({ name }) => name));
  for (const { detail } of [...(id ?? []), ...(en ?? [])]) expect(detail).toMatch(/^[A-Z].*\.$/);
  expect(id?.map(({ detail }) => detail)).not.toEqual(en?.map(({ detail }) => detail));
});

test("every diagnostic has a page, by its code and by its name, in both languages", async () => {
  const client = await begin();
  const listed = await ask(client, "kodeon/listDiagnostics", { language: "id" });
  expect(listed.length).toBe(readManual().flatMap(({ entries }) => entries).length);
  for (const { code, name } of listed)
    for (const language of ["id", "en"] as const) {
      const page = await ask(client, "kodeon/explainDiagnostic", { diagnostic: code, language });
      expect(page?.markdown.startsWith(`# ${code} ${name}\n\n> `)).toBe(true);
      expect(page?.markdown).toContain(findEntry(name)?.page.why[language]);
      expect(page?.markdown.split("```").length ?? 0).toBeOneOf([1, 3, 5, 7, 9]);
      expect(await ask(client, "kodeon/explainDiagnostic", { diagnostic: name, language })).toEqual(page);
    }
  expect(await ask(client, "kodeon/explainDiagnostic", { diagnostic: "KDN0", language: "id" })).toBeNull();
  expect(listed.map(({ code }) => code)).toContain(catalogue["unknown-block"].code);
  expect(await ask(client, "kodeon/listBlocks", {})).toEqual(blockNames);
});
