import type { CompletionItem, MarkupKind } from "vscode-languageserver-types";
import {
  completionsAt,
  type CompletionClient,
  resolveCompletion,
} from "../../packages/lsp/src/service/completion.ts";
import { offsetAt, positionAt, textOf, type Document } from "../../packages/lsp/src/service/document.ts";
import type { Project, ProjectSettings } from "../../packages/lsp/src/service/project.ts";
import { marked, projectOf } from "./marked.ts";

/** A client that can do all there is. */
export const editor: CompletionClient = {
  completionItem: {
    snippetSupport: true,
    insertReplaceSupport: true,
    labelDetailsSupport: true,
    insertTextModeSupport: { valueSet: [1, 2] },
  },
  completionList: { itemDefaults: ["editRange", "insertTextFormat", "commitCharacters"] },
};

export const snippets: CompletionClient = { completionItem: { snippetSupport: true } };

/** Visual Studio Code by default: what stands behind the cursor stays. */
export const keeping: CompletionClient = {
  completionItem: { snippetSupport: true, insertReplaceSupport: true },
};

const library = `paket "kodeon-http":
    versi = "1.5.2"
    deskripsi = "Klien HTTP"
    kategori = networking
    lisensi = MIT

paket "kecil":
    versi = "0.3.1"
`;
/** A library that the project knows of, beside what is being written. */
export const files = { "file:///b.kodeon": library };

export interface Completed {
  readonly items: readonly CompletionItem[];
  /** More typing asks anew. */
  readonly isIncomplete: boolean;
  readonly labels: readonly string[];
  /** The text with that item taken, as an editor does that keeps what stands behind the cursor where it is asked to. */
  readonly accept: (label: string, keeps?: boolean) => string;
  readonly item: (label: string) => CompletionItem;
  readonly explain: (label: string, format?: MarkupKind) => string;
}

export interface Asking {
  readonly client?: CompletionClient;
  readonly trigger?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly settings?: Partial<ProjectSettings>;
}

/** Asks for completions where the mark is. */
export function complete(
  source: string,
  { client = snippets, trigger, files, settings }: Asking = {},
): Completed {
  const { text, offset } = marked(source);
  const uri = "file:///a.kodeon";
  const project = projectOf({ ...files, [uri]: text }, settings);
  const document = project.documents.get(uri);
  if (document === undefined) throw new Error("no document");
  return completeIn(project, document, offset, client, trigger);
}

/** The text in which an item has been taken where the mark was. */
export function taken(source: string, label: string, asking: Asking = {}): string {
  return complete(source, { files, ...asking }).accept(label);
}

export function completeIn(
  project: Project,
  document: Document,
  offset: number,
  client: CompletionClient = snippets,
  trigger?: string,
): Completed {
  const { items, isIncomplete } = completionsAt(
    project,
    document,
    positionAt(document, offset),
    client,
    trigger,
  );
  const item = (label: string): CompletionItem => {
    const found = items.find((each) => each.label === label);
    if (found === undefined)
      throw new Error(`no ${label} among ${items.map((each) => each.label).join(", ")}`);
    return found;
  };
  return {
    items,
    isIncomplete,
    labels: items.map(({ label }) => label),
    accept(label, keeps) {
      const { start, end, text } = insertionOf(document, item(label), keeps);
      const whole = textOf(document);
      return whole.slice(0, start) + text + whole.slice(end);
    },
    item,
    explain(label, format) {
      const { documentation } = resolveCompletion(project, item(label), format);
      return typeof documentation === "object" ? documentation.value : "";
    },
  };
}

/** What is written where once an item has been taken, what stands at its tab stops left as it is; `keeps`: what stands behind the cursor, wherever the item lets it. */
export function insertionOf(
  document: Document,
  { textEdit, insertTextFormat }: CompletionItem,
  keeps = false,
): { readonly start: number; readonly end: number; readonly text: string } {
  if (textEdit === undefined) throw new Error("no edit");
  const range = "range" in textEdit ? textEdit.range : keeps ? textEdit.insert : textEdit.replace;
  const start = offsetAt(document, range.start);
  const line = document.lines.line(range.start.line + 1).start;
  const [indentation = ""] = /^[ \t]*/.exec(textOf(document, { start: line, end: start })) ?? [];
  const text = insertTextFormat === 2 ? expand(textEdit.newText) : textEdit.newText;
  return { start, end: offsetAt(document, range.end), text: text.replaceAll("\n", `\n${indentation}`) };
}

/** What an editor writes for a snippet: read a character at a time, by the grammar of snippets. */
function expand(snippet: string): string {
  let result = "";
  for (let at = 0; at < snippet.length; at++) {
    const rest = snippet.slice(at);
    const stop = /^\$\d+|^\$\{\d+\}/.exec(rest)?.[0];
    const open = /^\$\{\d+([:|])/.exec(rest);
    if (rest.startsWith("\\") && /[\\$},|]/.test(snippet.charAt(at + 1))) result += snippet.charAt(++at);
    else if (stop !== undefined) at += stop.length - 1;
    else if (open !== null) {
      at += open[0].length;
      const isChoice = open[1] === "|";
      let isFirst = true;
      for (; at < snippet.length && !(isChoice ? snippet.startsWith("|}", at) : snippet[at] === "}"); at++) {
        if (snippet[at] === "\\") at++;
        else if (isChoice && snippet[at] === ",") isFirst = false;
        if (isFirst) result += snippet.charAt(at);
      }
      if (isChoice) at++;
    } else result += snippet.charAt(at);
  }
  return result;
}
