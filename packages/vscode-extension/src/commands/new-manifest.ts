import { type QuickPickItem, SnippetString, Uri, window, workspace } from "vscode";
import type { AskServer } from "../ask-server.ts";
import { messageLanguage, say } from "../words.ts";

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: string | readonly string[];
  readonly description?: string;
}

interface Choice extends QuickPickItem {
  readonly body: string;
}

/** Begins a manifest in a new document, by the snippet of a block that the user picks. */
export function newManifestCommand(ask: AskServer, extension: Uri) {
  return async (given?: unknown): Promise<void> => {
    const choices = await readBlocks(await ask("kodeon/listBlocks", {}), extension);
    const picked =
      choices.find(({ label }) => label === given) ??
      (await window.showQuickPick(choices, {
        placeHolder: say("what-to-describe"),
        matchOnDescription: true,
        matchOnDetail: true,
      }));
    if (picked === undefined) return;
    const document = await workspace.openTextDocument({ language: "kodeon", content: "" });
    const editor = await window.showTextDocument(document);
    await editor.insertSnippet(new SnippetString(picked.body));
  };
}

/** The snippets of blocks, which go by the blocks' names and are described in Indonesian and, below, in English. */
async function readBlocks(names: readonly string[], extension: Uri): Promise<Choice[]> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, "snippets/kodeon.json"));
  const snippets = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, Snippet>>;
  return names.flatMap((label) => {
    const snippet = snippets[label];
    if (snippet === undefined) return [];
    const [, ...others] = [snippet.prefix].flat();
    const [indonesian = "", english = indonesian] = (snippet.description ?? "").split("\n");
    const detail = messageLanguage() === "id" ? indonesian : english;
    return [{ label, description: others.join(", "), detail, body: [snippet.body].flat().join("\n") }];
  });
}
