import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { ConfigurationItem } from "vscode-languageserver";
import { catalogue } from "../../packages/parser/src/index.ts";
import { folderWith } from "../cli/run.ts";
import { type Client, codesOf, type Publication, startClient } from "./client.ts";

const unknown = catalogue["unknown-block"].code;
const idle = catalogue["idle-expression"].code;

/** What is wrong with it can be silenced, and said in two languages. */
const manifest = "pustaka a:\n    fungsi f():\n        1 + 1\n";

interface Workspace {
  readonly client: Client;
  readonly folder: string;
  /** The URI of one of the folders, or of what lies in it. */
  readonly uri: (path: string) => string;
  /** The questions about settings so far. */
  readonly asked: () => readonly (readonly ConfigurationItem[])[];
  readonly change: (event: { added?: readonly string[]; removed?: readonly string[] }) => Promise<void>;
  /** Resolves when what is said of a file is in a language. */
  readonly spoken: (path: string, language: "id" | "en") => Promise<Publication>;
}

/** Opens some of a folder's folders in a client that answers by what is set for each scope; "" stands for none. */
async function openFolders(
  folders: readonly string[],
  files: Readonly<Record<string, string>>,
  settings: (scope: string) => unknown,
  answer: (answers: unknown[]) => unknown = (answers) => answers,
): Promise<Workspace> {
  const folder = folderWith(files);
  const root = pathToFileURL(folder).href;
  const uri = (path: string): string => `${root}/${path}`;
  const asked: (readonly ConfigurationItem[])[] = [];
  const client = startClient({
    answers: {
      "workspace/configuration": (params) => {
        const { items } = params as { readonly items: readonly ConfigurationItem[] };
        asked.push(items);
        return answer(items.map(({ scopeUri = "" }) => settings(scopeUri.replace(`${root}/`, ""))));
      },
    },
  });
  const named = (paths: readonly string[] = []) => paths.map((path) => ({ uri: uri(path), name: path }));
  await client.begin({
    locale: "de",
    workspaceFolders: named(folders),
    capabilities: { workspace: { workspaceFolders: true, configuration: true } },
  });
  return {
    client,
    folder,
    uri,
    asked: () => asked,
    change: ({ added, removed }) =>
      client.notify("workspace/didChangeWorkspaceFolders", {
        event: { added: named(added), removed: named(removed) },
      }),
    spoken: (path, language) =>
      client.publication(
        uri(path),
        ({ diagnostics: [first] }) => first !== undefined && languageOf(first.message) === language,
      ),
  };
}

function languageOf(message: unknown): "id" | "en" {
  return /\b(?:the|is|of)\b/i.test(String(message)) ? "en" : "id";
}

const isClean = ({ diagnostics }: Publication): boolean => diagnostics.length === 0;

