import type { Span } from "@kodeon/parser";
import { blocksOf } from "@kodeon/parser/semantics";
import type { Tree } from "@kodeon/parser/tree";
import { SymbolKind, type WorkspaceSymbol } from "vscode-languageserver-types";
import { rangeOf, type Document } from "./document.ts";
import { declarationKind } from "./document-symbols.ts";
import { scoreOf } from "./fuzzy.ts";
import { moved } from "./symbol-at.ts";

/** More than anybody would look through; whoever looks for one of many types more of its name. */
const most = 500;

/**
 * The packages, libraries, functions and blocks of which there is one whose names have the letters of a query in their
 * order, the best match first; all of them for an empty query. Of very many only the first are given.
 */
export function workspaceSymbols(documents: Iterable<Document>, query: string): WorkspaceSymbol[] {
  const wanted = query.trim();
  const found: { readonly document: Document; readonly symbol: Listed; readonly score: number }[] = [];
  for (const document of documents) {
    for (const symbol of listedIn(document.tree)) {
      const score = scoreOf(wanted, symbol.name);
      if (score !== undefined) found.push({ document, symbol, score });
    }
  }
  found.sort(
    (a, b) =>
      b.score - a.score ||
      compare(a.symbol.name, b.symbol.name) ||
      compare(a.document.uri, b.document.uri) ||
      a.symbol.span.start - b.symbol.span.start,
  );
  return found.slice(0, most).map(({ document, symbol: { name, kind, span, containerName } }) => ({
    name,
    kind,
    location: { uri: document.uri, range: rangeOf(document, span) },
    ...(containerName !== undefined && { containerName }),
  }));
}

interface Listed {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly span: Span;
  readonly containerName?: string;
}

const known = new WeakMap<Tree, readonly Listed[]>();

/** What a file has to offer, gathered once. */
function listedIn(tree: Tree): readonly Listed[] {
  let listed = known.get(tree);
  if (listed === undefined) known.set(tree, (listed = gather(tree)));
  return listed;
}

function gather(tree: Tree): Listed[] {
  const listed: Listed[] = [];
  for (const { block, offset } of blocksOf(tree)) {
    const { spec, label, node, word, functions } = block;
    const kind = declarationKind(block);
    const isNamed = spec?.ir === "package" || spec?.functions;
    if (isNamed && label?.value !== undefined)
      listed.push({ name: label.value, kind, span: moved(node, offset) });
    else if (spec?.single) listed.push({ name: word, kind, span: moved(node, offset) });
    if (!spec?.functions) continue;
    for (const each of functions) {
      if (each.name.kind !== "name") continue;
      const containerName = label?.value;
      listed.push({
        name: each.name.text,
        kind: SymbolKind.Function,
        span: moved(each, offset),
        ...(containerName !== undefined && { containerName }),
      });
    }
  }
  return listed;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
