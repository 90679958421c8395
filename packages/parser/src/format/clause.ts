import { applyEdits } from "../diagnostics/apply-edits.ts";
import type { TextEdit } from "../diagnostics/diagnostic.ts";
import { startOfLine } from "../syntax/characters.ts";
import { parseSegment } from "../syntax/parse.ts";
import type { Segment } from "../syntax/tree.ts";

/** What a clause goes on with, by the word that it begins with. */
const partners: ReadonlyMap<string, RegExp> = new Map([
  ["sebaliknya", /^(?:jika|sebaliknya[ \t]+jika|lainnya[ \t]+jika)\b/],
  ["lainnya", /^(?:jika|sebaliknya[ \t]+jika|lainnya[ \t]+jika)\b/],
  ["tangkap", /^coba\b/],
  ["akhirnya", /^(?:coba|tangkap)\b/],
]);

/**
 * The edit that puts a clause such as `sebaliknya:`, which has been typed in the body that it is to follow, below the
 * statement that it goes on with. `end` is where its line ends. None where it has its place, or none is found for it.
 */
export function placeClause(segment: Segment, end: number): TextEdit[] {
  const { text, diagnostics } = segment;
  const line = startOfLine(text, end);
  const isOrphan = diagnostics.some(
    ({ name, span }) => name === "orphan-clause" && span.start >= line && span.start < end,
  );
  const [, blanks = "", word = ""] = /^([ \t]*)([a-z]+)/.exec(text.slice(line, end)) ?? [];
  const partner = partners.get(word);
  if (!isOrphan || partner === undefined) return [];
  const indentation = indentationAbove(text, line, blanks.length, partner);
  if (indentation === undefined) return [];
  const edit = { start: line, end: line + blanks.length, text: indentation };
  const mended = parseSegment(applyEdits(text, [edit]));
  return mended.diagnostics.length < diagnostics.length ? [edit] : [];
}

/** The indentation of the nearest statement around a line that a clause can go on with. */
function indentationAbove(text: string, line: number, depth: number, partner: RegExp): string | undefined {
  let least = depth;
  for (const above of text
    .slice(0, line)
    .split(/\r\n|\r|\n/)
    .toReversed()) {
    const [, blanks = "", content = ""] = /^([ \t]*)(.*)$/.exec(above) ?? [];
    if (content === "" || content.startsWith("//") || blanks.length >= least) continue;
    if (partner.test(content)) return blanks;
    if (/^fungsi\b/.test(content)) return undefined;
    least = blanks.length;
  }
  return undefined;
}
