import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { Location, WorkspaceEdit } from "vscode-languageserver-types";
import { createDocument } from "../../packages/lsp/src/service/document.ts";
import { catalogue } from "../../packages/parser/src/index.ts";
import { folderWith } from "../cli/run.ts";
import { type Client, codesOf, type Publication, startClient } from "./client.ts";
import { edited } from "./fixtures.ts";

const unknown = catalogue["unknown-block"].code;
const idle = catalogue["idle-expression"].code;
const unmet = catalogue["unmet-requirement"].code;

const created = 1;
const changed = 2;

/** A client that tells of files that change says so. */
const telling = { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } };

interface Opened {
  readonly folder: string;
  readonly client: Client;
  readonly uri: (path: string) => string;
  readonly tell: (path: string, type: number) => Promise<void>;
  /** Resolves when exactly these are the codes of what is said of a file. */
  readonly codes: (path: string, ...codes: readonly string[]) => Promise<Publication>;
}

/** Opens a folder of a folder with files, as nobody, who may not read everything. */
async function open(
  files: Readonly<Record<string, string>>,
  {
    capabilities = {},
    below = ".",
    links = {},
  }: { capabilities?: object; below?: string; links?: Readonly<Record<string, string>> } = {},
): Promise<Opened> {
  const folder = folderWith(files);
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  chmodSync(folder, 0o755);
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const client = startClient({ user: nobody });
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  await client.begin({ rootUri: uri(below), capabilities });
  return {
    folder,
    client,
    uri,
    tell: (path, type) =>
      client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(path), type }] }),
    codes: (path, ...codes) =>
      client.publication(uri(path), (each) => codesOf(each.diagnostics).join() === codes.join()),
  };
}

describe("a file that a client tells of", () => {
  test("is read anew where another one has taken its place, which some call created", async () => {
    const { folder, tell, codes } = await open({ "a.kodeon": "x:\n" }, { capabilities: telling });
    await codes("a.kodeon", unknown);
    writeFileSync(join(folder, "new"), "pustaka a:\n    fungsi f():\n        1 + 1\n");
    renameSync(join(folder, "new"), join(folder, "a.kodeon"));
    await tell("a.kodeon", created);
    await codes("a.kodeon", idle);
  });

  test("is no manifest any more where a folder has taken its place", async () => {
    const { folder, tell, codes } = await open(
      { "a.kodeon": "x:\n", "b.kodeon": "x:\n" },
      { capabilities: telling },
    );
    await codes("a.kodeon", unknown);
    await codes("b.kodeon", unknown);
    rmSync(join(folder, "a.kodeon"));
    mkdirSync(join(folder, "a.kodeon"));
    writeFileSync(join(folder, "b.kodeon"), "");
    await tell("a.kodeon", changed);
    await tell("b.kodeon", changed);
    await codes("a.kodeon");
    await codes("b.kodeon");
    rmSync(join(folder, "a.kodeon"), { recursive: true });
    writeFileSync(join(folder, "a.kodeon"), "x:\n");
    await tell("a.kodeon", changed);
    await codes("a.kodeon", unknown);
  });
});

test("permissions that are given and taken are seen, though nobody tells and nothing is written", async () => {
  const { folder, client, codes } = await open({ "a.kodeon": "x:\n", "b.kodeon": "x:\n" });
  await codes("a.kodeon", unknown);
  await codes("b.kodeon", unknown);
  for (const [open, locked] of [
    ["a.kodeon", "b.kodeon"],
    ["b.kodeon", "a.kodeon"],
  ] as const) {
    chmodSync(join(folder, open), 0o644);
    chmodSync(join(folder, locked), 0);
    await client.open(`untitled:${open}`, "");
    await codes(open, unknown);
    await codes(locked, "EACCES");
  }
});

test("outside the workspace, of which no client tells, files are looked at whenever one is opened", async () => {
  const needing = (range: string): string =>
    `paket "a":\n    versi = "1.0.0"\n    dependensi:\n        "b" ${range}\n`;
  const other = (version: string): string => `paket "b":\n    versi = "${version}"\n`;
  const { folder, client, uri } = await open(
    {
      "in/x.kodeon": "x:\n",
      "out/kodeonc.json": "{}",
      "out/a.kodeon": needing('>= "2.0.0"'),
      "out/b.kodeon": other("1.0.0"),
    },
    { capabilities: telling, below: "in" },
  );
  const isMet = ({ diagnostics }: Publication): boolean => !codesOf(diagnostics).includes(unmet);
  const needer = uri("out/a.kodeon");
  await client.open(needer, needing('>= "2.0.0"'));
  await client.publication(needer, (each) => !isMet(each));
  await client.notify("textDocument/didClose", { textDocument: { uri: needer } });
  await client.publication(needer, ({ diagnostics }) => diagnostics.length === 0);
  writeFileSync(join(folder, "out/b.kodeon"), other("2.0.0"));
  await client.open(needer, needing('>= "2.0.0"'));
  await client.publication(needer, (each) => each.diagnostics.length > 0 && isMet(each));
  expect(client.published.map((each) => each.uri)).not.toContain(uri("out/b.kodeon"));
});

