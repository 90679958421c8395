import { createWorkspace, type MessageLanguage, type RuleSettings, type Workspace } from "@kodeon/parser";
import type { Document } from "./document.ts";

/** How a project is to be checked and spoken about. */
export interface ProjectSettings {
  readonly language: MessageLanguage;
  readonly rules: RuleSettings;
  /** Where the manual explains a rule, as a URI; left out where nobody could follow it. */
  readonly linkTo?: (rule: string, language: MessageLanguage) => string | undefined;
}

/** Manifests that know of one another, such as all those below a `kodeonc.json`. Whoever holds the files puts them in. */
export interface Project {
  readonly settings: ProjectSettings;
  /** All documents, open ones and those read from the disk, by URI. */
  readonly documents: ReadonlyMap<string, Document>;
  /** What the documents mean together; its files go by their URIs. */
  readonly workspace: Workspace;
  /** Puts a document in, or a newer one in its place. */
  put(document: Document): void;
  remove(uri: string): void;
}

export function createProject(settings: ProjectSettings): Project {
  const documents = new Map<string, Document>();
  const workspace = createWorkspace({ rules: settings.rules });
  return {
    settings,
    documents,
    workspace,
    put(document) {
      documents.set(document.uri, document);
      workspace.open(document.uri, document.tree);
    },
    remove(uri) {
      documents.delete(uri);
      workspace.close(uri);
    },
  };
}
