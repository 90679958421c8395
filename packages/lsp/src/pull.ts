import {
  type Connection,
  DiagnosticRefreshRequest,
  DocumentDiagnosticReportKind,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  type ProgressToken,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from "vscode-languageserver";
import type { Answering } from "./answer.ts";
import { repeatable } from "./again.ts";
import { settle, takeTurns } from "./breathe.ts";
import type { Listed } from "./listed.ts";
import type { Report } from "./reports.ts";
import { keyOf } from "./uris.ts";

interface Surroundings {
  readonly connection: Connection;
  readonly answering: Answering;
  /** Nothing is said before this. */
  readonly known: () => Promise<void>;
  readonly list: () => Iterable<Listed>;
  /** Undefined for a file that is not known. */
  readonly reportOf: (uri: string) => (Report & { readonly version?: number | undefined }) | undefined;
  /** Whether the client can be told to ask again. */
  readonly refreshes: boolean;
  readonly failed: (fault: unknown) => void;
}

/** Of so many files at a time a client is told that takes an answer piece by piece. */
const portion = 100;

/**
 * For clients that ask (LSP 3.18, Pull Diagnostics). Gives what to call after a change: where files are affected that the
 * client has no reason to ask for again, it is told to.
 */
export function answerPulls({
  connection,
  answering,
  known,
  list,
  reportOf,
  refreshes,
  failed,
}: Surroundings): () => void {
  // What the client was last told, or told to ask for.
  const told = new Map<string, { readonly id: string; readonly version: number | undefined }>();

  function tell(uri: string, id: string, version: number | undefined): void {
    // Whom nobody tells to ask again need not be remembered.
    if (refreshes) told.set(keyOf(uri), { id, version });
  }

  answering.onRequest(DocumentDiagnosticRequest.type, async ({ textDocument, previousResultId }) => {
    await known();
    const report = reportOf(textDocument.uri);
    if (report === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    tell(textDocument.uri, report.id, report.version);
    return reportSince(report, previousResultId);
  });

  answering.onRequest(
    WorkspaceDiagnosticRequest.type,
    async ({ previousResultIds, partialResultToken }, token) => {
      await known();
      const previous = new Map(previousResultIds.map(({ uri, value }) => [keyOf(uri), { uri, value }]));
      const breathe = takeTurns();
      let items: WorkspaceDocumentDiagnosticReport[] = [];
      const sendPart = async (token: ProgressToken): Promise<void> => {
        const part = items;
        items = [];
        await connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, token, { items: part });
      };
      for (const { uri, version = null, report } of list()) {
        const key = keyOf(uri);
        const made = reportSince(report(), previous.get(key)?.value);
        previous.delete(key);
        if (made.resultId !== undefined) tell(uri, made.resultId, version ?? undefined);
        items.push({ ...made, uri, version });
        if (takesParts(partialResultToken) && items.length >= portion) await sendPart(partialResultToken);
        await breathe();
        answering.throwIfCancelled(token);
      }
      for (const { uri } of previous.values())
        items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
      // Who is told a part is told all of it in parts, and nothing by the answer (LSP 3.18, Partial Result Progress).
      if (takesParts(partialResultToken) && items.length > 0) await sendPart(partialResultToken);
      return { items } satisfies WorkspaceDiagnosticReport;
    },
  );

  if (!refreshes) return () => {};
  return repeatable(async (isOutdated) => {
    await Promise.all([known(), settle()]);
    const breathe = takeTurns();
    const gone = new Set(told.keys());
    let isNew = false;
    for (const { uri, version, report } of list()) {
      const key = keyOf(uri);
      gone.delete(key);
      const { id, items } = report();
      const before = told.get(key);
      if (before?.id !== id && (items.length > 0 || before)) {
        told.set(key, { id, version });
        // Of what the client itself has edited it asks anyway.
        if (version === undefined || version === before?.version) isNew = true;
      }
      await breathe();
      if (isOutdated() && !isNew) return;
    }
    for (const key of gone) {
      told.delete(key);
      isNew = true;
    }
    // A client that leaves this unanswered is told the next time all the same.
    if (isNew) connection.sendRequest(DiagnosticRefreshRequest.type).then(undefined, failed);
  }, failed);
}

/** Clients write null for what they leave out. */
function takesParts(token: ProgressToken | null | undefined): token is ProgressToken {
  return token !== undefined && token !== null;
}

function reportSince({ id, items }: Report, previous: string | undefined): DocumentDiagnosticReport {
  return id === previous
    ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: id }
    : { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
}