describe("the settings of folders", () => {
  const off = { rules: { "idle-expression": "off" } };
  const files = {
    "one/kodeonc.json": "{}",
    "one/a.kodeon": manifest,
    "two/kodeonc.json": "{}",
    "two/a.kodeon": manifest,
    "two/in/kodeonc.json": "{}",
    "two/in/a.kodeon": manifest,
    "out/a.kodeon": manifest,
  };
  const settings = (scope: string): unknown =>
    ({ "": { language: "id" }, one: { language: "en" }, two: off, "two/in": { language: "en" } })[scope];

  test("are asked for in one question, and each holds in its folder", async () => {
    const { client, asked, spoken, uri } = await openFolders(["one", "two", "two/in"], files, settings);
    await spoken("one/a.kodeon", "en");
    await spoken("two/in/a.kodeon", "en");
    expect(asked()).toEqual([
      [
        { section: "kodeon" },
        { section: "kodeon", scopeUri: uri("one") },
        { section: "kodeon", scopeUri: uri("two") },
        { section: "kodeon", scopeUri: uri("two/in") },
      ],
    ]);
    await client.open(uri("two/a.kodeon"), manifest);
    await client.publication(uri("two/a.kodeon"), isClean);
    await client.open(uri("out/a.kodeon"), manifest);
    await spoken("out/a.kodeon", "id");
    // Nothing was said in a language that nobody had set for it.
    const said = client.published.filter((each) => each.diagnostics.length > 0);
    expect(said.map((each) => [each.uri, languageOf(each.diagnostics[0]?.message)])).toEqual(
      expect.arrayContaining([[uri("one/a.kodeon"), "en"]]),
    );
    expect(said.filter((each) => each.uri === uri("one/a.kodeon"))).toHaveLength(1);
  });

  test("hold without a kodeonc.json too", async () => {
    const { client, spoken, uri } = await openFolders(
      ["one", "two"],
      { "one/a.kodeon": manifest, "two/a.kodeon": manifest, "two/b.kodeon": "x:\n" },
      settings,
    );
    await spoken("one/a.kodeon", "en");
    await client.publication(uri("two/b.kodeon"), ({ diagnostics }) =>
      codesOf(diagnostics).includes(unknown),
    );
    await client.open(uri("two/a.kodeon"), manifest);
    await client.publication(uri("two/a.kodeon"), isClean);
  });

  test("are asked for where a folder is added, and again when settings change", async () => {
    let spokenIn = "id";
    const { client, asked, change, spoken, uri } = await openFolders(["one"], files, (scope) =>
      scope === "two" ? { language: spokenIn } : { language: "en" },
    );
    await spoken("one/a.kodeon", "en");
    await change({ added: ["two"] });
    await spoken("two/a.kodeon", "id");
    expect(asked().map((items) => items.map(({ scopeUri }) => scopeUri))).toEqual([
      [undefined, uri("one")],
      [undefined, uri("one"), uri("two")],
    ]);
    spokenIn = "en";
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await spoken("two/a.kodeon", "en");
    await change({ removed: ["one"] });
    await client.publication(uri("one/a.kodeon"), isClean);
    // Whom there is nothing to ask about is not asked about.
    expect(asked()).toHaveLength(3);
  });

  test("are those that hold for all where the client knows no others", async () => {
    for (const answer of [([first]: unknown[]) => [first], ([first]: unknown[]) => [first, null, null]]) {
      const { spoken } = await openFolders(["one", "two"], files, () => ({ language: "en" }), answer);
      await spoken("one/a.kodeon", "en");
      await spoken("two/a.kodeon", "en");
    }
    for (const odd of [null, {}, "x", [], [5, "x", []]]) {
      const { client, uri } = await openFolders(["one"], files, settings, () => odd);
      await client.publication(uri("one/a.kodeon"), ({ diagnostics }) => codesOf(diagnostics).includes(idle));
    }
  });

  test("are told their mistakes once", async () => {
    const { client, spoken } = await openFolders(["one", "two"], files, () => ({
      language: "en",
      rules: { "unknown-rool": "off" },
    }));
    await spoken("one/a.kodeon", "en");
    await spoken("two/a.kodeon", "en");
    const told = client.wire.filter(({ message }) => JSON.stringify(message).includes("There is no rule"));
    expect(told).toHaveLength(1);
  });
});

test("an answer that comes late does not undo a newer one", async () => {
  let answerFirst = (_settings: readonly unknown[]): void => {};
  const first = new Promise<readonly unknown[]>((resolve) => (answerFirst = resolve));
  let count = 0;
  const { client, folder, spoken, uri } = await openFolders(
    ["one"],
    { "one/a.kodeon": manifest },
    () => undefined,
    () => (++count === 1 ? first : [{ language: "en" }]),
  );
  await client.heard((method) => method === "workspace/configuration");
  await client.notify("workspace/didChangeConfiguration", { settings: null });
  await spoken("one/a.kodeon", "en");
  answerFirst([{ language: "id" }]);
  // A message that the server has to do with after the answer.
  rmSync(join(folder, "one/a.kodeon"));
  writeFileSync(join(folder, "one/b.kodeon"), "x:\n");
  await client.notify("workspace/didChangeWatchedFiles", {
    changes: [{ uri: uri("one/b.kodeon"), type: 1 }],
  });
  await spoken("one/b.kodeon", "en");
  expect(
    client.published.filter((each) => languageOf(each.diagnostics[0]?.message) === "id" && !isClean(each)),
  ).toEqual([]);
});

