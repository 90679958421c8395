import * as assert from "node:assert/strict";
import {
  type CodeAction,
  commands,
  type CompletionList,
  DiagnosticSeverity,
  extensions,
  type Hover,
  type Location,
  MarkdownString,
  Position,
  Range,
  type TextEdit,
  type DocumentSymbol,
  type SemanticTokens,
  type SemanticTokensLegend,
  workspace,
  type WorkspaceEdit,
  type FoldingRange,
} from "vscode";
import { behind, codesOf, findings, show, uriOf, withText } from "./project.ts";

/** What the server does, as extensions and the editor itself ask for it. */
export const serverTests: Readonly<Record<string, () => Promise<void>>> = {
  async "all manifests of the folder are checked before one of them is open"() {
    const found = await findings(uriOf("kasir.kodeon"), (each) => each.length === 2);
    assert.deepEqual(codesOf(found), ["KDN1022", "KDN4005"]);
    assert.ok(found.every(({ source }) => source === "kodeon"));
    assert.equal(workspace.textDocuments.filter(({ languageId }) => languageId === "kodeon").length, 0);
    assert.equal(extensions.getExtension("kodeon.kodeon")?.isActive, true);
  },

  async "a finding stands where it belongs, and goes when it is mended"() {
    const { document } = await show("kasir.kodeon");
    const found = await findings(document.uri, (each) => codesOf(each).includes("KDN1022"));
    const finding = found.find((each) => codesOf([each])[0] === "KDN1022");
    assert.ok(finding);
    assert.equal(document.getText(finding.range), "150.000");
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    await withText(document.getText().replace("150.000", "150_000"), async (editor) => {
      const { uri } = editor.document;
      const left = await findings(uri, (each) => !codesOf(each).includes("KDN1022"));
      assert.ok(!codesOf(left).includes("KDN1022"));
    });
  },

  async "the code of a finding links to its page, be its file open or not"() {
    for (const name of ["kasir.kodeon", "lain.kodeon"]) {
      await workspace.fs.writeFile(uriOf("lain.kodeon"), new TextEncoder().encode("tidak_ada:\n"));
      const found = await findings(uriOf(name), (each) => each.length > 0);
      for (const { code } of found) {
        assert.ok(typeof code === "object");
        const page = await workspace.openTextDocument(code.target);
        assert.match(page.getText(), new RegExp(`^# ${code.value} `));
      }
    }
    await workspace.fs.delete(uriOf("lain.kodeon"));
    await findings(uriOf("lain.kodeon"), (each) => each.length === 0);
  },

  async "a quick fix mends, and another one explains"() {
    const { document } = await show("kasir.kodeon");
    const [finding] = await findings(document.uri, (each) => codesOf(each).includes("KDN1022"));
    assert.ok(finding);
    const range = new Range(behind(document, "harga = 1"), behind(document, "harga = 1"));
    const actions = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred === true);
    const entries = fix?.edit?.entries() ?? [];
    assert.deepEqual(
      entries.flatMap(([, edits]) => edits.map(({ newText }) => newText)),
      ["150_000"],
    );
    const explain = actions.find(({ command }) => command?.command === "kodeon.explain");
    assert.equal(explain?.title, "Explain KDN1022");
    assert.deepEqual(explain.command?.arguments, ["KDN1022"]);
    const refactorings = await commands.executeCommand<CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      range,
      "refactor",
    );
    assert.deepEqual(refactorings, []);
  },

  async "hover explains a property"() {
    const { document } = await show("kasir.kodeon");
    const hovers = await commands.executeCommand<Hover[]>(
      "vscode.executeHoverProvider",
      document.uri,
      behind(document, "kateg"),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((each) => (each instanceof MarkdownString ? each.value : JSON.stringify(each))),
    );
    assert.match(text.join("\n"), /kategori/);
  },

  async "completion offers what may stand there"() {
    await withText('paket "a":\n    ', async ({ document }) => {
      const list = await commands.executeCommand<CompletionList>(
        "vscode.executeCompletionItemProvider",
        document.uri,
        new Position(1, 4),
      );
      const labels = list.items.map(({ label }) => (typeof label === "string" ? label : label.label));
      assert.ok(labels.includes("deskripsi"), labels.join());
      assert.ok(!labels.includes("harga"), labels.join());
    });
  },

  async "definition leads to the other file, and renaming changes both"() {
    const { document } = await show("kasir.kodeon");
    const place = behind(document, '"cet');
    const [target] = await commands.executeCommand<(Location | { targetUri: Location["uri"] })[]>(
      "vscode.executeDefinitionProvider",
      document.uri,
      place,
    );
    assert.ok(target);
    const uri = "targetUri" in target ? target.targetUri : target.uri;
    assert.equal(uri.toString(), uriOf("cetak.kodeon").toString());
    const edit = await commands.executeCommand<WorkspaceEdit>(
      "vscode.executeDocumentRenameProvider",
      document.uri,
      place,
      "printer",
    );
    assert.deepEqual(
      edit.entries().map(([changed, edits]) => [changed.path.split("/").at(-1), edits.length]),
      [
        ["cetak.kodeon", 1],
        ["kasir.kodeon", 1],
      ],
    );
  },

  async "formatting lays out in four blanks, unless it is turned off"() {
    const format = (uri: typeof document.uri) =>
      commands.executeCommand<TextEdit[] | undefined>("vscode.executeFormatDocumentProvider", uri, {
        tabSize: 4,
        insertSpaces: true,
      });
    const { document } = await show("kasir.kodeon");
    const edits = (await format(document.uri)) ?? [];
    assert.ok(edits.length > 0);
    const settings = workspace.getConfiguration("kodeon");
    await settings.update("format.enable", false, true);
    try {
      assert.deepEqual((await format(document.uri)) ?? [], []);
    } finally {
      await settings.update("format.enable", undefined, true);
    }
  },

  async "the outline, folding and colours come from the server"() {
    const { document } = await show("kasir.kodeon");
    const { uri } = document;
    const symbols = await commands.executeCommand<DocumentSymbol[]>(
      "vscode.executeDocumentSymbolProvider",
      uri,
    );
    assert.equal(symbols.length, 2);
    const folds = await commands.executeCommand<FoldingRange[]>("vscode.executeFoldingRangeProvider", uri);
    assert.ok(folds.length >= 3);
    const legend = await commands.executeCommand<SemanticTokensLegend>(
      "vscode.provideDocumentSemanticTokensLegend",
      uri,
    );
    assert.ok(legend.tokenTypes.includes("keyword"));
    const tokens = await commands.executeCommand<SemanticTokens>("vscode.provideDocumentSemanticTokens", uri);
    assert.ok(tokens.data.length > 0);
  },
};
