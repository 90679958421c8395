import { performance } from "node:perf_hooks";
import type { Workspace } from "../packages/parser/dist/index.js";
import { generateManifests } from "./generate.ts";
import { generateRegistry } from "./registry.ts";

/** The texts of a workspace's files, and which of them are edited, each by what it gains. */
interface Load {
  readonly name: string;
  readonly texts: readonly string[];
  readonly turns: number;
  readonly edits: readonly { readonly file: number; readonly text: string }[];
}

/**
 * Prints what workspaces cost: checked from scratch, and checked again after one of their files was edited, with all
 * findings asked for. Times are medians of several turns, warm.
 */
export async function printWorkspaceTimes(): Promise<void> {
  for (const load of [await smallFiles(1000), registry(10_000)]) await printTimes(load);
}

async function printTimes({ name, texts, turns, edits }: Load): Promise<void> {
  const { createWorkspace } = await import("../packages/parser/dist/index.js");
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const scratch: number[] = [];
  let workspace = createWorkspace();
  for (let turn = 0; turn < turns; turn++) {
    const start = performance.now();
    workspace = createWorkspace();
    for (const [i, text] of texts.entries()) workspace.open(nameOf(i), text);
    askAll(workspace);
    scratch.push(performance.now() - start);
  }
  const after = edits.map(({ file, text }) => {
    const start = performance.now();
    workspace.open(nameOf(file), text);
    askAll(workspace);
    return performance.now() - start;
  });
  console.log(`\nA workspace of ${name}, ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(
    `  check from scratch        ${median(scratch).toFixed(0)} ms, ${(bytes / 1e3 / median(scratch)).toFixed(1)} MB/s`,
  );
  console.log(`  check after one edit      ${median(after).toFixed(2)} ms`);
}

/** Files of about 1 KB that have little to do with one another, each edited below its last line. */
async function smallFiles(count: number): Promise<Load> {
  const { parse } = await import("../packages/parser/dist/tree.js");
  const { segments } = parse(generateManifests(1_000_000).kodeon).tree;
  const share = segments.length / count;
  const texts = Array.from({ length: count }, (_, i) =>
    segments
      .slice(Math.round(i * share), Math.round((i + 1) * share))
      .map(({ text }) => text)
      .join(""),
  );
  const edits = Array.from({ length: 200 }, (_, turn) => ({
    file: turn * 5,
    text: `${texts[turn * 5] ?? ""}\n// ${turn}\n`,
  }));
  return { name: `${count} files`, texts, turns: 7, edits };
}

/** Packages that need one another; what is edited is what one of the first needs, by way of which most need the rest. */
function registry(count: number): Load {
  const texts = generateRegistry(count, 8);
  const edits = Array.from({ length: 10 }, (_, turn) => ({
    file: 20,
    text: (texts[20] ?? "").replace('>= "1.0.0"', `>= "1.0.${turn % 2}"`),
  }));
  return { name: `${count} packages, each with 8 requirements`, texts, turns: 3, edits };
}

function nameOf(i: number): string {
  return `${String(i).padStart(5, "0")}.kodeon`;
}

function askAll(workspace: Workspace): void {
  for (const file of workspace.files) workspace.diagnostics(file);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
