import type { Location, Position } from "vscode-languageserver-types";
import { offsetAt, positionAt, rangeOf, textOf } from "../../packages/lsp/src/service/document.ts";
import type { Document } from "../../packages/lsp/src/service/document.ts";
import type { Project } from "../../packages/lsp/src/service/project.ts";
import { projectOf } from "./marked.ts";

/** Manifests with a cursor `‸` in one of them, and `«…»` around what is to be found. */
export interface Scene {
  readonly project: Project;
  /** The document with the cursor. */
  readonly document: Document;
  readonly position: Position;
  /** The texts without the cursor, marks and all, by file. */
  readonly expected: Readonly<Record<string, string>>;
  /** The texts with marks around what was found. */
  readonly mark: (locations: readonly Location[]) => Readonly<Record<string, string>>;
}

export function sceneOf(
  sources: Readonly<Record<string, string>>,
  settings: Parameters<typeof projectOf>[1] = {},
): Scene {
  const names = Object.keys(sources);
  const plain = (source: string): string => source.replace(/[«»‸]/g, "");
  const project = projectOf(
    Object.fromEntries(names.map((name) => [uriOf(name), plain(sources[name] ?? "")])),
    settings,
  );
  const found = Object.entries(sources).find(([, source]) => source.includes("‸"));
  if (found === undefined) throw new Error("no file has a cursor");
  const [name, source] = found;
  const document = documentAt(project, uriOf(name));
  return {
    project,
    document,
    position: positionAt(document, source.replace(/[«»]/g, "").indexOf("‸")),
    expected: Object.fromEntries(names.map((each) => [each, (sources[each] ?? "").replace("‸", "")])),
    mark: (locations) =>
      Object.fromEntries(names.map((each) => [each, markIn(documentAt(project, uriOf(each)), locations)])),
  };
}

function uriOf(name: string): string {
  return `file:///${name}.kodeon`;
}

function documentAt(project: Project, uri: string): Document {
  const document = project.documents.get(uri);
  if (document === undefined) throw new Error(`there is no ${uri}`);
  return document;
}

function markIn(document: Document, locations: readonly Location[]): string {
  const marks = locations
    .filter(({ uri }) => uri === document.uri)
    .flatMap(({ range }) => [
      { at: offsetAt(document, range.start), sign: "«" },
      { at: offsetAt(document, range.end), sign: "»" },
    ])
    .sort((a, b) => b.at - a.at);
  let text = textOf(document);
  for (const { at, sign } of marks) text = text.slice(0, at) + sign + text.slice(at);
  return text;
}

/** The range of each stretch of a document's text that is this one. */
export function rangesOf(document: Document, stretch: string): ReturnType<typeof rangeOf>[] {
  const text = textOf(document);
  const ranges = [];
  for (let start = text.indexOf(stretch); start >= 0; start = text.indexOf(stretch, start + 1))
    ranges.push(rangeOf(document, { start, end: start + stretch.length }));
  return ranges;
}
