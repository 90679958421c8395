import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
} from "vscode-languageserver";

/** Answers requests; whatever goes wrong with one is its own matter. */
export interface Answering {
  /** A handler that throws is told, and answers InternalError; parameters that are none answer InvalidParams. */
  onRequest<Params, Result, Partial, Fault, Options>(
    type: ProtocolRequestType<Params, Result, Partial, Fault, Options>,
    handler: (params: Params, token: CancellationToken) => Result | Promise<Result>,
  ): void;
  /** To be called now and then in long work. */
  throwIfCancelled(token: CancellationToken): void;
}

export function answerRequests(connection: Connection, failed: (fault: unknown) => void): Answering {
  return {
    onRequest(type, handler) {
      connection.onRequest<unknown, unknown>(
        type.method,
        async (params: unknown, token?: CancellationToken) => {
          try {
            // Where there are no parameters the library hands over the token alone.
            if (token === undefined)
              throw new ResponseError(ErrorCodes.InvalidParams, `${type.method}: no parameters.`);
            if (token.isCancellationRequested) throw cancelled();
            const fault = faultIn(type.method, params);
            if (fault !== undefined)
              throw new ResponseError(ErrorCodes.InvalidParams, `${type.method}: ${fault}`);
            return await handler(params as Parameters<typeof handler>[0], token);
          } catch (fault) {
            if (fault instanceof ResponseError) return fault;
            failed(fault);
            const message = fault instanceof Error ? fault.message : String(fault);
            return new ResponseError(ErrorCodes.InternalError, `${type.method}: ${message}`);
          }
        },
      );
    },
    throwIfCancelled(token) {
      if (token.isCancellationRequested) throw cancelled();
    },
  };
}

function cancelled(): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestCancelled, "The request was cancelled.");
}

/** The requests that ask about a place, and what they call it. */
const places: Readonly<Record<string, string>> = {
  "textDocument/hover": "position",
  "textDocument/completion": "position",
  "textDocument/signatureHelp": "position",
  "textDocument/definition": "position",
  "textDocument/references": "position",
  "textDocument/documentHighlight": "position",
  "textDocument/rename": "position",
  "textDocument/prepareRename": "position",
  "textDocument/onTypeFormatting": "position",
  "textDocument/codeAction": "range",
  "textDocument/rangeFormatting": "range",
  "textDocument/selectionRange": "positions",
};

/** What is wrong with the parts of parameters that all requests write alike. */
function faultIn(method: string, params: unknown): string | undefined {
  if (!isObject(params)) return "the parameters are missing.";
  if (method.startsWith("textDocument/") && params["textDocument"] === undefined)
    return "textDocument is missing.";
  const place = places[method];
  if (place !== undefined && params[place] === undefined) return `${place} is missing.`;
  const { textDocument, position, range, positions } = params;
  if (textDocument !== undefined && !(isObject(textDocument) && typeof textDocument["uri"] === "string"))
    return "textDocument is no identifier of a document.";
  if (position !== undefined && !isPosition(position)) return "position is no position.";
  if (range !== undefined && !isRange(range)) return "range is no range.";
  if (positions !== undefined && !(Array.isArray(positions) && positions.every(isPosition)))
    return "positions are no positions.";
  return undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isPosition(value: unknown): boolean {
  return isObject(value) && isIndex(value["line"]) && isIndex(value["character"]);
}

function isRange(value: unknown): boolean {
  return isObject(value) && isPosition(value["start"]) && isPosition(value["end"]);
}

function isIndex(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
