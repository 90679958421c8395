import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { catalogue } from "../../packages/parser/src/index.ts";
import { folderWith, run } from "../cli/run.ts";
import { type Client, codesOf, type Publication, startClient } from "./client.ts";

/** A package that needs another one, in a version that a test chooses. */
const needing = (name: string, other: string, range: string): string => `paket "${name}":
    versi = "1.0.0"
    deskripsi = "Sebuah contoh"
    kategori = web
    lisensi = MIT

    dependensi:
        "${other}" ${range}
`;

const plain = (name: string, version = "1.0.0"): string =>
  needing(name, "-", "-")
    .replace(/\n {4}dependensi:[^]*/, "")
    .replace("1.0.0", version);

const unmet = catalogue["unmet-requirement"].code;
const idle = catalogue["idle-expression"].code;
const unknown = catalogue["unknown-block"].code;

const changed = 2;
const created = 1;
const deleted = 3;

interface Opened {
  readonly folder: string;
  readonly client: Client;
  readonly uri: (path: string) => string;
  /** Writes a file, and tells the server of it as a client would. */
  readonly write: (path: string, text: string, type?: number) => Promise<void>;
  readonly tell: (path: string, type: number) => Promise<void>;
}

async function openFolder(
  files: Readonly<Record<string, string | Buffer>>,
  {
    capabilities = {},
    answers = {},
    ...params
  }: Record<string, unknown> & {
    capabilities?: object;
    answers?: Record<string, (params: unknown) => unknown>;
  } = {},
): Promise<Opened> {
  const folder = folderWith(files);
  const client = startClient({ answers });
  const uri = (path: string): string => pathToFileURL(join(folder, path)).href;
  await client.begin({
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: "x" }],
    capabilities: {
      ...capabilities,
      workspace: { workspaceFolders: true, ...(capabilities as { workspace?: object }).workspace },
    },
    ...params,
  });
  const tell = (path: string, type: number): Promise<void> =>
    client.notify("workspace/didChangeWatchedFiles", { changes: [{ uri: uri(path), type }] });
  return {
    folder,
    client,
    uri,
    tell,
    async write(path, text, type = changed) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
      await tell(path, type);
    },
  };
}

const isClean = ({ diagnostics }: Publication): boolean => diagnostics.length === 0;
const has =
  (code: string) =>
  ({ diagnostics }: Publication): boolean =>
    codesOf(diagnostics).includes(code);

test("files of the folder are read and reported on, open or not", async () => {
  const { client, uri } = await openFolder({
    "a.kodeon": "x:\n",
    "sub/b.kodeon": plain("b"),
    "node_modules/c.kodeon": "x:\n",
    "sub/d.kodeon": "paket:\n",
  });
  expect(codesOf((await client.publication(uri("a.kodeon"), () => true)).diagnostics)).toEqual([unknown]);
  await client.publication(uri("sub/d.kodeon"), () => true);
  expect(client.published.map((each) => each.uri).toSorted()).toEqual([uri("a.kodeon"), uri("sub/d.kodeon")]);
});

test("an edit in one file changes what is said of another, and of no third one", async () => {
  const { client, uri } = await openFolder({
    "a.kodeon": needing("a", "b", '>= "2.0.0"'),
    "b.kodeon": plain("b"),
    "c.kodeon": needing("c", "c", '>= "1.0.0"'),
  });
  await client.publication(uri("a.kodeon"), has(unmet));
  await client.publication(uri("c.kodeon"), () => true);
  await client.open(uri("b.kodeon"), plain("b"));
  const before = client.published.length;
  await client.notify("textDocument/didChange", {
    textDocument: { uri: uri("b.kodeon"), version: 2 },
    contentChanges: [{ text: plain("b", "2.1.0") }],
  });
  await client.publication(uri("a.kodeon"), isClean);
  expect(client.published.slice(before).filter((each) => each.uri === uri("c.kodeon"))).toEqual([]);
});

