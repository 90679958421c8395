import type { Sent } from "../lsp/client.ts";
import { faultsOf, metamodel, type Request, type Type } from "./metamodel.ts";

interface Message {
  readonly jsonrpc?: string;
  readonly id?: string | number | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

const requests = new Map(metamodel.requests.map((each) => [each.method, each]));
const notifications = new Map(metamodel.notifications.map((each) => [each.method, each]));
const responseError: Type = {
  kind: "literal",
  value: {
    properties: [
      { name: "code", type: { kind: "base", name: "integer" } },
      { name: "message", type: { kind: "base", name: "string" } },
      { name: "data", type: { kind: "reference", name: "LSPAny" }, optional: true },
    ],
  },
};

/** What is wrong with the messages of a conversation, in either direction, by the protocol's metamodel. */
export function faultsOnWire(wire: readonly Sent[]): readonly string[] {
  const asked = new Map<string, Request>();
  const partials = new Map<unknown, Type>();
  return wire.flatMap(({ from, message }) => {
    const { jsonrpc, id, method, params, result, error } = message as Message;
    const direction = from === "client" ? "clientToServer" : "serverToClient";
    if (jsonrpc !== "2.0") return [`${from}: no JSON-RPC 2.0`];
    if (method === undefined) return answered(from, id, result, error);

    const spec = id === undefined ? notifications.get(method) : requests.get(method);
    if (spec === undefined) return [`${from}: there is no ${method}`];
    if (spec.messageDirection !== "both" && spec.messageDirection !== direction)
      return [`${from}: ${method} goes the other way`];
    const request = id === undefined ? undefined : requests.get(method);
    if (request) {
      asked.set(`${from} ${String(id)}`, request);
      const token = (params as { readonly partialResultToken?: unknown } | undefined)?.partialResultToken;
      if (token !== undefined && request.partialResult) partials.set(token, request.partialResult);
    }
    return [...paramFaults(from, method, spec.params, params), ...special(method, params)];
  });

  function answered(from: string, id: unknown, result: unknown, error: unknown): readonly string[] {
    const asker = from === "client" ? "server" : "client";
    const request = asked.get(`${asker} ${String(id)}`);
    if (request === undefined) return [`${from}: answers ${String(id)}, which nobody asked`];
    asked.delete(`${asker} ${String(id)}`);
    if ((result === undefined) === (error === undefined))
      return [`${from}: ${request.method} needs a result or an error`];
    const faults = error === undefined ? faultsOf(result, request.result) : faultsOf(error, responseError);
    return faults.map((fault) => `${from}: answer to ${request.method}: ${fault}`);
  }

  function special(method: string, params: unknown): readonly string[] {
    if (method === "$/progress") {
      const { token, value } = params as { readonly token: unknown; readonly value: unknown };
      const kind = (value as { readonly kind?: string }).kind ?? "";
      const name = {
        begin: "WorkDoneProgressBegin",
        report: "WorkDoneProgressReport",
        end: "WorkDoneProgressEnd",
      }[kind];
      const type =
        partials.get(token) ?? (name === undefined ? undefined : ({ kind: "reference", name } as const));
      return type
        ? faultsOf(value, type).map((fault) => `$/progress: ${fault}`)
        : ["$/progress: of nothing that was asked"];
    }
    if (method !== "client/registerCapability") return [];
    const { registrations } = params as {
      readonly registrations: readonly { readonly method: string; readonly registerOptions?: unknown }[];
    };
    return registrations.flatMap((each) => {
      const type = (requests.get(each.method) ?? notifications.get(each.method))?.registrationOptions;
      if (type === undefined)
        return each.registerOptions === undefined ? [] : [`${each.method}: takes no options`];
      return faultsOf(each.registerOptions, type).map((fault) => `registration of ${each.method}: ${fault}`);
    });
  }
}

function paramFaults(
  from: string,
  method: string,
  type: Type | undefined,
  params: unknown,
): readonly string[] {
  if (type === undefined) return params === undefined ? [] : [`${from}: ${method} takes no parameters`];
  return faultsOf(params, type).map((fault) => `${from}: ${method}: ${fault}`);
}