describe.each([
  ["tells of files that change", telling],
  ["tells of no files", {}],
])("where a client %s", (_name, capabilities) => {
  const manifest = 'paket "kasir":\n    versi = "1.0.0"\n';
  const licence = 'lisensi_paket "kasir":\n';

  /** The texts on the disk after a rename of the package, by their files. */
  async function renamed({ client, uri }: Opened): Promise<Record<string, string>> {
    const { changes = {} } = await client.request<WorkspaceEdit>("textDocument/rename", {
      textDocument: { uri: uri("a.kodeon") },
      position: { line: 0, character: 8 },
      newName: "toko",
    });
    return Object.fromEntries(
      Object.entries(changes).map(([file, edits]) => {
        const text = readFileSync(fileURLToPath(file), "utf8");
        return [basename(file), edited(createDocument(file, undefined, text), edits)];
      }),
    );
  }

  test("a rename edits files as they are by then, though nobody has told of it yet", async () => {
    const opened = await open(
      { "a.kodeon": manifest, "b.kodeon": licence, "c.kodeon": "" },
      { capabilities },
    );
    const { folder, client, uri } = opened;
    await client.open(uri("a.kodeon"), manifest);
    await client.publication(uri("b.kodeon"), ({ diagnostics }) => diagnostics.length > 0);
    writeFileSync(join(folder, "b.kodeon"), `// satu\n// dua\n${licence}`);
    writeFileSync(join(folder, "c.kodeon"), licence);
    const toko = (text: string): string => text.replace("kasir", "toko");
    expect(await renamed(opened)).toEqual({
      "a.kodeon": toko(manifest),
      "b.kodeon": `// satu\n// dua\n${toko(licence)}`,
      "c.kodeon": toko(licence),
    });
    rmSync(join(folder, "b.kodeon"));
    expect(Object.keys(await renamed(opened))).toEqual(["a.kodeon", "c.kodeon"]);
    // What is open is as the client has it, whatever the disk has.
    await client.open(uri("c.kodeon"), "");
    expect(Object.keys(await renamed(opened))).toEqual(["a.kodeon"]);
  });
});

test("a rename that waits for the disk is of the text that it was asked of, or refused", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 4000 }, (_, i) => [`f${i}.kodeon`, 'ulasan_paket "kasir":\n']),
  );
  const { client, uri, codes } = await open({ ...many, "a.kodeon": "x:\n" }, { capabilities: telling });
  await codes("a.kodeon", unknown);
  await client.open(uri("a.kodeon"), 'paket "kasir":\n');
  const textDocument = { uri: uri("a.kodeon") };
  const renaming = client.request("textDocument/rename", {
    textDocument,
    position: { line: 0, character: 8 },
    newName: "toko",
  });
  const contentChanges = [{ text: 'paket "kopi":\npaket "kasir":\n' }];
  await client.notify("textDocument/didChange", {
    textDocument: { ...textDocument, version: 2 },
    contentChanges,
  });
  const [outcome] = await Promise.allSettled([renaming]);
  if (outcome.status === "rejected") expect(outcome.reason).toMatchObject({ code: -32801 });
  else expect(JSON.stringify(outcome.value)).toContain("f0.kodeon");
});

