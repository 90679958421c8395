import { realpathSync, statSync } from "node:fs";
import { posix, sep } from "node:path";
import { findManifests, isGlob, staticParent } from "./find.ts";
import type { SystemFault } from "./outlet.ts";

/** Something to compile. */
export interface Input {
  /** How the user would type it, with forward slashes; `-` is standard input. */
  readonly path: string;
  /** The file to write below the folder for output, with forward slashes. */
  readonly output: string;
  /** It was asked for by its own name, and not found in a folder or by a glob. */
  readonly named: boolean;
}

/** An input that cannot be had, and why. */
export type InputFault =
  | { readonly path: string; readonly reason: SystemFault }
  | {
      readonly path: string;
      readonly reason: "no-manifest-in-folder" | "no-manifest-in-glob" | "no-manifest-included";
    };

export interface Inputs {
  readonly inputs: readonly Input[];
  readonly faults: readonly InputFault[];
  /** Whether exactly one file, or standard input alone, was asked for. */
  readonly single: boolean;
}

/** Turns files, folders, globs and `-` into files: in the order given, those of a folder or glob sorted, none twice. */
export async function gatherInputs(operands: readonly string[]): Promise<Inputs> {
  const seen = new Set<string>();
  const inputs: Input[] = [];
  const faults: InputFault[] = [];
  let single = operands.length === 1;
  for (const operand of operands) {
    const found = await expand(operand);
    if (found.kind === "many") single = false;
    for (const fault of found.faults) faults.push(fault);
    for (const input of found.inputs) {
      const identity = identityOf(input.path);
      if (seen.has(identity)) continue;
      seen.add(identity);
      inputs.push(input);
    }
  }
  return { inputs, faults, single };
}

interface Expansion {
  readonly kind: "one" | "many";
  readonly inputs: readonly Input[];
  readonly faults: readonly InputFault[];
}

async function expand(operand: string): Promise<Expansion> {
  if (operand === "-") return one({ path: "-", output: "stdin.ir.json", named: true });
  const pattern = operand.replaceAll(sep, "/");
  const path = posix.normalize(pattern);
  // What is there under this very name is meant, even if the name could be read as a glob.
  const found = lookAt(path);
  if (found === "folder") return many(path, path, "**/*.kodeon", "no-manifest-in-folder");
  if (found === "file") return one(inFolder("", path));
  if (!(await isGlob(pattern))) return { kind: "one", inputs: [], faults: [{ path, reason: found }] };
  const parent = staticParent(pattern);
  return many(operand, parent || ".", pattern.slice(parent.length), "no-manifest-in-glob");
}

function lookAt(path: string): "file" | "folder" | SystemFault {
  try {
    return statSync(path).isDirectory() ? "folder" : "file";
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

function one(input: Input): Expansion {
  return { kind: "one", inputs: [input], faults: [] };
}

async function many(
  asked: string,
  folder: string,
  pattern: string,
  reason: "no-manifest-in-folder" | "no-manifest-in-glob",
): Promise<Expansion> {
  const { files, unreadable } = await findManifests(folder, [pattern]);
  const faults = unreadable.map(({ path, fault }) => ({ path, reason: fault }));
  const nothing = files.length === 0 && faults.length === 0;
  return {
    kind: "many",
    inputs: files.map((file) => inFolder(folder, file)),
    faults: nothing ? [{ path: asked, reason }] : faults,
  };
}

/** A file by its path in a folder; a file that was named itself counts as lying in its own one. */
function inFolder(folder: string, file: string): Input {
  const below = folder ? file : posix.basename(file);
  const path = posix.join(folder, file);
  // A file whose name is a hyphen is no standard input.
  const output = `${below.replace(/\.kodeon$/, "")}.ir.json`;
  return { path: path === "-" ? "./-" : path, output, named: folder === "" };
}

/** The same for all paths of one file. What cannot be resolved counts as itself: reading it will tell what is wrong. */
export function identityOf(path: string): string {
  try {
    return path === "-" ? path : realpathSync.native(path);
  } catch {
    return path;
  }
}
