import { type Disposable, EventEmitter, Uri, workspace } from "vscode";

/** Documents that no file holds: pages of the manual and compiled manifests. */
export interface Pages extends Disposable {
  /** Puts a text under a path, whose end says what it is, and gives its address. A document that is open changes. */
  put(path: string, text: string): Uri;
}

/** The scheme of their addresses. */
export const pageScheme = "kodeon";

/** Serves such documents to the editor. `find` finds those that are opened though nobody has put them there. */
export function showPages(find: (path: string) => Promise<string | undefined>): Pages {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(pageScheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: async ({ path }) => texts.get(path) ?? (await find(path)) ?? "",
  });
  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === pageScheme) texts.delete(uri.path);
  });
  return {
    put(path, text) {
      const uri = Uri.from({ scheme: pageScheme, path });
      texts.set(uri.path, text);
      changed.fire(uri);
      return uri;
    },
    dispose() {
      for (const each of [provider, closing, changed]) each.dispose();
    },
  };
}
