import { commands, languages, type QuickPickItem, ViewColumn, window, workspace } from "vscode";
import type { AskServer } from "../ask-server.ts";
import type { Pages } from "../pages.ts";
import { codeOf, codeOfPage, pathOfPage } from "../rule-links.ts";
import { messageLanguage, say } from "../words.ts";

/** Opens the manual's page of a diagnostic: the one that is given, the one at the cursor, or one that the user picks. */
export function explainCommand(ask: AskServer, pages: Pages) {
  return async (given?: unknown): Promise<void> => {
    const diagnostic = typeof given === "string" ? given : (codeAtCursor() ?? (await pickCode(ask)));
    if (diagnostic === undefined) return;
    const page = await ask("kodeon/explainDiagnostic", { diagnostic, language: messageLanguage() });
    if (page === null) {
      void window.showErrorMessage(say("no-diagnostic", { name: diagnostic }));
      return;
    }
    const uri = pages.put(pathOfPage(page.code), page.markdown);
    try {
      await commands.executeCommand("markdown.showPreviewToSide", uri);
    } catch {
      // An editor may come without the part that shows Markdown.
      await window.showTextDocument(await workspace.openTextDocument(uri), ViewColumn.Beside);
    }
  };
}

/** Finds the manual's page of a diagnostic by its address, which links to it lead to. */
export function findPage(ask: AskServer) {
  return async (path: string): Promise<string | undefined> => {
    const diagnostic = codeOfPage(path);
    if (diagnostic === undefined) return undefined;
    const page = await ask("kodeon/explainDiagnostic", { diagnostic, language: messageLanguage() });
    return page?.markdown;
  };
}

/** The code of the only rule that has something to say where the cursor is. */
function codeAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== "kodeon") return undefined;
  const here = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ range }) => range.intersection(editor.selection) !== undefined);
  const codes = new Set(here.flatMap((each) => codeOf(each) ?? []));
  return codes.size === 1 ? [...codes][0] : undefined;
}

async function pickCode(ask: AskServer): Promise<string | undefined> {
  const listed = await ask("kodeon/listDiagnostics", { language: messageLanguage() });
  const items: QuickPickItem[] = listed.map(({ code, name, message }) => ({
    label: code,
    description: name,
    detail: message,
  }));
  const picked = await window.showQuickPick(items, {
    placeHolder: say("which-diagnostic"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.label;
}
