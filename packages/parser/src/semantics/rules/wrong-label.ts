import { isPackageName } from "../../values/package-name.ts";
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
      const meant = isQuoted ? libraryName(keyText(node)) : packageName(keyText(node));
      const suggestion = meant ?? (isQuoted ? "nama" : '"nama-paket"');
      const fix = meant === undefined ? [] : [{ start: node.start, end: node.end, text: meant }];
      report("wrong-label", node, { suggestion }, { fix });
    },
  }),
};

function libraryName(text: string): string | undefined {
  const name = text
    .replace(/[^\p{L}\p{Nd}_]+/gu, "_")
    .replace(/^_+|_+$/g, "")
    .replace(/^(?=\p{Nd})/u, "_");
  return name === "" ? undefined : name;
}

function packageName(text: string): string | undefined {
  const name = isPackageName(text) ? text : text.toLowerCase();
  return isPackageName(name) ? `"${name}"` : undefined;
}
