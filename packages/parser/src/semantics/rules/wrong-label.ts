import { keyText } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** The name of a package stands in quotes, that of a library does not. */
export const wrongLabel: BlockRule = {
  scope: "block",
  visit: (report) => ({
    block({ spec, label }) {
      if (spec?.label === undefined || label === undefined) return;
      const { node } = label;
      const isQuoted = node.kind === "string";
      if (node.kind === "bare" || isQuoted === (spec.label.type === "package-name")) return;
      const text = keyText(node);
      const suggestion = isQuoted ? text.replace(/[^\p{L}\p{N}_]+/gu, "_") : `"${text}"`;
      report(
        "wrong-label",
        node,
        { suggestion },
        { fix: [{ start: node.start, end: node.end, text: suggestion }] },
      );
    },
  }),
};