test("where nobody tells of files, whoever looks for a name is led to where it is by then", async () => {
  const { folder, client, uri, codes } = await open({ "a.kodeon": "x:\n", "b.kodeon": "", "c.kodeon": "" });
  await client.open(uri("d.kodeon"), 'ulasan "kasir":\n');
  await codes("a.kodeon", unknown);
  writeFileSync(join(folder, "b.kodeon"), '// satu\npaket "kasir":\n');
  const at = { textDocument: { uri: uri("d.kodeon") }, position: { line: 0, character: 9 } };
  const found = async (method: string, params: object): Promise<(string | number)[][]> => {
    const locations = await client.request<readonly Location[]>(method, params);
    return locations.map((each) => [basename(each.uri), each.range.start.line]);
  };
  expect(await found("textDocument/definition", at)).toEqual([["b.kodeon", 1]]);
  rmSync(join(folder, "b.kodeon"));
  writeFileSync(join(folder, "c.kodeon"), '// satu\n// dua\npaket "kasir":\n');
  const context = { includeDeclaration: true };
  expect(await found("textDocument/references", { ...at, context })).toEqual([
    ["c.kodeon", 2],
    ["d.kodeon", 0],
  ]);
  writeFileSync(join(folder, "c.kodeon"), 'paket "toko":\n');
  const symbols = await client.request<readonly { name: string }[]>("workspace/symbol", { query: "" });
  expect(symbols.map(({ name }) => name)).toEqual(["toko"]);
});

describe("a file is one, whichever path it is opened by", () => {
  const text = 'paket "a":\n    versi = "1.0.0"\n';
  const links = { link: "real", "b.kodeon": "real/a.kodeon", "real/deep": "." };
  const files = { "real/a.kodeon": text, "z.kodeon": "x:\n" };
  const isSilent = ({ diagnostics }: Publication): boolean => diagnostics.length === 0;

  async function opened(below = "."): Promise<Opened & { readonly own: readonly string[] }> {
    const scene = await open(files, { links, below });
    const path = below === "." ? "real/a.kodeon" : `${below}/a.kodeon`;
    const { diagnostics } = await scene.client.publication(scene.uri(path), () => true);
    return { ...scene, own: diagnostics.map(({ code }) => String(code)) };
  }

  function change({ client, uri }: Opened, path: string, to: string): Promise<void> {
    return client.notify("textDocument/didChange", {
      textDocument: { uri: uri(path), version: 2 },
      contentChanges: [{ text: to }],
    });
  }

  function close({ client, uri }: Opened, path: string): Promise<void> {
    return client.notify("textDocument/didClose", { textDocument: { uri: uri(path) } });
  }

  test.each(["link/a.kodeon", "b.kodeon", "real/deep/a.kodeon"])("as %s", async (path) => {
    const scene = await opened();
    const { client, uri, codes, own } = scene;
    await client.open(uri(path), text);
    await codes(path, ...own);
    await codes("real/a.kodeon");
    await change(scene, path, "x:\n");
    await codes(path, unknown);
    await close(scene, path);
    await codes(path);
    await codes("real/a.kodeon", ...own);
    expect(own).not.toEqual([]);
  });

  test("before the folder has been searched", async () => {
    const { client, uri, codes } = await open(files, { links });
    await client.open(uri("link/a.kodeon"), "x:\n");
    await codes("z.kodeon", unknown);
    await codes("link/a.kodeon", unknown);
    expect(client.published.filter((each) => each.uri === uri("real/a.kodeon")).every(isSilent)).toBe(true);
  });

  test("where the folder itself goes by a link", async () => {
    const scene = await opened("link");
    const { client, uri, codes, own } = scene;
    await client.open(uri("real/a.kodeon"), text);
    await codes("real/a.kodeon", ...own);
    await codes("link/a.kodeon");
    await close(scene, "real/a.kodeon");
    await codes("link/a.kodeon", ...own);
  });

  test("where it is saved for the first time", async () => {
    const { folder, client, uri, codes, tell, own } = await opened();
    const fresh = text.replace('"a"', '"n"');
    await client.open(uri("link/n.kodeon"), fresh);
    await codes("link/n.kodeon", ...own);
    writeFileSync(join(folder, "real/n.kodeon"), fresh);
    writeFileSync(join(folder, "y.kodeon"), "x:\n");
    await tell("real/n.kodeon", created);
    await codes("y.kodeon", unknown);
    await codes("link/n.kodeon", ...own);
    expect(client.published.filter((each) => each.uri === uri("real/n.kodeon")).every(isSilent)).toBe(true);
  });

  test("and a change of it that is told by another path is read", async () => {
    const { folder, codes, tell, own } = await opened();
    await codes("real/a.kodeon", ...own);
    writeFileSync(join(folder, "real/a.kodeon"), "x:\n");
    await tell("link/a.kodeon", changed);
    await codes("real/a.kodeon", unknown);
  });

  test.each([
    ["link/a.kodeon", "real/a.kodeon"],
    ["real/a.kodeon", "link/a.kodeon"],
  ])("and by two at once, %s first, it is two texts of which one counts", async (first, second) => {
    const needing = 'paket "c":\n    versi = "1.0.0"\n    dependensi:\n        "a" >= "2.0.0"\n';
    const scene = await opened();
    const { client, uri, codes, own } = scene;
    await client.open(uri("c.kodeon"), needing);
    const isMet = ({ diagnostics }: Publication): boolean => !codesOf(diagnostics).includes(unmet);
    await client.publication(uri("c.kodeon"), (each) => !isMet(each));
    for (const path of [first, second]) await client.open(uri(path), text);
    for (const path of [first, second]) await codes(path, ...own);
    await change(scene, second, "x:\n");
    await codes(second, unknown);
    await codes(first, ...own);
    await change(scene, first, text.replace("1.0.0", "2.0.0"));
    await close(scene, second);
    await codes(first, ...own);
    await client.publication(uri("c.kodeon"), isMet);
    await close(scene, first);
    await client.publication(uri("c.kodeon"), (each) => !isMet(each));
    await codes("real/a.kodeon", ...own);
  });
});

