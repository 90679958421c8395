import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.ts";
import { endOfLine } from "./characters.ts";
import type { Tree } from "./tree.ts";

/**
 * What to say of a text that is JSON or YAML from its first line on: one error at that line, which stands for all others.
 * Undefined for any other text, and where some line of it can only be KODEON's.
 */
export function diagnoseForeign({ segments, offsets }: Tree): Diagnostic | undefined {
  for (const [index, { text }] of segments.entries()) {
    const at = beginning(text);
    if (at < 0) continue;
    const name = formatOf(text.slice(at, at + longest));
    if (name === undefined || !segments.slice(index).every((segment) => follows[name](segment.text)))
      return undefined;
    const start = (offsets[index] ?? 0) + at;
    const line = /^.*/.exec(text.slice(at, at + longest))?.[0].trimEnd() ?? "";
    return diagnostic(name, { start, end: start + (name === "json-manifest" ? 1 : line.length) }, {});
  }
  return undefined;
}

/** Of a line no more than this is looked at to know what it is. */
const longest = 200;

type ForeignName = "json-manifest" | "yaml-manifest";

/** Where the first thing in a text stands that is neither blank nor a comment; -1 where there is none. */
function beginning(text: string): number {
  const visible = /[^\s\uFEFF]/g;
  for (let match = visible.exec(text); match !== null; match = visible.exec(text)) {
    const at = match.index;
    if (text[at] !== "#" && !text.startsWith("//", at)) return at;
    visible.lastIndex = endOfLine(text, at);
  }
  return -1;
}

function formatOf(line: string): ForeignName | undefined {
  if (/^\{|^\[\s*(?:[{["\]]|$)/.test(line)) return "json-manifest";
  if (/^(?:---(?=\s|$)|%YAML\b|-(?=[ \t]))/.test(line)) return "yaml-manifest";
  // A head has nothing behind its colon but a comment, and what is given by `=` is meant for KODEON.
  return /^[\w.-]+:[ \t]+(?!\/\/|#)[^\s=][^\r\n=]*(?:[\r\n]|$)/.test(line) ? "yaml-manifest" : undefined;
}

/** Whether a segment may go on with the format. */
const follows: Readonly<Record<ForeignName, (text: string) => boolean>> = {
  "json-manifest": (text) => {
    const at = beginning(text);
    return at < 0 || /[[{"]/.test(text.charAt(at));
  },
  // A head with a name, or a property.
  "yaml-manifest": (text) =>
    !/^[ \t]*[\w"]+[ \t]*=(?!=)|^\w+(?:[ \t]*"[^"\r\n]*"|[ \t]+\w+)[ \t]*(?::[ \t]*)?(?:\/\/.*)?$/m.test(
      text,
    ),
};
