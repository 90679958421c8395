import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { CancellationTokenSource, ProgressType } from "vscode-jsonrpc/node";
import type { Diagnostic } from "vscode-languageserver-types";
import { catalogue } from "../../packages/parser/src/index.ts";
import { folderWith } from "../cli/run.ts";
import { type Client, codesOf, startClient } from "./client.ts";

const unknown = catalogue["unknown-block"].code;
const unmet = catalogue["unmet-requirement"].code;

interface Report {
  readonly kind: "full" | "unchanged";
  readonly resultId?: string;
  readonly items?: readonly Diagnostic[];
  readonly uri?: string;
  readonly version?: number | null;
}

const manifest = (name: string, version: string, rest = ""): string => `paket "${name}":
    versi = "${version}"
    deskripsi = "Sebuah contoh"
    kategori = web
    lisensi = MIT
${rest}`;
const needsTwo = '\n    dependensi:\n        "b" >= "2.0.0"\n';

interface Pulling {
  readonly client: Client;
  readonly folder: string;
  readonly uri: (path: string) => string;
  readonly pull: (path: string, previousResultId?: string) => Promise<Report>;
  readonly pullAll: (previous?: readonly Report[], more?: object) => Promise<readonly Report[]>;
}

async function openFolder(
  files: Readonly<Record<string, string>>,
  answers: Readonly<Record<string, (params: unknown) => unknown>> = {},
): Promise<Pulling> {
  const folder = folderWith(files);
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  const client = startClient({ answers });
  await client.begin({
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "x" }],
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { workspaceFolders: true, diagnostics: { refreshSupport: true } },
    },
  });
  return {
    client,
    folder,
    uri,
    pull: (path, previousResultId) =>
      client.request("textDocument/diagnostic", {
        textDocument: { uri: uri(path) },
        ...(previousResultId === undefined ? {} : { previousResultId }),
      }),
    async pullAll(previous = [], more = {}) {
      const previousResultIds = previous.map(({ uri: file, resultId }) => ({ uri: file, value: resultId }));
      const { items } = await client.request<{ items: readonly Report[] }>("workspace/diagnostic", {
        previousResultIds,
        ...more,
      });
      return items;
    },
  };
}

const refreshes = (client: Client): number =>
  client.wire.filter(
    ({ message }) => (message as { method?: string }).method === "workspace/diagnostic/refresh",
  ).length;

/** Resolves when the server has asked once more than `before` times to be asked again. */
async function refreshed(client: Client, before: number): Promise<void> {
  let seen = 0;
  await client.heard((method) => method === "workspace/diagnostic/refresh" && ++seen > before);
}

test("a client that asks is answered, and sent nothing unasked", async () => {
  const { client, uri, pull } = await openFolder({ "a.kodeon": "x:\n" });
  await client.open(uri("b.kodeon"), "x:\n");
  const first = await pull("b.kodeon");
  expect(first.kind).toBe("full");
  expect(codesOf(first.items ?? [])).toEqual([unknown]);
  expect(await pull("b.kodeon", first.resultId)).toEqual({ kind: "unchanged", resultId: first.resultId });
  await client.notify("textDocument/didChange", {
    textDocument: { uri: uri("b.kodeon"), version: 2 },
    contentChanges: [{ text: "x:\n// the end\n" }],
  });
  expect((await pull("b.kodeon", first.resultId)).kind).toBe("unchanged");
  await client.notify("textDocument/didChange", {
    textDocument: { uri: uri("b.kodeon"), version: 3 },
    contentChanges: [{ text: "\nx:\n" }],
  });
  const third = await pull("b.kodeon", first.resultId);
  expect(third.kind).toBe("full");
  expect(third.resultId).not.toBe(first.resultId);
  expect(await pull("nobody-knows-it.kodeon")).toEqual({ kind: "full", items: [] });
  expect(client.published).toEqual([]);
});

test("the whole workspace is told, then only what is new", async () => {
  const { client, uri, folder, pullAll } = await openFolder({
    "a.kodeon": "x:\n",
    "b.kodeon": manifest("b", "1.0.0"),
    "kodeonc.json": "{",
  });
  await refreshed(client, 0);
  const first = await pullAll();
  const found = Object.fromEntries(first.map((each) => [each.uri, codesOf(each.items ?? [])]));
  expect(found).toEqual({
    [uri("a.kodeon")]: [unknown],
    [uri("b.kodeon")]: [],
    [uri("kodeonc.json")]: ["config-syntax"],
  });
  expect((await pullAll(first)).map(({ kind }) => kind)).toEqual(["unchanged", "unchanged", "unchanged"]);

  writeFileSync(join(folder, "b.kodeon"), "y:\n");
  await client.notify("workspace/didChangeWatchedFiles", {
    changes: [
      { uri: uri("b.kodeon"), type: 2 },
      { uri: uri("a.kodeon"), type: 3 },
    ],
  });
  await refreshed(client, refreshes(client) - 1);
  const second = Object.fromEntries((await pullAll(first)).map((each) => [each.uri, each]));
  expect(second[uri("a.kodeon")]).toMatchObject({ kind: "full", items: [] });
  expect(codesOf(second[uri("b.kodeon")]?.items ?? [])).toEqual([unknown]);
});