test("what is open counts more than the disk, until it is closed", async () => {
  const { client, uri, write } = await openFolder({ "a.kodeon": plain("a") });
  await client.open(uri("a.kodeon"), "x:\n");
  await client.publication(uri("a.kodeon"), has(unknown));
  await write("a.kodeon", 'paket "a":\n');
  await client.open(uri("b.kodeon"), "x:\n");
  await client.publication(uri("b.kodeon"), has(unknown));
  await client.publication(uri("a.kodeon"), has(unknown));
  await client.notify("textDocument/didClose", { textDocument: { uri: uri("a.kodeon") } });
  await client.publication(uri("a.kodeon"), (each) => !has(unknown)(each) && !isClean(each));
  await client.notify("textDocument/didClose", { textDocument: { uri: uri("b.kodeon") } });
  await client.publication(uri("b.kodeon"), isClean);
});

test("files that are made, changed and deleted are followed", async () => {
  const { client, folder, uri, write, tell } = await openFolder({
    "a.kodeon": needing("a", "b", '>= "2.0.0"'),
  });
  await client.open(uri("a.kodeon"), needing("a", "b", '>= "2.0.0"'));
  await client.publication(uri("a.kodeon"), isClean);
  await write("sub/b.kodeon", plain("b"), created);
  await client.publication(uri("a.kodeon"), has(unmet));
  await write("sub/b.kodeon", plain("b", "2.0.0"));
  await client.publication(uri("a.kodeon"), isClean);
  await write("sub/b.kodeon", "x:\n");
  await client.publication(uri("sub/b.kodeon"), has(unknown));
  rmSync(join(folder, "sub/b.kodeon"));
  await tell("sub/b.kodeon", deleted);
  await client.publication(uri("sub/b.kodeon"), isClean);
  await write("sub/c.kodeon", "x:\n", created);
  await client.publication(uri("sub/c.kodeon"), has(unknown));
  renameSync(join(folder, "sub"), join(folder, "other"));
  await tell("sub", deleted);
  await tell("other", created);
  await client.publication(uri("sub/c.kodeon"), isClean);
  await client.publication(uri("other/c.kodeon"), has(unknown));
});

test("where nobody tells of files, they are looked at whenever one is opened or saved", async () => {
  const { client, folder, uri } = await openFolder({
    "a.kodeon": needing("a", "b", '>= "2.0.0"'),
    "b.kodeon": plain("b"),
    "gone.kodeon": "x:\n",
    "kodeonc.json": "{}",
    "late.kodeon": Buffer.of(0x78, 0xff),
  });
  await client.publication(uri("a.kodeon"), has(unmet));
  await client.publication(uri("gone.kodeon"), has(unknown));
  await client.publication(uri("late.kodeon"), has("invalid-utf8"));
  writeFileSync(join(folder, "b.kodeon"), plain("b", "2.0.0"));
  writeFileSync(join(folder, "late.kodeon"), "x:\n");
  writeFileSync(join(folder, "new.kodeon"), "x:\n");
  rmSync(join(folder, "gone.kodeon"));
  await client.open(uri("c.kodeon"), plain("c"));
  await client.publication(uri("a.kodeon"), isClean);
  await client.publication(uri("late.kodeon"), has(unknown));
  await client.publication(uri("new.kodeon"), has(unknown));
  await client.publication(uri("gone.kodeon"), isClean);
  // What is open stays as the client has it, whatever was saved.
  writeFileSync(join(folder, "c.kodeon"), "x:\n");
  writeFileSync(join(folder, "kodeonc.json"), '{ "exclude": ["new.kodeon"] }');
  await client.notify("textDocument/didSave", { textDocument: { uri: uri("c.kodeon") } });
  await client.publication(uri("new.kodeon"), isClean);
  expect(client.published.filter((each) => each.uri === uri("c.kodeon")).every(isClean)).toBe(true);
});

