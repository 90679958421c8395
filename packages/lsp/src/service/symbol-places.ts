import type { Span } from "@kodeon/parser";
import { blocksOf, type Library, type Occurrence } from "@kodeon/parser/semantics";
import { segmentOf, type Document } from "./document.ts";
import { mentionsOf, nameIn } from "./mentions.ts";
import type { Project } from "./project.ts";
import { calledBy, moved, parameterOf, type LocalName, type NamedSymbol } from "./symbol-at.ts";

/** A place where a name stands; spans count from the beginning of the document. */
export interface NamePlace {
  readonly document: Document;
  /** The name alone, without the quotes around it. */
  readonly span: Span;
  readonly use: "declaration" | "write" | "read";
  /** All of what is declared, where something is; else the name again. */
  readonly whole: Span;
}

/** Everywhere that a name stands which was found in `document`: by file, then from top to bottom. */
export function placesOf(project: Project, document: Document, symbol: NamedSymbol): readonly NamePlace[] {
  if (symbol.kind !== "package") return ownPlaces(document, symbol);
  return packagePlacesIn(project, project.workspace.index.files(symbol.name), symbol.name);
}

/** Those of the places in which the name is declared. */
export function declarationsOf(
  project: Project,
  document: Document,
  symbol: NamedSymbol,
): readonly NamePlace[] {
  const { index } = project.workspace;
  // Of the many files that speak of a package, few introduce it.
  const places =
    symbol.kind === "package"
      ? packagePlacesIn(project, new Set(index.packages(symbol.name).map(({ file }) => file)), symbol.name)
      : ownPlaces(document, symbol);
  return places.filter(({ use }) => use === "declaration");
}

function packagePlacesIn({ documents }: Project, files: Iterable<string>, name: string): NamePlace[] {
  return [...files].flatMap((file) => {
    const document = documents.get(file);
    return document === undefined ? [] : packagePlaces(document, name);
  });
}

/** Where a document speaks of a package. */
export function packagePlaces(document: Document, name: string): NamePlace[] {
  return blocksOf(document.tree).flatMap(({ block, offset }) => {
    const mentions = mentionsOf(block).filter((mention) => mention.name === name);
    return mentions.map(({ key, isDeclaration }): NamePlace => {
      const span = moved(nameIn(block.segment.text, key), offset);
      return isDeclaration
        ? { document, span, use: "declaration", whole: moved(block.node, offset) }
        : { document, span, use: "read", whole: span };
    });
  });
}

function ownPlaces(document: Document, symbol: Exclude<NamedSymbol, { kind: "package" }>): NamePlace[] {
  const { start } = symbol;
  const declared = (name: Span, whole: Span): NamePlace => ({
    document,
    span: moved(name, start),
    use: "declaration",
    whole: moved(whole, start),
  });
  const used = ({ node, use }: Pick<Occurrence, "node" | "use">): NamePlace => {
    const span = moved(node, start);
    return { document, span, use: use === "read" || use === "call" ? "read" : "write", whole: span };
  };

  const places: NamePlace[] = [];
  if (symbol.kind === "library") {
    const whole = segmentOf(document, start)?.segment.declaration;
    places.push({ ...declared(symbol.span, whole ?? symbol.span), span: symbol.span });
  } else if (symbol.kind === "function") {
    const { own, library } = symbol;
    for (const { scope } of library.functions) {
      const { name } = scope.node;
      if (name.kind === "name" && name.text === symbol.name) places.push(declared(name, scope.node));
    }
    for (const each of own.occurrences) places.push(used(each));
  } else {
    const { local } = symbol;
    for (const each of local.occurrences)
      places.push(each.node === local.declaration ? declared(each.node, each.node) : used(each));
    for (const node of argumentsFor(symbol, symbol.library)) places.push(used({ node, use: "read" }));
  }
  return places.sort((a, b) => a.span.start - b.span.start);
}

/** The names of the arguments by which calls in the library fill a parameter. */
function argumentsFor({ name, scope }: LocalName, library: Library): Occurrence["node"][] {
  if (parameterOf(scope, name) === undefined) return [];
  return library.functions.flatMap(({ scope: caller }) =>
    caller.trace.calls.flatMap(({ node }) =>
      node.arguments.flatMap((argument) =>
        argument.name?.text === name && calledBy(node, caller, library) === scope ? [argument.name] : [],
      ),
    ),
  );
}
