import { isConfigurable } from "../diagnostics/catalogue.ts";
import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import { applySuppressions, suppressionOf } from "../semantics/suppressions.ts";
import { afterLineBreak, endOfLine, isBlank, startOfLine } from "../syntax/characters.ts";
import { editTree, segmentAt } from "../syntax/edit-tree.ts";
import { shiftDiagnostic } from "../syntax/parse.ts";
import type { Tree } from "../syntax/tree.ts";

/**
 * The edit that has a comment above the line of a finding silence it, and all of the same rule on that line. `reason` is
 * what the comment says behind the rule, on one line. Undefined where no comment can: the rule may not be silenced, the line goes on
 * inside of a text, or the finding is about such a comment.
 */
export function silence(tree: Tree, finding: Diagnostic, reason: string): TextEdit | undefined {
  if (!isConfigurable(finding.name)) return undefined;
  const index = segmentAt(tree, finding.span.start);
  const text = tree.segments[index]?.text ?? "";
  const offset = tree.offsets[index] ?? 0;
  let line = startOfLine(text, finding.span.start - offset);
  // A byte order mark stays in front of everything.
  if (text.charCodeAt(line) === 0xfeff) line++;
  let content = line;
  while (isBlank(text.charCodeAt(content))) content++;
  const comment = suppressionOf(finding.name, reason);
  const written = text.slice(line, content) + comment + lineBreakOf(tree, index, line);
  const edit = { start: offset + line, end: offset + line, text: written };
  // Whether it works is for those to say who look for such comments.
  const moved = shiftDiagnostic(finding, written.length);
  const { diagnostics } = applySuppressions(editTree(tree, edit), [moved]);
  return diagnostics.length === 0 ? edit : undefined;
}

/** The line break of the line that begins at `line` of a segment, or else the first one of the text. */
function lineBreakOf({ segments }: Tree, index: number, line: number): string {
  const text = segments[index]?.text ?? "";
  const end = endOfLine(text, line);
  const own = text.slice(end, end < text.length ? afterLineBreak(text, end) : end);
  if (own !== "") return own;
  for (const segment of segments) {
    const found = /\r\n|\r|\n/.exec(segment.text);
    if (found !== null) return found[0];
  }
  return "\n";
}