test("a client that tells of files is not asked to tell when one is saved", async () => {
  const synchronisation = async (didChangeWatchedFiles: object): Promise<unknown> => {
    const { client } = await openFolder({}, { capabilities: { workspace: { didChangeWatchedFiles } } });
    const begun = client.wire.find(({ from }) => from === "server")?.message;
    return (begun as { result: { capabilities: { textDocumentSync: unknown } } }).result.capabilities
      .textDocumentSync;
  };
  expect(await synchronisation({ dynamicRegistration: false })).toHaveProperty("save", true);
  expect(await synchronisation({ dynamicRegistration: true })).not.toHaveProperty("save");
});

test("the server asks to be told of files, where the client can", async () => {
  const { client } = await openFolder(
    {},
    { capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } } },
  );
  const { message } = (await client.heard((method) => method === "client/registerCapability")) as {
    message: unknown;
  };
  expect(message).toMatchObject({
    params: {
      registrations: [
        {
          method: "workspace/didChangeWatchedFiles",
          registerOptions: { watchers: [{ globPattern: "**/*.kodeon" }, { globPattern: "**/kodeonc.json" }] },
        },
      ],
    },
  });
});

test("kodeonc.json sets rules, files and language, and its faults are told in it", async () => {
  const { client, uri, write } = await openFolder({
    "a.kodeon": "pustaka a:\n    fungsi f():\n        1 + 1\n",
    "drafts/b.kodeon": "x:\n",
    "kodeonc.json": '{ "exclude": ["drafts"], "rules": { "idle-expression": "error" }, "langage": "en" }',
  });
  const { diagnostics } = await client.publication(uri("a.kodeon"), () => true);
  expect(diagnostics).toMatchObject([{ severity: 1 }]);
  const config = await client.publication(uri("kodeonc.json"), () => true);
  expect(config.diagnostics).toMatchObject([{ message: "There is no key langage. Did you mean language?" }]);
  await write("kodeonc.json", '{ "language": "id" }');
  await client.publication(uri("kodeonc.json"), isClean);
  await client.publication(uri("drafts/b.kodeon"), has(unknown));
  await client.publication(
    uri("a.kodeon"),
    ({ diagnostics: [first] }) => first?.severity === 2 && first.message !== diagnostics[0]?.message,
  );
});

test("a nested kodeonc.json is a project of its own", async () => {
  const { client, uri, folder, tell } = await openFolder({
    "a.kodeon": needing("a", "b", '>= "2.0.0"'),
    "sub/b.kodeon": plain("b"),
    "kodeonc.json": "{}",
    "sub/kodeonc.json": '{ "exclude": ["e.kodeon"] }',
    "sub/x.kodeon": "x:\n",
    "sub/e.kodeon": "x:\n",
  });
  await client.open(uri("a.kodeon"), needing("a", "b", '>= "2.0.0"'));
  await client.publication(uri("sub/x.kodeon"), has(unknown));
  await client.publication(uri("a.kodeon"), isClean);
  expect(client.published.map((each) => each.uri)).not.toContain(uri("sub/e.kodeon"));
  rmSync(join(folder, "sub/kodeonc.json"));
  await tell("sub/kodeonc.json", deleted);
  await client.publication(uri("a.kodeon"), has(unmet));
  await client.publication(uri("sub/e.kodeon"), has(unknown));
});

test("a file outside the folders is judged with its own project alone, or by itself", async () => {
  const elsewhere = folderWith({
    "kodeonc.json": "{}",
    "a.kodeon": needing("a", "b", '>= "2.0.0"'),
    "b.kodeon": plain("b"),
    "c.kodeon": "x:\n",
  });
  const { client } = await openFolder({ "b.kodeon": plain("b", "2.0.0"), "x.kodeon": "x:\n" });
  const uri = pathToFileURL(join(elsewhere, "a.kodeon")).href;
  await client.open(uri, needing("a", "b", '>= "2.0.0"'));
  await client.publication(uri, has(unmet));
  const untitled = "untitled:Untitled-1";
  await client.open(untitled, needing("u", "b", '>= "3.0.0"'));
  await client.publication(untitled, isClean);
  expect(client.published.map((each) => each.uri)).not.toContain(
    pathToFileURL(join(elsewhere, "c.kodeon")).href,
  );
});

