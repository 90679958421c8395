import type { TextEdit } from "../../diagnostics/diagnostic.ts";
import type { Value } from "../../syntax/tree.ts";
import { isUrl } from "../../values/url.ts";
import type { BlockRule } from "../rule.ts";

/** Addresses are reached by a connection that nobody can listen in on; what stays on the same machine is safe anyway. */
export const insecureUrl: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec, value }, _owner, text) {
      if (value === undefined || (spec?.type !== "url" && spec?.type !== "path")) return;
      const nodes: readonly Value[] = node.value.kind === "list" ? node.value.items : [node.value];
      for (const each of nodes) {
        // A path may begin like an address and be none.
        if (each.kind !== "string" || !/^http:/i.test(each.value) || !isUrl(each.value)) continue;
        if (isLocal(each.value)) continue;
        report("insecure-url", each, {}, { fix: secure(each, text) });
      }
    },
  }),
};

/** Puts an s behind the scheme, where the address stands as it is right behind its quote. */
function secure({ start }: Value, text: string): TextEdit[] {
  const scheme = { start: start + 1, end: start + 1 + "http:".length };
  const isPlain = /^http:$/i.test(text.slice(scheme.start, scheme.end));
  return isPlain ? [{ ...scheme, text: "https:" }] : [];
}

function isLocal(address: string): boolean {
  const { hostname } = new URL(address);
  return (
    hostname === "localhost" ||
    hostname === "[::1]" ||
    hostname.startsWith("127.") ||
    hostname.endsWith(".localhost")
  );
}
