import * as assert from "node:assert/strict";
import { commands, Selection, type SemanticTokens, type SemanticTokensLegend, workspace } from "vscode";
import { behind, eventually, withText } from "./project.ts";

const sample = `diskusi_komunitas "kopi":
    posting:
        kode_contoh:
            bahasa = python
            konten = "
                print(1)
            "
`;

/** What the grammar colours, and what the server has to say beyond it. */
export const colourTests: Readonly<Record<string, () => Promise<void>>> = {
  async "the server leaves to the grammar what that sees as well"() {
    await withText(sample, async ({ document: { uri } }) => {
      const legend = await commands.executeCommand<SemanticTokensLegend>(
        "vscode.provideDocumentSemanticTokensLegend",
        uri,
      );
      const { data } = await commands.executeCommand<SemanticTokens>(
        "vscode.provideDocumentSemanticTokens",
        uri,
      );
      const types = Array.from(data).flatMap((type, index) =>
        index % 5 === 3 ? [String(legend.tokenTypes[type])] : [],
      );
      assert.deepEqual([...new Set(types)].toSorted(), ["class", "enumMember", "property", "type"]);
    });
  },

  async "in the code of a sample comments are those of its language"() {
    // How a language is commented is read as soon as a document is in it, but not always for a piece of another document.
    await workspace.openTextDocument({ language: "python", content: "" });
    await withText(sample, async (editor) => {
      const { document } = editor;
      const place = behind(document, "print");
      editor.selection = new Selection(place, place);
      // Until the grammar has been read the line is one of the manifest.
      await eventually(
        async () => {
          await commands.executeCommand("editor.action.addCommentLine");
          const line = document.lineAt(place.line).text.trim();
          if (line !== "# print(1)") await commands.executeCommand("undo");
          return line;
        },
        (line) => line === "# print(1)",
      );
      editor.selection = new Selection(0, 0, 0, 0);
      await commands.executeCommand("editor.action.addCommentLine");
      assert.match(document.lineAt(0).text, /^\/\/ /);
    });
  },
};
