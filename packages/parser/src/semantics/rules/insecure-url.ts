import type { Value } from "../../syntax/tree.ts";
import type { BlockRule } from "../rule.ts";

/** Addresses are reached by a connection that nobody can listen in on; what stays on the same machine is safe anyway. */
export const insecureUrl: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec, value }) {
      if (value === undefined || (spec?.type !== "url" && spec?.type !== "path")) return;
      const nodes: readonly Value[] = node.value.kind === "list" ? node.value.items : [node.value];
      for (const each of nodes) {
        if (each.kind !== "string" || !/^http:/i.test(each.value) || isLocal(each.value)) continue;
        const start = each.start + 1;
        report("insecure-url", each, {}, { fix: [{ start, end: start + "http:".length, text: "https:" }] });
      }
    },
  }),
};

function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    hostname === "localhost" ||
    hostname === "[::1]" ||
    hostname.startsWith("127.") ||
    hostname.endsWith(".localhost")
  );
}
