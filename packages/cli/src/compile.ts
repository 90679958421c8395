import { posix } from "node:path";
import { canonicalIr, compile, type Diagnostic, type Ir, type SourceMap } from "@kodeon/parser";
import type { Call, Run } from "./call.ts";
import { explainInput, explainReading, explainWriting } from "./faults.ts";
import { gatherInputs, type Input } from "./inputs.ts";
import { explainInternalFault } from "./internal-fault.ts";
import type { SystemFault } from "./outlet.ts";
import { tellUnprinted } from "./print.ts";
import { readInput } from "./read.ts";
import { report } from "./report/pretty.ts";
import type { UsageFault } from "./usage.ts";
import { writeWhole } from "./write.ts";

/** `kodeonc compile`: IR to standard output or to a folder, all else to standard error. */
export const compileInputs: Run = async (call) => {
  if (call.operands.length === 0) return { fault: "missing-input", command: "compile" };
  const { inputs, faults, single } = await gatherInputs(call.operands);
  const outDir = folderOf(call);
  if (call.options["source-map"] && outDir === undefined)
    return { fault: "missing-companion", command: "compile", name: "--source-map", other: "--out-dir" };
  const clash = outDir === undefined ? undefined : findClash(inputs, outDir);
  if (clash) return clash;

  for (const fault of faults) await call.stderr.write(explainInput(fault, call.tell));
  const tally = { files: 0, errors: 0, warnings: 0, faults: faults.length };
  const shape = shapeFor(outDir === undefined && !single, call);
  for (const input of inputs) {
    const outcome = await compileInput(input, shape, call);
    if (outcome === "fault") {
      tally.faults++;
      continue;
    }
    tally.files++;
    tally.errors += count(outcome.diagnostics, "error");
    tally.warnings += count(outcome.diagnostics, "warning");
    if (outcome.json === undefined) continue;

    if (outDir === undefined) {
      await call.stdout.write(outcome.json);
      continue;
    }
    const unwritten = writeOutcome(outcome.json, outcome.map, posix.join(outDir, input.output));
    if (!unwritten) continue;
    tally.faults++;
    await call.stderr.write(explainWriting(unwritten.path, unwritten.fault, call.tell));
  }

  const printed = await tellUnprinted(call);
  if (!single && tally.files > 0) await call.stderr.write(`${summary(tally, call)}\n`);
  if (printed !== 0 || tally.faults > 0) return 2;
  return tally.errors > 0 ? 1 : 0;
};

interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The IR as it is to be written; undefined where there is an error. */
  readonly json: string | undefined;
  /** The source map as it is to be written; undefined where none is asked for too. */
  readonly map: string | undefined;
}

/** What comes of an input; a fault that keeps it from being compiled is told. */
async function compileInput({ path }: Input, shape: Shape, call: Call): Promise<Outcome | "fault"> {
  const { tell, stderr } = call;
  const reading = await readInput(path);
  if (!("text" in reading)) {
    await stderr.write(explainReading(path, reading, tell));
    return "fault";
  }
  try {
    return await compileText(path, reading.text, shape, call);
  } catch (error) {
    // A defect that one text brings to light says nothing of the others.
    await stderr.write(explainInternalFault(path, error, tell));
    return "fault";
  }
}

async function compileText(
  path: string,
  text: string,
  shape: Shape,
  { options, language, tell, stderr }: Call,
): Promise<Outcome> {
  const { ir, diagnostics, sourceMap } = compile(text, {
    ...(shape === "lines" && { file: path }),
    sourceMap: options["source-map"] === true,
  });
  await stderr.write(report(path, text, diagnostics, { language, tell, stream: stderr.stream }));
  const healthy = ir !== undefined && count(diagnostics, "error") === 0;
  const json = healthy ? write(ir, shape) : undefined;
  const map = healthy && sourceMap ? `${JSON.stringify(nameSource(sourceMap, path))}\n` : undefined;
  return { diagnostics, json, map };
}

/** A map that lies in another folder has to say what it is a map of; standard input has no name. */
function nameSource({ version, ...rest }: SourceMap, path: string): SourceMap {
  return path === "-" ? { version, ...rest } : { version, file: path, ...rest };
}

/** How an IR is written. Canonical JSON by itself has no line break at its end: its bytes are those that are digested. */
type Shape = "pretty" | "lines" | "canonical" | "canonical-lines";

function shapeFor(isStream: boolean, { options }: Call): Shape {
  if (options["canonical"]) return isStream ? "canonical-lines" : "canonical";
  return isStream ? "lines" : "pretty";
}

function write(ir: Ir, shape: Shape): string {
  if (shape === "pretty" || shape === "lines")
    return `${JSON.stringify(ir, null, shape === "lines" ? 0 : 2)}\n`;
  // A text that came as UTF-8 has nothing in it that canonical JSON could not hold.
  const { text = "" } = canonicalIr(ir);
  return shape === "canonical" ? text : `${text}\n`;
}

/** Writes the IR and, beside it, its source map; gives what could not be written, and why. */
function writeOutcome(json: string, map: string | undefined, path: string): Unwritten | undefined {
  return writeResult(path, json) ?? (map === undefined ? undefined : writeResult(`${path}.map`, map));
}

interface Unwritten {
  readonly path: string;
  readonly fault: SystemFault;
}

function writeResult(path: string, text: string): Unwritten | undefined {
  try {
    writeWhole(path, text);
    return undefined;
  } catch (error) {
    return { path, fault: error instanceof Error ? error : new Error(String(error)) };
  }
}

function folderOf({ options }: Call): string | undefined {
  const folder = options["out-dir"];
  return typeof folder === "string" ? folder : undefined;
}

function findClash(inputs: readonly Input[], outDir: string): UsageFault | undefined {
  const writers = new Map<string, string>();
  for (const { path, output } of inputs) {
    const first = writers.get(output);
    if (first !== undefined) {
      return {
        fault: "same-output",
        command: "compile",
        first,
        second: path,
        output: posix.join(outDir, output),
      };
    }
    writers.set(output, path);
  }
  return undefined;
}

function count(diagnostics: readonly Diagnostic[], severity: Diagnostic["severity"]): number {
  return diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
}

function summary(tally: { files: number; errors: number; warnings: number }, { tell }: Call): string {
  return tell(tally.files === 1 ? "summary-one" : "summary-many", tally);
}
