import { commands, languages, Uri, ViewColumn, window, workspace } from "vscode";
import type { Library } from "../library.ts";
import type { Pages } from "../pages.ts";
import { say } from "../words.ts";

/** Shows the IR of a manifest beside it: of the one that is given, or else of the one in front. */
export function compileCommand(library: () => Promise<Library>, pages: Pages) {
  return async (given?: unknown): Promise<void> => {
    const document =
      given instanceof Uri ? await workspace.openTextDocument(given) : window.activeTextEditor?.document;
    if (document?.languageId !== "kodeon") {
      void window.showInformationMessage(say("open-manifest"));
      return;
    }
    const json = await (await library()).compileManifest(document.getText());
    const name = document.uri.path.split("/").at(-1) ?? "";
    if (json === undefined) {
      const button = say("show-problems");
      const chosen = await window.showErrorMessage(say("has-errors", { name }), button);
      if (chosen === button) await commands.executeCommand("workbench.actions.view.problems");
      return;
    }
    const uri = pages.put(document.uri.path.replace(/(?:\.kodeon)?$/, ".ir.json"), json);
    const shown = await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), "json");
    await window.showTextDocument(shown, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: true,
      preview: true,
    });
  };
}
