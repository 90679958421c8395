import type { MessageLanguage } from "@kodeon/parser";
import { readFileSync } from "node:fs";

/**
 * Links to where the manual's page of all diagnostics, which lies beside the server, explains a rule; undefined where it
 * lies there not. They name the line as editors do, for a page of thousands of lines is of no use at its beginning.
 */
export function manualLinks(): (rule: string, language: MessageLanguage) => string | undefined {
  const known = new Map<MessageLanguage, ReadonlyMap<string, string>>();
  return (rule, language) => {
    let links = known.get(language);
    if (links === undefined) known.set(language, (links = linksInto(language)));
    return links.get(rule);
  };
}

function linksInto(language: MessageLanguage): ReadonlyMap<string, string> {
  const page = new URL(`diagnostics.${language}.md`, import.meta.url);
  try {
    const lines = readFileSync(page, "utf8").split("\n");
    return new Map(
      lines.flatMap((line, index) =>
        line.startsWith("### ") ? [[line.slice(4), `${page.href}#L${index + 1}`]] : [],
      ),
    );
  } catch {
    // A server that runs from its sources has none.
    return new Map();
  }
}
