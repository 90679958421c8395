import {
  commands,
  languages,
  type QuickPickItem,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from "vscode";
import type { AskServer } from "../ask-server.ts";
import { isServed } from "../client-options.ts";
import type { Pages } from "../pages.ts";
import { messageLanguage, say } from "../words.ts";

interface Choice extends QuickPickItem {
  readonly name: string;
}

/** Shows the IR of a manifest beside it: of the one that is given, or else of the one in front. */
export function compileCommand(ask: AskServer, pages: Pages) {
  return async (given?: unknown): Promise<void> => {
    const document = await findManifest(given);
    if (document) await compileTo("ir", document, ask, pages);
  };
}

/** Shows what a manifest is compiled to beside it: to the target that is given by its name, or else to one that is picked. */
export function compileToCommand(ask: AskServer, pages: Pages) {
  return async (given?: unknown, target?: unknown): Promise<void> => {
    const document = await findManifest(given);
    if (document === undefined) return;
    const name = typeof target === "string" ? target : await pickTarget(document, ask);
    if (name !== undefined) await compileTo(name, document, ask, pages);
  };
}

async function findManifest(given: unknown): Promise<TextDocument | undefined> {
  const document =
    given instanceof Uri ? await workspace.openTextDocument(given) : window.activeTextEditor?.document;
  if (document && isServed(document)) return document;
  void window.showInformationMessage(say("open-manifest"));
  return undefined;
}

async function pickTarget(document: TextDocument, ask: AskServer): Promise<string | undefined> {
  const listed = await ask("kodeon/listTargets", { language: messageLanguage() });
  const choices: Choice[] = [...listed];
  const placeHolder = say("which-target", { name: nameOf(document) });
  const picked = await window.showQuickPick(choices, {
    placeHolder,
    matchOnDetail: true,
  });
  return picked?.name;
}

async function compileTo(
  target: string,
  document: TextDocument,
  ask: AskServer,
  pages: Pages,
): Promise<void> {
  const textDocument = { uri: document.uri.toString() };
  const texts = await ask("kodeon/compileManifest", { textDocument, target });
  if (texts === null) {
    const button = say("show-problems");
    const chosen = await window.showErrorMessage(say("has-errors", { name: nameOf(document) }), button);
    if (chosen === button) await commands.executeCommand("workbench.actions.view.problems");
    return;
  }
  // What matters most comes last, so that it is in front.
  for (const { name, text, languageId } of texts.toReversed()) {
    const uri = pages.put(Uri.joinPath(document.uri, "..", name).path, text);
    const shown = await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), languageId);
    await window.showTextDocument(shown, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      // A preview would give its place to the next one.
      preview: texts.length === 1,
    });
  }
}

function nameOf({ uri }: TextDocument): string {
  return uri.path.split("/").at(-1) ?? "";
}
