import type { Scan } from "../lexer/scan.ts";
import type { Entry } from "../tree.ts";

/**
 * Gives what was said of a YAML list below a key the fix that writes it as KODEON does, where all that stands below the
 * key, up to `end`, are its items: words, numbers and texts, one a line.
 */
export function fixDashList(scan: Scan, keyEnd: number, entries: readonly Entry[], end: number): void {
  const [first] = entries;
  if (first?.kind !== "damage") return;
  const at = scan.diagnostics.findIndex(
    ({ name, span }) => name === "dash-list" && span.start === first.start,
  );
  const told = scan.diagnostics[at];
  if (told === undefined) return;
  const lines = scan.text
    .slice(first.start, end)
    .split(/[\r\n]+[ \t]*/)
    .filter((line) => line !== "");
  const items = lines.map((line) => item.exec(line)?.[1]?.trimEnd());
  if (items.length !== entries.length || items.includes(undefined)) return;
  const written = items.map((text = "") => (/^(?:"|(?:0|[1-9]\d*)$)/.test(text) ? text : `"${text}"`));
  const edit = { start: keyEnd, end, text: ` = [${written.join(", ")}]` };
  scan.diagnostics[at] = { ...told, fix: [edit] };
}

/** An item that means the same in quotes, or has quotes already. */
const item = /^-[ \t]+("(?:[^"\\]|\\.)*"|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd} ._/@+-]*)$/u;
