import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  LSPErrorCodes,
  type ProtocolRequestType,
  ResponseError,
} from "vscode-languageserver";
import { faultIn } from "./parameters.ts";

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

export function answerRequests(
  connection: Pick<Connection, "onRequest">,
  failed: (fault: unknown) => void,
): Answering {
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