test("the client is told to ask again where an edit affects other files, and only there", async () => {
  const { client, uri, pull } = await openFolder({
    "a.kodeon": manifest("a", "1.0.0", needsTwo),
    "b.kodeon": manifest("b", "1.0.0"),
  });
  await client.open(uri("a.kodeon"), manifest("a", "1.0.0", needsTwo));
  // Where the folder has not been read yet, the client is told to ask again.
  if ((await pull("a.kodeon")).items?.length === 0) await refreshed(client, 0);
  expect(codesOf((await pull("a.kodeon")).items ?? [])).toEqual([unmet]);
  await client.open(uri("b.kodeon"), manifest("b", "1.0.0"));
  await pull("b.kodeon");
  const before = refreshes(client);
  await client.notify("textDocument/didChange", {
    textDocument: { uri: uri("b.kodeon"), version: 2 },
    contentChanges: [{ text: `${manifest("b", "1.0.0")}x:\n` }],
  });
  // Long enough for a server that would ask.
  for (let turn = 0; turn < 50; turn++) await pull("a.kodeon");
  await pull("b.kodeon");
  expect(refreshes(client)).toBe(before);
  await client.notify("textDocument/didChange", {
    textDocument: { uri: uri("b.kodeon"), version: 3 },
    contentChanges: [{ text: manifest("b", "2.0.0") }],
  });
  await refreshed(client, before);
  expect(codesOf((await pull("a.kodeon")).items ?? [])).toEqual([]);
});

test("a client that leaves it unanswered that it should ask again is told the next time too", async () => {
  const { client, uri, pull } = await openFolder(
    { "a.kodeon": manifest("a", "1.0.0", needsTwo), "b.kodeon": manifest("b", "1.0.0") },
    { "workspace/diagnostic/refresh": () => new Promise(() => {}) },
  );
  await refreshed(client, 0);
  await client.open(uri("b.kodeon"), manifest("b", "1.0.0"));
  expect(codesOf((await pull("a.kodeon")).items ?? [])).toEqual([unmet]);
  for (const [version, found] of [
    ["2.0.0", []],
    ["1.0.0", [unmet]],
  ] as const) {
    await pull("b.kodeon");
    const before = refreshes(client);
    await client.notify("textDocument/didChange", {
      textDocument: { uri: uri("b.kodeon"), version: before + 2 },
      contentChanges: [{ text: manifest("b", version) }],
    });
    await refreshed(client, before);
    expect(codesOf((await pull("a.kodeon")).items ?? [])).toEqual(found);
  }
});

test("a large workspace is read with progress, and requests are answered meanwhile", async () => {
  const count = 1000;
  const files = Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `f${index}.kodeon`,
      manifest(`p${index}`, "1.0.0").repeat(1) + "x:\n",
    ]),
  );
  const folder = folderWith(files);
  const client = startClient();
  const progress = (): { kind: string }[] =>
    client.wire.flatMap(({ message }) => {
      const { method, params } = message as { method?: string; params?: { value: { kind: string } } };
      return method === "$/progress" && params ? [params.value] : [];
    });
  await client.begin({
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "x" }],
    capabilities: {
      window: { workDoneProgress: true },
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    },
  });
  await client.open("untitled:a", "x:\n");
  const early = await client.request<Report>("textDocument/diagnostic", {
    textDocument: { uri: "untitled:a" },
  });
  expect(codesOf(early.items ?? [])).toEqual([unknown]);
  expect(progress().some(({ kind }) => kind === "end")).toBe(false);
  await client.heard((method, params) => method === "$/progress" && JSON.stringify(params).includes('"end"'));
  expect(progress()[0]).toMatchObject({ kind: "begin", title: "Reading KODEON manifests" });
  expect(progress().at(-1)).toEqual({ kind: "end" });

  const parts: Report[] = [];
  client.connection.onProgress(
    new ProgressType<{ readonly items: readonly Report[] }>(),
    "part",
    ({ items }) => {
      parts.push(...items);
    },
  );
  const { items: rest } = await client.request<{ items: Report[] }>("workspace/diagnostic", {
    previousResultIds: [{ uri: "file:///gone.kodeon", value: "1" }],
    partialResultToken: "part",
  });
  // Who has been told a part is told all of it so.
  expect(rest).toEqual([]);
  expect(new Set(parts.map(({ uri }) => uri)).size).toBe(parts.length);
  expect(parts).toHaveLength(count + 2);

  const { items: whole } = await client.request<{ items: Report[] }>("workspace/diagnostic", {
    previousResultIds: [],
    partialResultToken: null,
  });
  expect(whole).toHaveLength(count + 1);
});

test("a request that is cancelled answers so", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`f${index}.kodeon`, manifest(`p${index}`, "1.0.0")]),
  );
  const { client } = await openFolder(files);
  const asked = client.connection;
  const answers = await Promise.allSettled(
    Array.from({ length: 5 }, async () => {
      const source = new CancellationTokenSource();
      const answer = asked.sendRequest("workspace/diagnostic", { previousResultIds: [] }, source.token);
      source.cancel();
      return answer;
    }),
  );
  expect(
    answers.map((each) => (each.status === "rejected" ? (each.reason as { code: number }).code : 0)),
  ).toEqual(Array(5).fill(-32800));
});

test("parameters that are none are told so, and nothing else suffers", async () => {
  const { client, uri, pull } = await openFolder({});
  await client.open(uri("a.kodeon"), "x:\n");
  const code = (params?: object): Promise<unknown> =>
    client.request("textDocument/diagnostic", params).then(
      () => "answered",
      (error: { code: number }) => error.code,
    );
  expect(await code({})).toBe(-32602);
  expect(await code()).toBe(-32602);
  expect(await code({ textDocument: 5 })).toBe(-32602);
  expect(await code({ textDocument: { uri: 5 } })).toBe(-32602);
  for (const odd of ["", ":", "%", "http://[", "file:///%E0%A4%A", "file://", "a b"])
    expect(await code({ textDocument: { uri: odd } })).toBe("answered");
  expect(codesOf((await pull("a.kodeon")).items ?? [])).toEqual([unknown]);
});
