import { readFileSync } from "node:fs";

const page = readFileSync(new URL("../../docs/editors.md", import.meta.url), "utf8");

/** What docs/editors.md has its readers write under a heading, in the order in which it stands there. */
export function snippetsUnder(heading: string): readonly string[] {
  const section = page.split(/^## /m).find((each) => each.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`docs/editors.md has no heading "${heading}"`);
  return [...section.matchAll(/^```\w+\n([^]*?)^```$/gm)].map((match) => match[1] ?? "");
}
