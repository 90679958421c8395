import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Diagnostic } from "vscode-languageserver-types";
import { bin as kodeonc } from "../cli/run.ts";
import { bin, type Client, startClient } from "./client.ts";
import { fixtures } from "./fixtures.ts";

const links = { codeDescriptionSupport: true };

/** The line of the manual that a link leads to. */
function lineAt(href: string): string | undefined {
  const url = new URL(href);
  const [, line] = /^#L(\d+)$/.exec(url.hash) ?? [];
  url.hash = "";
  if (line === undefined || !existsSync(url)) return undefined;
  return readFileSync(url, "utf8").split("\n")[Number(line) - 1];
}

async function diagnose(client: Client, files: Readonly<Record<string, string>>): Promise<Diagnostic[]> {
  const found: Diagnostic[] = [];
  for (const [uri, text] of Object.entries(files)) await client.open(uri, text);
  for (const uri of Object.keys(files)) {
    const textDocument = { uri };
    const { items } = await client.request<{ items: Diagnostic[] }>("textDocument/diagnostic", {
      textDocument,
    });
    found.push(...items);
    await client.notify("textDocument/didClose", { textDocument });
  }
  return found;
}

test.each([
  ["kodeon-lsp", [bin, "--stdio"], "id"],
  ["kodeonc lsp", [kodeonc, "lsp"], "en"],
])("every diagnostic of %s links to where the manual explains it", async (_name, command, locale) => {
  const client = startClient({ command });
  await client.begin({
    locale,
    capabilities: { textDocument: { diagnostic: {}, publishDiagnostics: links } },
  });
  const rules = new Set<string>();
  for (const { files } of fixtures) {
    for (const { codeDescription, data } of await diagnose(client, files)) {
      const { rule } = data as { rule: string };
      const href = codeDescription?.href ?? "";
      expect(href).toContain(`diagnostics.${locale}.md`);
      expect(lineAt(href)).toBe(`### ${rule}`);
      rules.add(rule);
    }
  }
  expect(rules.size).toBeGreaterThan(100);
});

test("a client that shows no links is sent none, and one that says so of what it asks for is", async () => {
  const linked = async (textDocument: object): Promise<boolean[]> => {
    const client = startClient();
    await client.begin({ capabilities: { textDocument } });
    const found = await diagnose(client, { "untitled:a": "x:\n" });
    return found.map(({ codeDescription }) => codeDescription !== undefined);
  };
  expect(await linked({ diagnostic: {} })).toEqual([false]);
  expect(await linked({ diagnostic: links })).toEqual([true]);
});
