import { styleText } from "node:util";
import { formatPatch, structuredPatch, type StructuredPatchHunk } from "diff";
import { visible } from "../report/cells.ts";

/** How many lines around a change are shown. */
const context = 3;

/** The time to compare two texts grows with the square of their differences; with more than these, it is told in one piece. */
const most = 1000;

/** The difference between two texts in unified format, as `patch` takes it, in the colours of `stream`; empty where there is none. */
export function unifiedDiff(path: string, before: string, after: string, stream: NodeJS.WriteStream): string {
  if (before === after) return "";
  const found = structuredPatch(path, path, before, after, undefined, undefined, {
    context,
    maxEditLength: most,
  });
  const hunks = found?.hunks ?? [wholeHunk(linesOf(before), linesOf(after))];
  const patch = formatPatch(
    { oldFileName: path, newFileName: path, oldHeader: "", newHeader: "", hunks },
    { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  );
  const [old = "", now = "", ...lines] = patch.split("\n");
  const header = [old, now].map((line) => paint("bold", withTab(line), stream));
  return [...header, ...lines.map((line) => paint(styles[line.charAt(0)], line, stream))].join("\n");
}

/** One hunk from the first line that differs to the last one. */
function wholeHunk(before: readonly string[], after: readonly string[]): StructuredPatchHunk {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const from = Math.max(0, head - context);
  const left = Math.max(0, tail - context);
  const old = before.slice(head, before.length - tail);
  const now = after.slice(head, after.length - tail);
  return {
    oldStart: from + 1,
    oldLines: before.length - left - from,
    newStart: from + 1,
    newLines: after.length - left - from,
    lines: [
      ...before.slice(from, head).flatMap((line) => marked(" ", line)),
      ...old.flatMap((line) => marked("-", line)),
      ...now.flatMap((line) => marked("+", line)),
      ...before.slice(before.length - tail, before.length - left).flatMap((line) => marked(" ", line)),
    ],
  };
}

/** The lines of a text with their line feeds, which are all that ends a line in this format. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function marked(sign: string, line: string): string[] {
  return line.endsWith("\n") ? [sign + line.slice(0, -1)] : [sign + line, "\\ No newline at end of file"];
}

/** `patch` takes a name with blanks in it for one name if a tab follows, as Git writes it. */
function withTab(line: string): string {
  return line.lastIndexOf(" ") > 3 && !line.endsWith('"') ? `${line}\t` : line;
}

function paint(style: Style | undefined, line: string, stream: NodeJS.WriteStream): string {
  // What a terminal shows must not drive it; what goes into a file has to stay as it is.
  const shown = stream.isTTY ? line.split("\t").map(visible).join("\t") : line;
  return style === undefined ? shown : styleText(style, shown, { stream });
}

type Style = "bold" | "cyan" | "red" | "green";

const styles: Readonly<Record<string, Style>> = { "@": "cyan", "-": "red", "+": "green" };
