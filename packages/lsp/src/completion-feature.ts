import { type CompletionItem, CompletionRequest, CompletionResolveRequest } from "vscode-languageserver";
import { formatIn } from "./documentation-format.ts";
import type { Feature } from "./feature.ts";
import { completionsAt, completionTriggers, resolveCompletion } from "./service/completion.ts";

/** An item comes back without its document, so it carries along where it is from. */
interface Origin {
  readonly uri: string;
  readonly data: unknown;
}

/** What may be written at a place, and what is to be said of each of the items that a user looks at. */
export const completionFeature: Feature = {
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: [...completionTriggers],
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
  }),
  serve({ answering, projects, client }) {
    answering.onRequest(CompletionRequest.type, ({ textDocument: { uri }, position, context }) => {
      const placed = projects.find(uri);
      if (placed === undefined) return null;
      const able = client.textDocument?.completion;
      const { project, document } = placed;
      const list = completionsAt(project, document, position, able, context?.triggerCharacter);
      return { ...list, items: list.items.map((item) => withOrigin(item, uri)) };
    });
    answering.onRequest(CompletionResolveRequest.type, (item) => {
      const origin = originOf(item.data);
      const placed = origin && projects.find(origin.uri);
      if (!origin || !placed) return item;
      const format = formatIn(client.textDocument?.completion?.completionItem?.documentationFormat);
      const own = { ...item, data: origin.data };
      return { ...resolveCompletion(placed.project, own, format), data: item.data };
    });
  },
};

function withOrigin(item: CompletionItem, uri: string): CompletionItem {
  if (item.data === undefined) return item;
  const origin: Origin = { uri, data: item.data };
  return { ...item, data: origin };
}

function originOf(data: unknown): Origin | undefined {
  if (typeof data !== "object" || data === null || !("uri" in data) || !("data" in data)) return undefined;
  return typeof data.uri === "string" ? { uri: data.uri, data: data.data } : undefined;
}
