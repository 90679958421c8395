import { performance } from "node:perf_hooks";
import type { Workspace } from "../packages/parser/dist/index.js";
import { generateManifests } from "./generate.ts";

const fileCount = 1000;

/**
 * Prints what a workspace of 1,000 files of about 1 KB costs: checked from scratch, and checked again after one of
 * them was edited, with all findings asked for. Times are medians of several turns, warm.
 */
export async function printWorkspaceTimes(): Promise<void> {
  const { createWorkspace } = await import("../packages/parser/dist/index.js");
  const { parse } = await import("../packages/parser/dist/tree.js");
  const { segments } = parse(generateManifests(1_000_000).kodeon).tree;
  const share = segments.length / fileCount;
  const texts = Array.from({ length: fileCount }, (_, i) =>
    segments
      .slice(Math.round(i * share), Math.round((i + 1) * share))
      .map(({ text }) => text)
      .join(""),
  );
  const bytes = texts.reduce((sum, text) => sum + text.length, 0);
  const scratch: number[] = [];
  let workspace = createWorkspace();
  for (let turn = 0; turn < 7; turn++) {
    const start = performance.now();
    workspace = createWorkspace();
    texts.forEach((text, i) => workspace.open(nameOf(i), text));
    askAll(workspace);
    scratch.push(performance.now() - start);
  }
  const edits: number[] = [];
  for (let turn = 0; turn < 200; turn++) {
    const file = turn * 5;
    const start = performance.now();
    workspace.open(nameOf(file), `${texts[file] ?? ""}\n// ${turn}\n`);
    askAll(workspace);
    edits.push(performance.now() - start);
  }
  console.log(`\nA workspace of ${fileCount} files, ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(
    `  check from scratch        ${median(scratch).toFixed(0)} ms, ${(bytes / 1e3 / median(scratch)).toFixed(1)} MB/s`,
  );
  console.log(`  check after one edit      ${median(edits).toFixed(2)} ms`);
}

function nameOf(i: number): string {
  return `${String(i).padStart(4, "0")}.kodeon`;
}

function askAll(workspace: Workspace): void {
  for (const file of workspace.files) workspace.diagnostics(file);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