test("folders come and go", async () => {
  const { client, uri } = await openFolder({ "a.kodeon": "x:\n" });
  const other = folderWith({ "b.kodeon": "x:\n" });
  const change = (added: string[], removed: string[]): Promise<void> =>
    client.notify("workspace/didChangeWorkspaceFolders", {
      event: {
        added: added.map((each) => ({ uri: each, name: "x" })),
        removed: removed.map((each) => ({ uri: each, name: "x" })),
      },
    });
  await client.publication(uri("a.kodeon"), has(unknown));
  const otherUri = pathToFileURL(other).href;
  await change([`${otherUri}/`], []);
  await client.publication(`${otherUri}/b.kodeon`, has(unknown));
  await change([], [otherUri, uri("")]);
  await client.publication(`${otherUri}/b.kodeon`, isClean);
  await client.publication(uri("a.kodeon"), isClean);
});

test("the language is the setting's, then kodeonc.json's, then the client's, then Indonesian", async () => {
  const english = "There is no block";
  const speak = async (config: string, params: object, setting?: unknown): Promise<string> => {
    const { client, uri } = await openFolder(
      { "kodeonc.json": config, "a.kodeon": "x:\n" },
      {
        ...params,
        ...(setting ? { capabilities: { workspace: { configuration: true } } } : {}),
        answers: { "workspace/configuration": () => [setting] },
      },
    );
    const wanted = (setting as { language?: string } | undefined)?.language;
    const said = ({ diagnostics: [first] }: Publication): string =>
      JSON.stringify(first?.message).includes(english) ? "en" : "id";
    return said(
      await client.publication(
        uri("a.kodeon"),
        (each) => !isClean(each) && (!wanted || said(each) === wanted),
      ),
    );
  };
  expect(await speak("{}", { locale: "id" })).toBe("id");
  expect(await speak("{}", { locale: "en-GB" })).toBe("en");
  expect(await speak("{}", { locale: undefined })).toBe("id");
  expect(await speak("{}", { locale: "de" })).toBe("id");
  expect(await speak('{ "language": "en" }', { locale: "id" })).toBe("en");
  expect(await speak('{ "language": "id" }', { locale: "id" }, { language: "en" })).toBe("en");
});

test("nothing is said before the settings are known, or will hardly be", async () => {
  let answer = (_settings: readonly unknown[]): void => {};
  const asked = new Promise<readonly unknown[]>((resolve) => (answer = resolve));
  const configuration = { workspace: { configuration: true } };
  const slow = await openFolder(
    { "a.kodeon": "x:\n" },
    { locale: "id", capabilities: configuration, answers: { "workspace/configuration": () => asked } },
  );
  await slow.client.heard((method) => method === "workspace/configuration");
  // By now the server would long have checked the folder.
  await delay(300);
  expect(slow.client.published).toEqual([]);
  answer([{ language: "en" }]);
  const { diagnostics } = await slow.client.publication(slow.uri("a.kodeon"), () => true);
  expect(diagnostics).toEqual([
    expect.objectContaining({ message: expect.stringMatching(/^There is no block/) as string }),
  ]);

  const silent = await openFolder(
    { "a.kodeon": "x:\n" },
    { capabilities: configuration, answers: { "workspace/configuration": () => new Promise(() => {}) } },
  );
  await silent.client.publication(silent.uri("a.kodeon"), has(unknown));
});

