import { WorkspaceSymbolRequest } from "vscode-languageserver";
import { takeTurns } from "./breathe.ts";
import type { Feature } from "./feature.ts";
import { workspaceSymbols } from "./service/workspace-symbols.ts";

/** So many files at a time are looked through before others have their turn. */
const portion = 50;

/** The names of all projects that fit a query. */
export const workspaceSymbolsFeature: Feature = {
  capabilities: () => ({ workspaceSymbolProvider: true }),
  serve({ answering, projects, freshen }) {
    answering.onRequest(WorkspaceSymbolRequest.type, async ({ query }, token) => {
      await freshen("look");
      const breathe = takeTurns();
      const documents = [...projects.homes.values()].flatMap(({ project }) => [
        ...project.documents.values(),
      ]);
      // What a file has to offer is gathered once, and kept: after this the search is quick.
      for (let start = 0; start < documents.length; start += portion) {
        workspaceSymbols(documents.slice(start, start + portion), query);
        await breathe();
        answering.throwIfCancelled(token);
      }
      const now = [...projects.homes.values()].flatMap(({ project }) => [...project.documents.values()]);
      return workspaceSymbols(now, query);
    });
  },
};
