import { blocksByName } from "@kodeon/parser/language";
import { CompletionItemKind } from "vscode-languageserver-types";
import { inWord, isLast, type Probe } from "./cursor.ts";
import type { Suggestion } from "./offer.ts";
import { labelsIn, packageNames } from "./packages.ts";
import { inQuoted, quotedFrom } from "./quoted.ts";
import { escapeSnippet } from "./snippet.ts";

/** The label of a block's head: the package that it is about. */
export function suggestLabel(probe: Probe): Suggestion | undefined {
  const { before, document, project, string } = probe;
  const word = /^\ufeff?(\w+)\s+"?[^\s"]*$/.exec(before)?.[1];
  const block = word === undefined ? undefined : blocksByName.get(word);
  if (block?.spec.label?.type !== "package-name") return undefined;
  const quoted = string && quotedFrom(probe, string.start);
  const typed = quoted?.content ?? probe.word;
  const { names, areSome: followsTyping } = packageNames(project, document, typed);
  const written = labelsIn(document).get(block.name);
  // A package is introduced once; of one that is there already the file hardly speaks a second time.
  const rest = names.filter((name) => !written?.has(name) || name === typed);
  const left =
    block.name === "paket"
      ? rest.filter((name) => project.workspace.index.packages(name).length === 0)
      : names;
  const sorted = [...left].sort(
    (a, b) => Number(written?.has(a) ?? false) - Number(written?.has(b) ?? false),
  );
  const offers = sorted.map((name) => ({
    label: name,
    kind: CompletionItemKind.Module,
    hint: probe.say("package"),
    subject: { package: name },
  }));
  if (quoted) return { ...inQuoted(quoted, offers, /^\s*$/.test(quoted.rest) ? ":" : ""), followsTyping };
  const colon = isLast(probe) ? ":" : "";
  const texts = offers.map((each) => ({ ...each, snippet: `"${escapeSnippet(each.label)}"${colon}` }));
  return { ...inWord(probe, texts), followsTyping };
}