test("settings are asked for again when they change, or taken as they are sent", async () => {
  let settings: object = { rules: { "unknown-rool": "off" } };
  const files = { "a.kodeon": "pustaka a:\n    fungsi f():\n        1 + 1\n" };
  const asked = await openFolder(files, {
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
    },
    answers: { "workspace/configuration": () => [settings] },
  });
  await asked.client.publication(asked.uri("a.kodeon"), has(idle));
  await asked.client.heard(
    (method, params) =>
      method === "client/registerCapability" && JSON.stringify(params).includes("didChangeConfiguration"),
  );
  await asked.client.heard(
    (method, params) =>
      method === "window/logMessage" && JSON.stringify(params).includes("There is no rule unknown-rool."),
  );
  settings = { rules: { "idle-expression": "off" } };
  await asked.client.notify("workspace/didChangeConfiguration", { settings: null });
  await asked.client.publication(asked.uri("a.kodeon"), isClean);

  const sent = await openFolder(files);
  await sent.client.publication(sent.uri("a.kodeon"), has(idle));
  await sent.client.notify("workspace/didChangeConfiguration", {
    settings: { kodeon: { rules: { "idle-expression": "off" } } },
  });
  await sent.client.publication(sent.uri("a.kodeon"), isClean);
});

test("the server finds in a folder what kodeonc check finds", async () => {
  const files = {
    "kodeonc.json":
      '{ "include": ["src", "*.kodeon"], "exclude": ["src/gen", "b.*"], "rules": { "empty-section": "off" } }',
    "a.kodeon": needing("a", "b", '>= "2.0.0"'),
    "b.kodeon": "x:\n",
    "src/deep/b.kodeon": plain("b"),
    "src/gen/c.kodeon": "x:\n",
    "src/.hidden/d.kodeon": "x:\n",
    "other/e.kodeon": "x:\n",
    "src/own/kodeonc.json": "{}",
    "src/own/f.kodeon": "y:\n",
    "src/ü (1) %.kodeon": "z:\n",
  };
  const { client, folder, uri } = await openFolder(files);
  const { stdout } = await run(["check", "--format", "json", "--lang", "en"], { cwd: folder });
  const { diagnostics } = JSON.parse(stdout) as {
    diagnostics: { file: string; code: string; message: string }[];
  };
  const expected = diagnostics.map(({ file, code, message }) => [uri(file), code, message]);
  expect(expected.length).toBeGreaterThan(2);
  const said = (...parts: readonly unknown[]): string => parts.join(" ");
  const found = (): string[] => {
    const last = new Map(client.published.map((each) => [decodeURI(each.uri), each.diagnostics]));
    return [...last]
      .flatMap(([file, all]) => all.map(({ code, message }) => said(file, code, message)))
      .toSorted();
  };
  const wanted = expected.map(([file = "", ...rest]) => said(decodeURI(file), ...rest)).toSorted();
  for (const [file] of expected)
    if (file)
      await client.heard(
        (method, params) =>
          method === "textDocument/publishDiagnostics" &&
          decodeURI((params as Publication).uri) === decodeURI(file),
      );
  expect(found()).toEqual(wanted);
});

