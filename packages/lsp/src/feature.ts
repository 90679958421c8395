import {
  type ClientCapabilities,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { Answering } from "./answer.ts";
import type { Projects } from "./projects.ts";
import type { Document } from "./service/document.ts";
import type { Project } from "./service/project.ts";

/** What a feature is answered with. */
export interface Served {
  readonly answering: Answering;
  readonly projects: Projects;
  readonly client: ClientCapabilities;
  /** To be awaited before an answer that speaks of files that are not open: they may have been written since. */
  readonly freshen: (purpose: Purpose) => Promise<void>;
}

/** What is done with places in files: they are edited, or somebody looks at them. */
export type Purpose = "edit" | "look";

/** Something the server can do: what it says of it to a client, and the handler. */
export interface Feature {
  readonly capabilities: (client: ClientCapabilities) => ServerCapabilities;
  readonly serve: (served: Served) => void;
}

/**
 * A feature that is asked of one document. Of a document that nobody has opened or found the answer is null. An answer that
 * speaks of places in other files says what for.
 */
export function ofDocument<
  Params extends { readonly textDocument: TextDocumentIdentifier },
  Result,
  Partial,
  Fault,
  Options,
>(
  type: ProtocolRequestType<Params, Result | null, Partial, Fault, Options>,
  capabilities: ServerCapabilities | ((client: ClientCapabilities) => ServerCapabilities),
  answer: (
    project: Project,
    document: Document,
    params: Params,
    client: ClientCapabilities,
  ) => Result | null | undefined,
  purpose?: Purpose,
): Feature {
  return {
    capabilities: typeof capabilities === "function" ? capabilities : () => capabilities,
    serve({ answering, projects, client, freshen }) {
      const versionOf = ({ textDocument }: Params): number | undefined =>
        projects.find(textDocument.uri)?.document.version;
      const now = (params: Params): Result | null => {
        const placed = projects.find(params.textDocument.uri);
        return (placed && answer(placed.project, placed.document, params, client)) ?? null;
      };
      answering.onRequest(type, async (params, token) => {
        if (purpose === undefined) return now(params);
        const asked = versionOf(params);
        await freshen(purpose);
        answering.throwIfCancelled(token);
        if (versionOf(params) !== asked)
          throw new ResponseError(LSPErrorCodes.ContentModified, "The text has changed meanwhile.");
        return now(params);
      });
    },
  };
}