test("a file that two projects link to is in both, and open in one of them", async () => {
  const text = 'paket "a":\n    versi = "1.0.0"\n';
  const needing = 'paket "c":\n    versi = "1.0.0"\n    dependensi:\n        "a" >= "2.0.0"\n';
  const { client, uri } = await open(
    {
      "shared/a.kodeon": text,
      "one/kodeonc.json": "{}",
      "one/c.kodeon": needing,
      "two/kodeonc.json": "{}",
      "two/c.kodeon": needing,
    },
    { links: { "one/a.kodeon": "../shared/a.kodeon", "two/a.kodeon": "../shared/a.kodeon" } },
  );
  for (const path of ["one/c.kodeon", "two/c.kodeon"])
    await client.publication(uri(path), ({ diagnostics }) => codesOf(diagnostics).includes(unmet));
  await client.open(uri("two/a.kodeon"), text.replace("1.0.0", "2.0.0"));
  await client.publication(uri("two/c.kodeon"), ({ diagnostics }) => !codesOf(diagnostics).includes(unmet));
  const last = client.published.findLast((each) => each.uri === uri("one/c.kodeon"));
  expect(codesOf(last?.diagnostics ?? [])).toContain(unmet);
});

test("what a link led to before is read again when it leads elsewhere", async () => {
  const files = { "v1/a.kodeon": "x:\n", "v2/a.kodeon": "y:\n" };
  for (const capabilities of [{}, telling]) {
    const { folder, client, uri, codes } = await open(files, { links: { now: "v1" }, capabilities });
    await codes("v1/a.kodeon", unknown);
    await client.open(uri("now/a.kodeon"), "x:\n");
    await codes("v1/a.kodeon");
    rmSync(join(folder, "now"));
    symlinkSync("v2", join(folder, "now"));
    await client.notify("textDocument/didClose", { textDocument: { uri: uri("now/a.kodeon") } });
    await codes("v1/a.kodeon", unknown);
  }
});

test("a file that has become a folder is nothing to tell of, whoever finds it first", async () => {
  const { folder, client, uri, codes } = await open(
    { "a.kodeon": 'paket "kasir":\n', "b.kodeon": "x:\n" },
    { capabilities: telling },
  );
  await codes("b.kodeon", unknown);
  rmSync(join(folder, "b.kodeon"));
  mkdirSync(join(folder, "b.kodeon"));
  await client.request("textDocument/rename", {
    textDocument: { uri: uri("a.kodeon") },
    position: { line: 0, character: 8 },
    newName: "toko",
  });
  await codes("b.kodeon");
});

test.skipIf(process.platform === "win32")(
  "a drive of another system is no folder beside the server",
  async () => {
    const cwd = folderWith({ "c:/a.kodeon": "x:\n", "own/b.kodeon": "x:\n" });
    const own = pathToFileURL(join(cwd, "own")).href;
    const client = startClient({ cwd });
    await client.begin({ workspaceFolders: ["file:///c%3A", own].map((uri) => ({ uri, name: "x" })) });
    await client.publication(`${own}/b.kodeon`, () => true);
    expect(client.published.map(({ uri }) => uri)).toEqual([`${own}/b.kodeon`]);
  },
);

test("a client that does not read what goes beside the connection is served", async () => {
  const client = startClient();
  await client.begin();
  client.child.stderr?.destroy();
  // Each of them is told on standard error as well.
  for (let version = 1; version < 5; version++) {
    const textDocument = { uri: "untitled:never-opened", version };
    await client.notify("textDocument/didChange", { textDocument, contentChanges: [{ text: "" }] });
    expect(await client.request("workspace/symbol", { query: "x" })).toEqual([]);
  }
});