test("colours do not depend on settings, so that nobody is told to ask for them again", async () => {
  const folder = folderWith({ "a.kodeon": manifest });
  const uri = `${pathToFileURL(folder).href}/a.kodeon`;
  const client = startClient();
  await client.begin({
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      workspace: { semanticTokens: { refreshSupport: true }, diagnostics: { refreshSupport: true } },
      textDocument: { diagnostic: {}, semanticTokens: { requests: { full: true } } },
    },
  });
  await client.open(uri, manifest);
  const colours = async (): Promise<unknown> => {
    const textDocument = { uri };
    const answer = await client.request<{ data: unknown }>("textDocument/semanticTokens/full", {
      textDocument,
    });
    return answer.data;
  };
  const before = await colours();
  await client.request("textDocument/diagnostic", { textDocument: { uri } });
  await client.notify("workspace/didChangeConfiguration", {
    settings: { kodeon: { language: "id", rules: { "idle-expression": "off" } } },
  });
  await client.heard((method) => method === "workspace/diagnostic/refresh");
  expect(await colours()).toEqual(before);
  const refreshed = client.wire.flatMap(({ message }) => {
    const { method } = message as { readonly method?: string };
    return method?.endsWith("/refresh") ? [method] : [];
  });
  expect(new Set(refreshed)).toEqual(new Set(["workspace/diagnostic/refresh"]));
});

describe("what a client answers late", () => {
  const spokenOf = (client: Client, uri: string): readonly string[] =>
    client.published
      .filter((each) => each.uri === uri && !isClean(each))
      .map(({ diagnostics: [first] }) => languageOf(first?.message));

  test("keeps what is said of a new folder waiting", async () => {
    let count = 0;
    const { client, change, spoken, uri } = await openFolders(
      ["one"],
      { "one/a.kodeon": manifest, "two/a.kodeon": manifest },
      (scope) => ({ language: scope === "two" ? "id" : "en" }),
      (answers) => (++count === 1 ? answers : delay(300, answers)),
    );
    await spoken("one/a.kodeon", "en");
    await change({ added: ["two"] });
    await spoken("two/a.kodeon", "id");
    expect(spokenOf(client, uri("two/a.kodeon"))).toEqual(["id"]);
  });

  test("is waited for from when the client is ready for the question", async () => {
    const folder = folderWith({ "a.kodeon": manifest });
    const uri = `${pathToFileURL(folder).href}/a.kodeon`;
    const client = startClient({
      answers: { "workspace/configuration": () => delay(200, [{ language: "en" }, { language: "en" }]) },
    });
    await client.request("initialize", {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      capabilities: { workspace: { configuration: true } },
    });
    // Longer than an answer is waited for.
    await delay(2200);
    await client.notify("initialized", {});
    await client.publication(uri, ({ diagnostics: [first] }) => languageOf(first?.message) === "en");
    expect(spokenOf(client, uri)).toEqual(["en"]);
  });

  test("keeps the progress of reading waiting, which is said in the same language", async () => {
    const names = Array.from({ length: 400 }, (_, index) => `f${index}.kodeon`);
    const folder = folderWith(Object.fromEntries(names.map((name) => [name, manifest])));
    const root = pathToFileURL(folder).href;
    const client = startClient({
      answers: { "workspace/configuration": () => delay(1000, [{ language: "en" }, { language: "en" }]) },
    });
    await client.begin({
      locale: "de",
      rootUri: root,
      capabilities: { window: { workDoneProgress: true }, workspace: { configuration: true } },
    });
    for (const name of names) await client.publication(`${root}/${name}`, () => true);
    const titles = client.wire.flatMap(({ message }) => {
      const { method, params } = message as { method?: string; params?: { value: { title?: string } } };
      return method === "$/progress" && params?.value.title !== undefined ? [params.value.title] : [];
    });
    expect(titles.filter((title) => title !== "Reading KODEON manifests")).toEqual([]);
  });
});

test("a folder that comes back is asked about again", async () => {
  let language = "id";
  const { change, client, spoken, uri } = await openFolders(
    ["one", "two"],
    { "one/a.kodeon": manifest, "two/a.kodeon": manifest },
    (scope) => ({ language: scope === "two" ? language : "en" }),
  );
  await spoken("two/a.kodeon", "id");
  await change({ removed: ["two"] });
  await client.publication(uri("two/a.kodeon"), isClean);
  language = "en";
  await change({ added: ["two"] });
  await spoken("two/a.kodeon", "en");
});
