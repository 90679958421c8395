import { severityOf, type RuleSettings } from "./diagnostics/catalogue.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { checkFile, collectInto, type CheckedFile } from "./semantics/check.ts";
import { applySuppressions } from "./semantics/suppressions.ts";
import { symbolsOf, type FileSymbols } from "./semantics/symbols.ts";
import { validateInWorkspace } from "./semantics/validate.ts";
import { createIndex, type WorkspaceIndex } from "./semantics/workspace-index.ts";
import { parse, sortDiagnostics } from "./syntax/parse.ts";
import type { Tree } from "./syntax/tree.ts";

export interface WorkspaceOptions {
  /** What is to become of single rules' findings. */
  readonly rules?: RuleSettings;
}

/** Manifests that know of one another. It touches no file system: whoever holds the files puts their texts in. */
export interface Workspace {
  /**
   * Puts a file in, or its new text in place of the old one, as a text or as the tree of one. Parts of it that have not
   * changed are not looked at again.
   */
  open(file: string, text: string | Tree): void;
  /** Takes a file out. */
  close(file: string): void;
  /** The names of the files, sorted. */
  readonly files: readonly string[];
  readonly index: WorkspaceIndex;
  /** The text of a file as a tree; undefined where there is no such file. */
  tree(file: string): Tree | undefined;
  /**
   * All there is to say of a file, from top to bottom: by itself and together with the others. Spans count from the
   * beginning of its text. Only what has changed since the last call, or may have, is checked again.
   */
  diagnostics(file: string): readonly Diagnostic[];
}

interface Entry {
  readonly checked: CheckedFile;
  readonly symbols: FileSymbols;
  /** Undefined where it has to be worked out (again). */
  diagnostics: readonly Diagnostic[] | undefined;
}

export function createWorkspace({ rules = {} }: WorkspaceOptions = {}): Workspace {
  const entries = new Map<string, Entry>();
  const index = createIndex();
  // Which files' findings point at places in a file: those places move with every edit above them.
  const pointing = new Map<string, Set<string>>();

  // While nothing has been asked there is nothing to forget, and files are put in without looking who is affected.
  let isAsked = false;

  function put(file: string, symbols: FileSymbols | undefined): void {
    if (!isAsked) {
      index.put(file, symbols);
      return;
    }
    for (const affected of [...index.update(file, symbols), ...(pointing.get(file) ?? [])]) {
      const entry = entries.get(affected);
      if (entry) entry.diagnostics = undefined;
    }
  }

  /** Files are never taken out again: one that no longer points there is judged once more than it need be. */
  function notePointing(from: string, to: string | undefined): void {
    if (to === undefined) return;
    const known = pointing.get(to);
    if (known) known.add(from);
    else pointing.set(to, new Set([from]));
  }

  function judge(file: string, { checked, symbols }: Entry): readonly Diagnostic[] {
    const found = [...checked.diagnostics];
    validateInWorkspace({ file, blocks: checked.blocks, symbols, index }, collectInto(found));
    for (const { related } of found) for (const place of related) notePointing(file, place.file);
    const { diagnostics, unused } = applySuppressions(checked.tree, found);
    return sortDiagnostics([...diagnostics, ...unused]).flatMap((each) => {
      const severity = severityOf(each.name, rules);
      if (severity === undefined) return [];
      return [severity === each.severity ? each : { ...each, severity }];
    });
  }

  return {
    index,
    get files() {
      return [...entries.keys()].sort();
    },
    tree: (file) => entries.get(file)?.checked.tree,
    open(file, text) {
      const previous = entries.get(file)?.checked.tree;
      const checked = checkFile(typeof text === "string" ? parse(text, previous).tree : text);
      const symbols = symbolsOf(file, checked.blocks);
      entries.set(file, { checked, symbols, diagnostics: undefined });
      put(file, symbols);
    },
    close(file) {
      if (entries.delete(file)) put(file, undefined);
    },
    diagnostics(file) {
      const entry = entries.get(file);
      if (entry === undefined) return [];
      isAsked = true;
      return (entry.diagnostics ??= judge(file, entry));
    },
  };
}
