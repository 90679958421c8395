import { catalogue, isConfigurable, type DiagnosticName } from "@kodeon/parser";
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Cursor } from "./cursor.ts";
import type { Suggestion } from "./offer.ts";

/** The rules that a comment may silence; in other comments there is nothing to offer. */
export function suggestRules({ before, after, offset }: Cursor): Suggestion | undefined {
  const typed = /\/\/[ \t]*kodeonc-abaikan[ \t]+([A-Za-z0-9-]*)$/.exec(before)?.[1];
  if (typed === undefined) return undefined;
  const names = (Object.keys(catalogue) as DiagnosticName[]).filter(isConfigurable);
  const offers = names.map((name) => ({
    label: name,
    kind: CompletionItemKind.Constant,
    snippet: name,
    hint: catalogue[name].code,
    filter: `${name} ${catalogue[name].code}`,
    subject: { rule: name },
  }));
  const tail = /^[A-Za-z0-9-]*/.exec(after)?.[0].length ?? 0;
  return { offers, start: offset - typed.length, end: offset + tail };
}
