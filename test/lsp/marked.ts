import { createDocument } from "../../packages/lsp/src/service/document.ts";
import { createProject, type Project, type ProjectSettings } from "../../packages/lsp/src/service/project.ts";

/** A text without the marks in it, and where they stood. */
export interface Marked {
  readonly text: string;
  /** Where the first mark stood. */
  readonly offset: number;
  readonly offsets: readonly number[];
}

/** Takes the cursor marks out of a text: every `‸`, or every `|` where there is none of those. */
export function marked(source: string): Marked {
  const mark = source.includes("‸") ? "‸" : "|";
  const pieces = source.split(mark);
  let at = 0;
  const offsets = pieces.slice(0, -1).map((piece) => (at += piece.length));
  const [offset] = offsets;
  if (offset === undefined) throw new Error("the text has no mark");
  return { text: pieces.join(""), offset, offsets };
}

/** A project of documents by their URIs, as it is when all of them are open in their first version. */
export function projectOf(
  files: Readonly<Record<string, string>>,
  settings: Partial<ProjectSettings> = {},
): Project {
  const project = createProject({ language: "en", rules: {}, ...settings });
  for (const [uri, text] of Object.entries(files)) project.put(createDocument(uri, 1, text));
  return project;
}