test("settings of the user that arrive while the folders are searched lose no project", async () => {
  const configured = folderWith({ "kodeonc.json": "{}", "a.kodeon": "x:\n" });
  const large = folderWith(
    Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}/deep/b.kodeon`, "x:\n"])),
  );
  const client = startClient();
  await client.begin({
    workspaceFolders: [configured, large].map((each) => ({ uri: pathToFileURL(each).href, name: "x" })),
  });
  for (let turn = 0; turn < 100; turn++)
    await client.notify("workspace/didChangeConfiguration", { settings: { kodeon: {} } });
  await client.publication(pathToFileURL(join(large, "299/deep/b.kodeon")).href, has(unknown));
  await client.publication(pathToFileURL(join(configured, "a.kodeon")).href, has(unknown));
});

test("faults of a kodeonc.json without manifests stay until they are mended", async () => {
  const { client, uri, write } = await openFolder({ "kodeonc.json": "{" });
  await client.publication(uri("kodeonc.json"), has("config-syntax"));
  await client.notify("workspace/didChangeConfiguration", { settings: { kodeon: { language: "id" } } });
  await client.publication(uri("kodeonc.json"), ({ diagnostics: [first] }) =>
    JSON.stringify(first?.message).startsWith('"Berkas ini'),
  );
  expect(client.published.filter(isClean)).toEqual([]);
  await write("kodeonc.json", "{}");
  await client.publication(uri("kodeonc.json"), isClean);
});

test("a kodeonc.json that is open is reported on, though it has no manifests", async () => {
  const { client, uri, folder } = await openFolder({ "sub/a.txt": "" });
  mkdirSync(join(folder, "sub/deep"));
  await client.open(uri("sub/deep/kodeonc.json"), "{");
  await client.publication(uri("sub/deep/kodeonc.json"), has("config-syntax"));
});

test.each([
  ["refuses to show progress", () => Promise.reject(new Error("no"))],
  ["never says whether it shows progress", () => new Promise(() => {})],
])("a client that %s has its files read all the same", async (_name, answer) => {
  const files = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`${index}.kodeon`, "x:\n"]));
  const { client, uri } = await openFolder(files, {
    capabilities: { window: { workDoneProgress: true } },
    answers: { "window/workDoneProgress/create": answer },
  });
  await client.heard((method) => method === "window/workDoneProgress/create");
  await client.publication(uri("249.kodeon"), has(unknown));
  await client.heard(
    (method, params) =>
      method === "textDocument/publishDiagnostics" && (params as Publication).uri === uri("99.kodeon"),
  );
  expect(client.wire.filter(({ message }) => JSON.stringify(message).includes("$/progress"))).toEqual([]);
});

test("a path that the system does not take stops no other", async () => {
  const folder = folderWith({ "a.kodeon": "x:\n", "sub/b.kodeon": "x:\n" });
  symlinkSync("kodeonc.json", join(folder, "sub/kodeonc.json"));
  const tooLong = `file:///${"x".repeat(300)}`;
  const withNul = "file:///x%00y";
  const uri = pathToFileURL(folder).href;
  const client = startClient();
  await client.begin({ workspaceFolders: [tooLong, withNul, uri].map((each) => ({ uri: each, name: "x" })) });
  await client.publication(`${uri}/a.kodeon`, has(unknown));
  await client.publication(`${uri}/sub/b.kodeon`, has(unknown));
  for (const odd of [tooLong, withNul]) {
    await client.open(`${odd}/a.kodeon`, "x:\n");
    await client.publication(`${odd}/a.kodeon`, has(unknown));
  }
  expect(client.stderr()).toContain("ELOOP");
});

test("a folder that is deleted in the editor goes with all there is in it", async () => {
  const { client, folder, uri } = await openFolder(
    { "sub/deep/a.kodeon": "x:\n", "sub/kodeonc.json": "{", "subway.kodeon": "x:\n" },
    { capabilities: { workspace: { fileOperations: { didDelete: true } } } },
  );
  await client.publication(uri("sub/deep/a.kodeon"), has(unknown));
  await client.publication(uri("sub/kodeonc.json"), (each) => !isClean(each));
  await client.publication(uri("subway.kodeon"), has(unknown));
  rmSync(join(folder, "sub"), { recursive: true });
  await client.notify("workspace/didDeleteFiles", { files: [{ uri: uri("sub") }] });
  await client.publication(uri("sub/deep/a.kodeon"), isClean);
  await client.publication(uri("sub/kodeonc.json"), isClean);
  expect(client.published.filter((each) => each.uri === uri("subway.kodeon")).some(isClean)).toBe(false);
  const begun = client.wire.find(({ from }) => from === "server")?.message;
  expect(begun).toHaveProperty("result.capabilities.workspace.fileOperations.didDelete.filters");
});
