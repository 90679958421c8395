import {
  CodeAction,
  CodeActionKind,
  type CodeActionContext,
  type Diagnostic,
  type TextDocument,
  workspace,
} from "vscode";
import type { LanguageClientOptions, Middleware } from "vscode-languageclient";
import { codeOf, linkRules } from "./rule-links.ts";
import { say } from "./words.ts";

/** Where manifests are worked on. What stands in a comparison is another version of a file that is there already. */
const schemes = ["file", "untitled", "vscode-remote", "vscode-vfs", "vscode-test-web"];

/** What the client is told of manifests, and what it adds to the server's answers. */
export function clientOptions(): LanguageClientOptions {
  return { documentSelector: schemes.map((scheme) => ({ scheme, language: "kodeon" })), middleware };
}

/** Whether the server knows of a document. */
export function isServed({ languageId, uri }: TextDocument): boolean {
  return languageId === "kodeon" && schemes.includes(uri.scheme);
}

const middleware: Middleware = {
  ...linkRules,
  async provideCodeActions(document, range, context, token, next) {
    const offered = (await next(document, range, context, token)) ?? [];
    return wantsFixes(context) ? [...offered, ...explanations(context.diagnostics)] : offered;
  },
  provideDocumentFormattingEdits: (document, options, token, next) =>
    isFormatted(document) ? next(document, options, token) : [],
  provideDocumentRangeFormattingEdits: (document, range, options, token, next) =>
    isFormatted(document) ? next(document, range, options, token) : [],
  provideDocumentRangesFormattingEdits: (document, ranges, options, token, next) =>
    isFormatted(document) ? next(document, ranges, options, token) : [],
  provideOnTypeFormattingEdits: (document, position, typed, options, token, next) =>
    isFormatted(document) ? next(document, position, typed, options, token) : [],
};

function isFormatted(document: TextDocument): boolean {
  return workspace.getConfiguration("kodeon", document).get("format.enable", true);
}

function wantsFixes({ only }: CodeActionContext): boolean {
  return only === undefined || only.contains(CodeActionKind.QuickFix);
}

/** For each rule among these findings an offer to open its page. */
function explanations(diagnostics: readonly Diagnostic[]): CodeAction[] {
  const codes = new Set(diagnostics.flatMap((each) => codeOf(each) ?? []));
  return [...codes].map((code) => {
    const title = say("explain", { code });
    const action = new CodeAction(title, CodeActionKind.QuickFix);
    action.command = { title, command: "kodeon.explain", arguments: [code] };
    action.diagnostics = diagnostics.filter((each) => codeOf(each) === code);
    return action;
  });
}
