import type { Diagnostic } from "../../packages/parser/src/index.ts";
import { parse } from "../../packages/parser/src/tree.ts";
import { printTree } from "./print-tree.ts";

/** A file of cases: `=== title`, the source, `==>`, and what comes of it. */
export interface Case {
  readonly title: string;
  readonly source: string;
  readonly expected: string;
}

export function readCases(file: string): Case[] {
  return file
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const title = part.slice(0, part.indexOf("\n"));
      const [source = "", expected = ""] = part.slice(title.length + 1).split(/^==>\n/m);
      return { title, source, expected: expected.trimEnd() };
    });
}

/** The file anew, with what `work` makes of each source. */
export function writeCases(cases: readonly Case[], work: (source: string) => string = outcome): string {
  return cases.map((each) => `=== ${each.title}\n${each.source}==>\n${work(each.source)}\n`).join("\n");
}

/**
 * What parsing a source comes to, as the file has it: the tree, then a line an error with the text that it stands on. In
 * sources `→` is a tab, `␍` a carriage return and `·` at the end of a line nothing.
 */
export function outcome(written: string): string {
  const source = written.replaceAll("→", "\t").replaceAll("␍", "\r").replace(/·$/gm, "");
  const { tree, diagnostics } = parse(source);
  return [printTree(tree), ...diagnostics.map((each) => printDiagnostic(each, source))]
    .filter((line) => line !== "")
    .join("\n");
}

function printDiagnostic({ name, span }: Diagnostic, source: string): string {
  const line = source.slice(0, span.start).split(/\r\n|\r|\n/).length;
  const text = source.slice(span.start, span.end);
  return `! ${line}: ${name} ${span.start === span.end ? before(source, span.start) : JSON.stringify(text)}`;
}

/** A place between two characters is shown by what stands before it. */
function before(source: string, at: number): string {
  return `after ${JSON.stringify(source.slice(source.lastIndexOf("\n", at - 1) + 1, at).trimStart())}`;
}
