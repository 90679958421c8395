import { format, resolveConfig } from "prettier";
import { blockSnippets } from "./snippets/blocks.ts";
import type { Snippet } from "./snippets/snippet.ts";
import { statementSnippets } from "./snippets/statements.ts";

/** Where the snippets of the extension are kept. */
export const snippetsFile = new URL("../packages/vscode-extension/snippets/kodeon.json", import.meta.url);

/** The snippets by their names: every block, and every form of statement. */
export const snippets: Readonly<Record<string, Snippet>> = Object.fromEntries([
  ...blockSnippets,
  ...statementSnippets,
]);

/** The snippets as their file is to hold them. */
export async function printSnippets(): Promise<string> {
  const options = await resolveConfig(snippetsFile);
  return format(JSON.stringify(snippets, null, 2), { ...options, parser: "json" });
}
