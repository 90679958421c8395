import { chmodSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../packages/parser/src/index.ts";
import { folderWith } from "../cli/run.ts";
import { type Client, codesOf, type Publication, startClient } from "./client.ts";

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
  { capabilities = {}, below = "." }: { capabilities?: object; below?: string } = {},
): Promise<Opened> {
  const folder = folderWith(files);
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
