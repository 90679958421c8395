import { posix } from "node:path";
import { compile, type Diagnostic } from "@kodeon/parser";
import type { Call, Run } from "./call.ts";
import { explainInput, explainReading, explainWriting } from "./faults.ts";
import { gatherInputs, type Input } from "./inputs.ts";
import { isClosed, type SystemFault } from "./outlet.ts";
import { readInput } from "./read.ts";
import { report } from "./report/pretty.ts";
import type { UsageFault } from "./usage.ts";
import { writeWhole } from "./write.ts";

/** `kodeonc compile`: IR to standard output or to a folder, all else to standard error. */
export const compileInputs: Run = async (call) => {
  if (call.operands.length === 0) return { fault: "missing-input", command: "compile" };
  const { inputs, faults, single } = await gatherInputs(call.operands);
  const outDir = folderOf(call);
  const clash = outDir === undefined ? undefined : findClash(inputs, outDir);
  if (clash) return clash;

  for (const fault of faults) await call.stderr.write(explainInput(fault, call.tell));
  const tally = { files: 0, errors: 0, warnings: 0, faults: faults.length };
  const shape = outDir === undefined && !single ? "lines" : "pretty";
  for (const input of inputs) {
    const outcome = await compileInput(input, shape, call);
    if (outcome === "unreadable") {
      tally.faults++;
      continue;
    }
    tally.files++;
    tally.errors += count(outcome.diagnostics, "error");
    tally.warnings += count(outcome.diagnostics, "warning");
    if (outcome.json === undefined) continue;

    const path = outDir === undefined ? undefined : posix.join(outDir, input.output);
    const fault = await deliver(outcome.json, path, call);
    if (!fault) continue;
    if (path === undefined && isClosed(fault)) break;
    tally.faults++;
    await call.stderr.write(explainWriting(path, fault, call.tell));
    // Other files may still find their place, but standard output is gone for all of them.
    if (path === undefined) break;
  }

  if (!single && tally.files > 0) await call.stderr.write(`${summary(tally, call)}\n`);
  if (tally.faults > 0) return 2;
  return tally.errors > 0 ? 1 : 0;
};

interface Outcome {
  readonly diagnostics: readonly Diagnostic[];
  /** The IR as it is to be written; undefined where there is an error. */
  readonly json: string | undefined;
}

async function compileInput(
  { path }: Input,
  shape: "lines" | "pretty",
  { language, tell, stderr }: Call,
): Promise<Outcome | "unreadable"> {
  const reading = await readInput(path);
  if (!("text" in reading)) {
    await stderr.write(explainReading(path, reading, tell));
    return "unreadable";
  }
  const { text } = reading;
  const { ir, diagnostics } = compile(text, shape === "lines" ? { file: path } : {});
  await stderr.write(report(path, text, diagnostics, { language, tell, stream: stderr.stream }));
  const healthy = ir !== undefined && count(diagnostics, "error") === 0;
  const json = healthy ? `${JSON.stringify(ir, null, shape === "lines" ? 0 : 2)}\n` : undefined;
  return { diagnostics, json };
}

async function deliver(
  json: string,
  path: string | undefined,
  { stdout }: Call,
): Promise<SystemFault | undefined> {
  if (path === undefined) return stdout.write(json);
  try {
    writeWhole(path, json);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
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
