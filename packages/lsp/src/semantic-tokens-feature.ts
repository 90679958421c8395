import {
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import type { Feature } from "./feature.ts";
import { forgetfulMap } from "./forgetful-map.ts";
import {
  semanticTokens,
  semanticTokensDelta,
  semanticTokensInRange,
  semanticTokensLegend,
  type Telling,
} from "./service/semantic-tokens.ts";
import { keyOf } from "./uris.ts";

/**
 * What the words of a document are, and for a client that has them already what has changed. A client that lays them over
 * the colours of a grammar is told those alone that the grammar cannot know.
 */
export const semanticTokensFeature: Feature = {
  capabilities: ({ textDocument }) =>
    textDocument?.semanticTokens
      ? { semanticTokensProvider: { legend: semanticTokensLegend, full: { delta: true }, range: true } }
      : {},
  serve({ answering, projects, client }) {
    const isLaidOver = client.textDocument?.semanticTokens?.augmentsSyntaxTokens === true;
    const telling: Telling = isLaidOver ? "beyond-syntax" : "all";
    // What the client was told last of each document, by its key. Of what is closed it asks no more.
    const told = forgetfulMap<{ readonly resultId: string; readonly data: number[] }>(
      (key) => projects.find(key)?.document.version !== undefined,
    );
    let count = 0;

    function tell(uri: string): { readonly resultId: string; readonly data: number[] } | undefined {
      const placed = projects.find(uri);
      if (placed === undefined) return undefined;
      const { data } = semanticTokens(placed.project, placed.document, telling);
      const answer = { resultId: String(++count), data };
      told.set(keyOf(uri), answer);
      return answer;
    }

    answering.onRequest(SemanticTokensRequest.type, ({ textDocument }) => tell(textDocument.uri) ?? null);
    answering.onRequest(SemanticTokensDeltaRequest.type, ({ textDocument, previousResultId }) => {
      const before = told.get(keyOf(textDocument.uri));
      const now = tell(textDocument.uri);
      if (now === undefined || before?.resultId !== previousResultId) return now ?? null;
      return { resultId: now.resultId, edits: [...semanticTokensDelta(before.data, now.data)] };
    });
    answering.onRequest(SemanticTokensRangeRequest.type, ({ textDocument, range }) => {
      const placed = projects.find(textDocument.uri);
      return placed ? semanticTokensInRange(placed.project, placed.document, range, telling) : null;
    });
  },
};
