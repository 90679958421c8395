import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import type { Ir } from "./ir/ir.ts";
import { lowerBlocks } from "./ir/lower.ts";
import { checkFile, collectInto } from "./semantics/check.ts";
import { applySuppressions } from "./semantics/suppressions.ts";
import { symbolsOf } from "./semantics/symbols.ts";
import { validateInWorkspace } from "./semantics/validate.ts";
import { createIndex } from "./semantics/workspace-index.ts";
import { parse, sortDiagnostics } from "./syntax/parse.ts";
import type { Tree } from "./syntax/tree.ts";

export interface CompileOptions {
  /** How the IR should call the file. */
  readonly file?: string;
}

export interface CompileResult {
  /** Undefined where a diagnostic is an error. */
  readonly ir: Ir | undefined;
  /** From top to bottom; their spans count from the beginning of the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a text: parses it, checks it by all rules, as if there were no other file, and makes its IR. Never throws, whatever the text. */
export function compile(text: string, { file }: CompileOptions = {}): CompileResult {
  const checked = checkFile(parse(text).tree);
  const found = [...checked.diagnostics];
  // A file by itself is a workspace of one.
  const index = createIndex();
  const symbols = symbolsOf("", checked.blocks);
  index.put("", symbols);
  validateInWorkspace({ file: "", blocks: checked.blocks, symbols, index }, collectInto(found));
  // A comment may silence what only a workspace finds, so that one which silences nothing here is none to report.
  const { diagnostics } = applySuppressions(checked.tree, sortDiagnostics(found));
  const hasError = diagnostics.some(({ severity }) => severity === "error");
  return { ir: hasError ? undefined : lowerChecked(checked.blocks, file), diagnostics };
}

/**
 * The IR of a tree whatever is wrong with it, for a live view: what is not valid is left out, so that members
 * which the types call required may be missing.
 */
export function lower(tree: Tree, { file }: CompileOptions = {}): Ir {
  return lowerChecked(checkFile(tree).blocks, file);
}

function lowerChecked(blocks: ReturnType<typeof checkFile>["blocks"], file: string | undefined): Ir {
  return lowerBlocks(
    blocks.map(({ block }) => block),
    file,
  );
}
