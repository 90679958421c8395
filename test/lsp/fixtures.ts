import { readdirSync, readFileSync } from "node:fs";
import type { Range, TextEdit, WorkspaceEdit } from "vscode-languageserver-types";
import { offsetAt, textOf, type Document } from "../../packages/lsp/src/service/document.ts";
import type { Project } from "../../packages/lsp/src/service/project.ts";
import { applyEdits } from "../../packages/parser/src/index.ts";
import { withoutMarks } from "../marks.ts";

const folder = new URL("../rules/", import.meta.url);

/** The fixtures of the rules without their marks, each as the manifests that it holds, by their URIs. */
export const fixtures = readdirSync(folder).map((name) => ({
  name,
  files: filesIn(withoutMarks(readFileSync(new URL(name, folder), "utf8"))),
}));

/** A line `// berkas: NAME` begins another file. */
function filesIn(text: string): Readonly<Record<string, string>> {
  const heads = [...text.matchAll(/^\/\/ berkas: (\S+)$/gm)];
  if (heads.length === 0) return { "file:///satu.kodeon": text };
  return Object.fromEntries(
    heads.map((head, i) => [`file:///${head[1]}`, text.slice(head.index, heads[i + 1]?.index)]),
  );
}

export function documentIn(project: Project, uri: string): Document {
  const document = project.documents.get(uri);
  if (document === undefined) throw new Error(`${uri} is not in the project`);
  return document;
}

/** The text in a range of a document. */
export function textIn(document: Document, range: Range): string {
  return textOf(document, { start: offsetAt(document, range.start), end: offsetAt(document, range.end) });
}

/** The text of a document after edits, which must not overlap. */
export function edited(document: Document, edits: readonly TextEdit[]): string {
  const all = edits.map(({ range, newText }) => ({
    start: offsetAt(document, range.start),
    end: offsetAt(document, range.end),
    text: newText,
  }));
  const inOrder = all.toSorted((a, b) => a.start - b.start || a.end - b.end);
  for (const [index, { start }] of inOrder.entries())
    if (start < (inOrder[index - 1]?.end ?? 0)) throw new Error(`edits overlap: ${JSON.stringify(edits)}`);
  return applyEdits(textOf(document), all);
}

/** The text of a document after a change of the workspace, which must concern that document alone. */
export function changed(document: Document, edit: WorkspaceEdit | undefined): string {
  const entries = Object.entries(edit?.changes ?? {});
  const [entry] = entries;
  if (entry === undefined || entries.length > 1 || entry[0] !== document.uri)
    throw new Error(`not a change of ${document.uri} alone: ${JSON.stringify(edit)}`);
  return edited(document, entry[1]);
}
