import { compile, type Ir, type IrFault, readIr, renderIrFault } from "@kodeon/parser";
import type { Call } from "./call.ts";
import { explainReading } from "./faults.ts";
import { readInput } from "./read.ts";
import { visible } from "./report/cells.ts";
import { painter } from "./report/frame.ts";
import { report } from "./report/pretty.ts";

/** What a file holds, be it a manifest or the IR of one. */
export interface Document {
  /** As the user calls it; `-` is standard input. */
  readonly path: string;
  readonly ir: Ir;
  /** The manifest's text; undefined for an IR. */
  readonly text: string | undefined;
}

/**
 * Reads a manifest, which is compiled, or an IR, which is validated; a file is one by its ending or its first character.
 * What is wrong is told on standard error, and the exit code given: 1 for errors in it, 2 where it cannot be read.
 */
export async function readDocument(path: string, call: Call): Promise<Document | { readonly exit: 1 | 2 }> {
  const { language, tell, stderr } = call;
  const reading = await readInput(path);
  if (!("text" in reading)) {
    await stderr.write(explainReading(path, reading, tell));
    return { exit: 2 };
  }
  const { text } = reading;
  // No manifest begins with a brace.
  if (/\.json$/i.test(path) || /^\uFEFF?\s*\{/.test(text)) {
    const { ir, faults } = readIr(text);
    if (ir) return { path, ir, text: undefined };
    await stderr.write(explainFaults(path, faults, call));
    return { exit: 1 };
  }
  const { ir, diagnostics } = compile(text);
  await stderr.write(report(path, text, diagnostics, { language, tell, stream: stderr.stream }));
  return ir ? { path, ir, text } : { exit: 1 };
}

/** Of a pointer no more than this is shown: a document may be as deep as its author likes. */
const longest = 200;

/** A line for each fault of an IR: the file, where in it, and what is wrong. */
function explainFaults(path: string, faults: readonly IrFault[], { language, stderr }: Call): string {
  const paint = painter(stderr.stream);
  const lines = faults.map((fault) => {
    const place = paint("bold", visible(placeOf(path, fault)));
    return `${place}: ${visible(renderIrFault(fault, language))}\n`;
  });
  return lines.join("");
}

function placeOf(path: string, { name, pointer, arguments: { line, column } }: IrFault): string {
  if (name === "ir-not-json") return `${path}:${line}:${column}`;
  if (pointer === "") return path;
  return `${path}: ${pointer.length > longest ? `${pointer.slice(0, longest)}…` : pointer}`;
}
