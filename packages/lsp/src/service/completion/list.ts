import {
  type CompletionItem,
  type CompletionItemDefaults,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
} from "vscode-languageserver-types";
import { positionAt, type Document } from "../document.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { expandSnippet } from "./snippet.ts";

/** What a client can do with completions: `textDocument.completion` of its capabilities (LSP 3.17). */
export interface CompletionClient {
  readonly completionItem?: {
    readonly snippetSupport?: boolean;
    readonly insertReplaceSupport?: boolean;
    readonly labelDetailsSupport?: boolean;
    readonly insertTextModeSupport?: { readonly valueSet: readonly InsertTextMode[] };
  };
  readonly completionList?: { readonly itemDefaults?: readonly string[] };
}

/** A suggestion as the client can read it. */
export function listOf(
  { offers, start, end, leastEnd, followsTyping = false }: Suggestion,
  document: Document,
  offset: number,
  client: CompletionClient,
): CompletionList {
  const from = positionAt(document, start);
  const replace = { start: from, end: positionAt(document, end) };
  const insert = { start: from, end: positionAt(document, leastEnd ?? offset) };
  const { completionItem: able = {}, completionList } = client;
  const defaults = new Set(completionList?.itemDefaults);
  const range = able.insertReplaceSupport ? { insert, replace } : replace;
  const hasRange = defaults.has("editRange");
  const hasFormat = defaults.has("insertTextFormat") && able.snippetSupport === true;
  const adjusts = able.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) ?? false;
  const textOf = (offer: Offer): string => (able.snippetSupport ? offer.snippet : plainOf(offer));
  // Without snippets two forms of one word may come to the same.
  const distinct = new Map(offers.map((offer) => [`${offer.label}\n${textOf(offer)}`, offer]));
  const items = [...distinct.values()].map((offer, index): CompletionItem => {
    const text = textOf(offer);
    const edit = "insert" in range ? { newText: text, ...range } : { newText: text, range };
    return {
      label: offer.label,
      kind: offer.kind,
      sortText: String(index).padStart(4, "0"),
      ...detailsOf(offer, able.labelDetailsSupport === true),
      ...(offer.filter !== undefined && { filterText: offer.filter }),
      ...(hasRange ? text !== offer.label && { textEditText: text } : { textEdit: edit }),
      ...(able.snippetSupport && !hasFormat && { insertTextFormat: InsertTextFormat.Snippet }),
      ...(adjusts && text.includes("\n") && { insertTextMode: InsertTextMode.adjustIndentation }),
      ...(offer.subject && { data: offer.subject }),
    };
  });
  const shared: CompletionItemDefaults = {
    ...(hasRange && { editRange: range }),
    ...(hasFormat && { insertTextFormat: InsertTextFormat.Snippet }),
  };
  const hasShared = items.length > 0 && Object.keys(shared).length > 0;
  return { isIncomplete: followsTyping, ...(hasShared && { itemDefaults: shared }), items };
}

function plainOf({ snippet, plain }: Offer): string {
  const [first = ""] = expandSnippet(snippet).split("\n");
  return plain !== undefined && snippet !== plain && /\$/.test(snippet) ? plain : first;
}

function detailsOf({ signature, hint }: Offer, areShown: boolean): Partial<CompletionItem> {
  if (!areShown) {
    const detail = [signature?.trim(), hint].filter((each) => each !== undefined && each !== "").join(" · ");
    return detail === "" ? {} : { detail };
  }
  if (signature === undefined && hint === undefined) return {};
  return {
    labelDetails: {
      ...(signature !== undefined && { detail: signature }),
      ...(hint !== undefined && { description: hint }),
    },
  };
}
