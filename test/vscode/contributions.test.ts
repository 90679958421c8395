import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { codeLanguages, embeddedScope } from "../../scripts/grammar/code-samples.ts";
import { folderWith, run } from "../cli/run.ts";

interface Pattern extends Readonly<
  Partial<Record<"severity" | "code" | "message" | "file" | "line" | "column", number>>
> {
  readonly regexp: string;
}

const root = new URL("../../", import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), "utf8");
const readJson = (path: string): unknown => JSON.parse(read(path));

const text = read("packages/vscode-extension/package.json");
const manifest = JSON.parse(text) as {
  readonly engines: Readonly<Record<"vscode", string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly grammars: readonly object[];
    readonly commands: readonly { readonly command: string }[];
    readonly menus: Readonly<Record<string, readonly { readonly command: string }[]>>;
    readonly problemPatterns: readonly { readonly name: string; readonly patterns: readonly Pattern[] }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly scope?: string }>> };
  };
};
const sources = globSync("packages/vscode-extension/src/**/*.ts", { cwd: root }).map(read).join("\n");

test("the grammar says in which language the code of each sample is", () => {
  const embeddedLanguages = Object.fromEntries(codeLanguages.map((each) => [embeddedScope(each), each.id]));
  expect(manifest.contributes.grammars).toEqual([expect.objectContaining({ embeddedLanguages })]);
  const scopes = new Set(read("grammar/kodeon.tmLanguage.json").match(/meta\.embedded\.block\.\w+/g));
  expect([...scopes].toSorted()).toEqual(Object.keys(embeddedLanguages).toSorted());
});

describe("what the extension contributes is described in both languages", () => {
  const [english, indonesian] = ["package.nls.json", "package.nls.id.json"].map(
    (name) => readJson(`packages/vscode-extension/${name}`) as Readonly<Record<string, string>>,
  );
  const used = [...text.matchAll(/"%([^%"]+)%"/g)].map(([, key]) => String(key));

  test("by the same words, all of which are used and none of which is missing", () => {
    expect(Object.keys(indonesian ?? {})).toEqual(Object.keys(english ?? {}));
    expect(Object.keys(english ?? {}).toSorted()).toEqual([...new Set(used)].toSorted());
  });

  test("and no word of one is left in the other", () => {
    for (const [key, words] of Object.entries(english ?? {})) {
      expect(words.trim(), key).not.toBe("");
      expect(indonesian?.[key], key).not.toBe(words);
    }
  });

  test("nothing that a user reads is written into the manifest itself", () => {
    const readable = /"(?:markdownDescription|description|title)": "(?!%)([^"]*)"/g;
    expect([...text.matchAll(readable)].map(([, words]) => words)).toEqual(["KODEON"]);
  });
});

test("every command and every setting is one that the extension knows, and the other way round", () => {
  const { commands, menus, configuration } = manifest.contributes;
  const registered = [...sources.matchAll(/registerCommand\("([\w.]+)"/g)].map(([, name]) => String(name));
  expect(commands.map(({ command }) => command).toSorted()).toEqual(registered.toSorted());
  for (const { command } of Object.values(menus).flat()) expect(registered).toContain(command);
  // A folder of a workspace may have its own.
  const ofFolders = Object.entries(configuration.properties).filter(([, { scope }]) => scope === "resource");
  expect(ofFolders.map(([name]) => name)).toEqual([
    "kodeon.language",
    "kodeon.rules",
    "kodeon.format.enable",
  ]);
});

test("it runs in every editor that the client of the server runs in, and is compiled against the oldest of them", () => {
  const client = readJson("node_modules/vscode-languageclient/package.json") as typeof manifest;
  const types = readJson("node_modules/@types/vscode/package.json") as { readonly version: string };
  expect(manifest.engines.vscode).toBe(client.engines.vscode);
  expect(manifest.engines.vscode).toBe(`^${types.version}`);
  expect(manifest.devDependencies["@types/vscode"]).toBe(types.version);
});

interface Problem {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly file: string;
  readonly start: { readonly line: number; readonly column: number };
}

/** What kodeonc prints of a folder in a language, and what it found there. */
async function check(lang: string): Promise<{ lines: readonly string[]; problems: readonly Problem[] }> {
  const cwd = folderWith({
    "toko kopi/kasir.kodeon": 'paket "kasir":\n    versi = "1.0.0"\n    harga = 150.000\n',
    "atur.kodeon": 'konfigurasi_marketplace:\n    repository_utama = "http://a.example"\n',
  });
  const { stdout, stderr } = await run(["check", "--lang", lang], { cwd });
  const report = await run(["check", "--lang", lang, "--format", "json"], { cwd });
  const { diagnostics } = JSON.parse(report.stdout) as { readonly diagnostics: readonly Problem[] };
  expect(new Set(diagnostics.map(({ severity }) => severity)).size).toBe(2);
  return { lines: [...stdout.split("\n"), ...stderr.split("\n")], problems: diagnostics };
}

function partsOf(problem: Problem): Readonly<Record<string, string>> {
  const { code, message, file, start } = problem;
  return { code, message, file, line: String(start.line), column: String(start.column) };
}

test.each(["id", "en"])("the problem matchers read all that kodeonc prints in %s", async (lang) => {
  const { lines, problems } = await check(lang);
  for (const severity of ["error", "warning"]) {
    const pattern = manifest.contributes.problemPatterns.find(({ name }) => name === `kodeonc-${severity}`);
    const expected = problems.filter((each) => each.severity === severity);
    expect(match(lines, pattern?.patterns ?? [])).toEqual(expected.map(partsOf));
  }
});

test("so does the one that docs/editors.md has for an editor without the extension", async () => {
  const [, json = ""] = /## Visual Studio Code[^#]*?```json\n(.*?)```/s.exec(read("docs/editors.md")) ?? [];
  const { tasks } = JSON.parse(json) as {
    readonly tasks: readonly { readonly problemMatcher: { readonly pattern: readonly Pattern[] } }[];
  };
  const { lines, problems } = await check("en");
  expect(match(lines, tasks[0]?.problemMatcher.pattern ?? [])).toEqual(
    problems.map((each) => ({ ...partsOf(each), severity: each.severity })),
  );
});

/** What VS Code reads out of lines by patterns for lines that follow one another, by name. */
function match(
  lines: readonly string[],
  patterns: readonly Pattern[],
): readonly Readonly<Record<string, string>>[] {
  return lines.flatMap((_line, index) => {
    const found = patterns.map(({ regexp }, below) => new RegExp(regexp).exec(lines[index + below] ?? ""));
    if (found.includes(null)) return [];
    const parts = patterns.flatMap(({ regexp: _regexp, ...groups }, below) =>
      Object.entries(groups).map(([name, group]) => [name, found[below]?.[group] ?? ""]),
    );
    return [Object.fromEntries(parts) as Readonly<Record<string, string>>];
  });
}
