import { severityOf, type RuleSettings } from "./diagnostics/catalogue.ts";
import type { Diagnostic } from "./diagnostics/diagnostic.ts";
import { checkFile, collectInto, type CheckedFile } from "./semantics/check.ts";
import { applySuppressions } from "./semantics/suppressions.ts";
import type { PlacedBlock } from "./semantics/bound.ts";
import { enterBlock, type MovableBlock } from "./semantics/symbols.ts";
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
  readonly blocks: readonly Judged[];
  /** Undefined where it has to be worked out (again). */
  diagnostics: readonly Diagnostic[] | undefined;
}

interface Judged extends MovableBlock {
  /** Nothing is wrong between it and the others, which stays so until the index says that it may have changed. */
  isClean: boolean;
}

export function createWorkspace({ rules = {} }: WorkspaceOptions = {}): Workspace {
  const trees = new Map<string, Tree>();
  const entries = new Map<string, Entry>();
  const index = createIndex<Judged>();
  // Which files' findings point at places in a file: those places move with every edit above them.
  const pointing = new Map<string, Set<string>>();

  // Who types changes one file many times before somebody asks what that means, and only then it is worked out. It is
  // one file and not more, so that the work which many files make falls due with each of them and not all at once.
  let waiting: string | undefined;

  // While nothing has been asked there is nothing to forget, and blocks are put in without looking who is affected.
  let isAsked = false;

  /** Takes into account what has become of the file that waits, if one does. */
  function settle(): void {
    if (waiting === undefined) return;
    const file = waiting;
    waiting = undefined;
    const before = entries.get(file)?.blocks ?? [];
    const tree = trees.get(file);
    if (tree === undefined) {
      entries.delete(file);
      exchange(before, []);
    } else {
      const checked = checkFile(tree);
      const { blocks, gone, come } = renew(file, before, checked.blocks);
      entries.set(file, { checked, blocks, diagnostics: undefined });
      exchange(gone, come);
    }
    for (const each of pointing.get(file) ?? []) forget(each);
  }

  function postpone(file: string): void {
    if (waiting !== file) settle();
    waiting = file;
  }

  function exchange(gone: readonly Judged[], come: readonly Judged[]): void {
    if (!isAsked && gone.length === 0) return index.put(come);
    for (const affected of index.update(gone, come)) {
      affected.isClean = false;
      forget(affected.file);
    }
  }

  function forget(file: string): void {
    const entry = entries.get(file);
    if (entry) entry.diagnostics = undefined;
  }

  /** Files are never taken out again: one that no longer points there is judged once more than it need be. */
  function notePointing(from: string, to: string | undefined): void {
    if (to === undefined) return;
    const known = pointing.get(to);
    if (known) known.add(from);
    else pointing.set(to, new Set([from]));
  }

  function judge(file: string, { checked, blocks }: Entry): readonly Diagnostic[] {
    const found = [...checked.diagnostics];
    const report = collectInto(found);
    for (const block of blocks) {
      if (block.isClean) continue;
      const { length } = found;
      validateInWorkspace(block, index, report);
      block.isClean = found.length === length;
    }
    for (const { related } of found) for (const place of related) notePointing(file, place.file);
    const { diagnostics, unused } = applySuppressions(checked.tree, found);
    return sortDiagnostics([...diagnostics, ...unused]).flatMap((each) => {
      const severity = severityOf(each.name, rules);
      if (severity === undefined) return [];
      return [severity === each.severity ? each : { ...each, severity }];
    });
  }

  function settled(): WorkspaceIndex {
    settle();
    return index;
  }

  return {
    index: {
      packages: (name) => settled().packages(name),
      names: () => settled().names(),
      files: (name) => settled().files(name),
      singletons: (name) => settled().singletons(name),
    },
    get files() {
      return [...trees.keys()].sort();
    },
    tree: (file) => trees.get(file),
    open(file, text) {
      postpone(file);
      trees.set(file, typeof text === "string" ? parse(text, trees.get(file)).tree : text);
    },
    close(file) {
      postpone(file);
      trees.delete(file);
    },
    diagnostics(file) {
      settle();
      const entry = entries.get(file);
      if (entry === undefined) return [];
      isAsked = true;
      return (entry.diagnostics ??= judge(file, entry));
    },
  };
}

/** The blocks of a file after a change: those above and below it are the same, where they are now. */
function renew(
  file: string,
  before: readonly Judged[],
  after: readonly PlacedBlock[],
): {
  readonly blocks: readonly Judged[];
  readonly gone: readonly Judged[];
  readonly come: readonly Judged[];
} {
  const shorter = Math.min(before.length, after.length);
  const isKept = (from: number, to: number): boolean => before.at(from)?.block === after.at(to)?.block;
  let above = 0;
  while (above < shorter && isKept(above, above)) above++;
  let below = 0;
  while (below < shorter - above && isKept(-1 - below, -1 - below)) below++;
  const gone = before.slice(above, before.length - below);
  const come = after
    .slice(above, after.length - below)
    .map((each) => Object.assign(enterBlock(file, each), { isClean: false }));
  const blocks = [...before.slice(0, above), ...come, ...before.slice(before.length - below)];
  for (const [i, each] of blocks.entries()) each.offset = after[i]?.offset ?? 0;
  return { blocks, gone, come };
}
