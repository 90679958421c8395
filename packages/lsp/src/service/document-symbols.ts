import type { Span } from "@kodeon/parser";
import { blocksOf, keyText, type BoundBlock } from "@kodeon/parser/semantics";
import type { Entry } from "@kodeon/parser/tree";
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from "vscode-languageserver-types";
import { rangeOf, type Document } from "./document.ts";
import type { Project } from "./project.ts";
import { oneLine } from "./one-line.ts";
import { moved } from "./symbol-at.ts";

/**
 * What a document consists of, for an outline: declarations, in them sections, functions, requirements and properties.
 * Damaged lines are left out; a damaged declaration goes by what can be read of its head.
 */
export function documentSymbols({ settings }: Project, document: Document): DocumentSymbol[] {
  return blocksOf(document.tree).map(({ block, offset }) => {
    const { node, segment } = block;
    const source: Source = { document, text: segment.text, offset };
    const last = node.words.at(-1);
    return symbolOf(source, {
      name: labelled(block),
      detail: versionOf(block) ?? block.spec?.[settings.language],
      kind: declarationKind(block),
      node,
      selected: last ? { start: node.start, end: last.end } : firstLine(segment.text, node),
      entries: node.entries,
    });
  });
}

/** A segment's text and where it begins. */
interface Source {
  readonly document: Document;
  readonly text: string;
  readonly offset: number;
}

interface Outlined {
  readonly name: string;
  readonly detail?: string | undefined;
  readonly kind: SymbolKind;
  readonly node: Span;
  /** What an editor goes to: the name, as a rule. */
  readonly selected: Span;
  readonly entries?: readonly Entry[];
}

function symbolOf(source: Source, outlined: Outlined): DocumentSymbol {
  const { document, text, offset } = source;
  const { name, detail = "", kind, node, selected, entries = [] } = outlined;
  const children = entries.flatMap((entry) => {
    const inner = outlineOf(entry, text);
    return inner ? [symbolOf(source, inner)] : [];
  });
  return {
    // Editors take no symbol without a name.
    name: name.trim() || oneLine(text.slice(selected.start, selected.end)) || "?",
    ...(detail !== "" && { detail }),
    kind,
    range: rangeOf(document, moved(node, offset)),
    selectionRange: rangeOf(document, moved(selected, offset)),
    ...(children.length > 0 && { children }),
  };
}

function outlineOf(node: Entry, text: string): Outlined | undefined {
  const between = (start: number, end: number): string => oneLine(text.slice(start, end));
  switch (node.kind) {
    case "section":
      return {
        name: keyText(node.key),
        kind: SymbolKind.Object,
        node,
        selected: node.key,
        entries: node.entries,
      };
    case "property": {
      const { value } = node;
      const written = text.slice(value.start, value.end);
      // The quotes of a text block stand on lines of their own.
      const detail = oneLine(
        value.kind === "string" && /[\r\n]/.test(written) ? `"${value.value.trim()}"` : written,
      );
      return { name: keyText(node.key), detail, kind: SymbolKind.Property, node, selected: node.key };
    }
    case "requirement": {
      const detail = between(node.package.end, node.end);
      return { name: keyText(node.package), detail, kind: SymbolKind.Property, node, selected: node.package };
    }
    case "function": {
      const isNamed = node.name.kind === "name";
      const detail = oneLine(`(${node.parameters.map((parameter) => parameter.text).join(", ")})`);
      const selected = isNamed ? node.name : firstLine(text, node);
      return { name: isNamed ? node.name.text : "", detail, kind: SymbolKind.Function, node, selected };
    }
    case "damage":
      return undefined;
  }
}

/** The same without a hierarchy, for a client that knows none. */
export function flattenSymbols({ uri }: Document, symbols: readonly DocumentSymbol[]): SymbolInformation[] {
  const flat: SymbolInformation[] = [];
  const add = ({ name, kind, range, children = [] }: DocumentSymbol, containerName?: string): void => {
    flat.push({
      name,
      kind,
      location: { uri, range },
      ...(containerName !== undefined && { containerName }),
    });
    for (const child of children) add(child, name);
  };
  for (const symbol of symbols) add(symbol);
  return flat;
}

/** What a declaration is called: its word and its label, as they are written. */
export function labelled({ word, label, segment }: BoundBlock): string {
  return label ? `${word} ${segment.text.slice(label.node.start, label.node.end)}`.trim() : word;
}

export function declarationKind({ spec }: BoundBlock): SymbolKind {
  if (spec?.ir === "package") return SymbolKind.Package;
  if (spec?.functions) return SymbolKind.Module;
  return spec?.single ? SymbolKind.Namespace : SymbolKind.Class;
}

function versionOf({ properties }: BoundBlock): string | undefined {
  const value = properties.find(({ spec }) => spec?.type === "version")?.value;
  return typeof value === "string" ? value : undefined;
}

function firstLine(text: string, { start, end }: Span): Span {
  const length = text.slice(start, end).search(/[\r\n]/);
  return { start, end: length < 0 ? end : start + length };
}
