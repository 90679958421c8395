import { type Disposable, EventEmitter, Uri, workspace } from "vscode";

/** Documents that no file holds: pages of the manual and compiled manifests. */
export interface Pages extends Disposable {
  /** Puts a text under a path, whose end says what it is, and gives its address. A document that is open changes. */
  put(path: string, text: string): Uri;
}

const scheme = "kodeon";

/** Serves such documents to the editor. */
export function showPages(): Pages {
  const texts = new Map<string, string>();
  const changed = new EventEmitter<Uri>();
  const provider = workspace.registerTextDocumentContentProvider(scheme, {
    onDidChange: changed.event,
    provideTextDocumentContent: ({ path }) => texts.get(path) ?? "",
  });
  const closing = workspace.onDidCloseTextDocument(({ uri }) => {
    if (uri.scheme === scheme) texts.delete(uri.path);
  });
  return {
    put(path, text) {
      const uri = Uri.from({ scheme, path });
      texts.set(uri.path, text);
      changed.fire(uri);
      return uri;
    },
    dispose() {
      for (const each of [provider, closing, changed]) each.dispose();
    },
  };
}
