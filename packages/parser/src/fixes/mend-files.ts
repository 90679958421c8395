import { isSafeFix } from "../diagnostics/catalogue.ts";
import type { Diagnostic, TextEdit } from "../diagnostics/diagnostic.ts";
import { applyEdits } from "../diagnostics/apply-edits.ts";
import { chooseFixes } from "./choose-fixes.ts";
import { composeEdits } from "./compose-edits.ts";

/** Texts that fixes are tried on, such as those of a workspace, and what there is to say of them. */
export interface Workbench {
  /** Undefined where there is no such file. */
  text(file: string): string | undefined;
  /** What there is to say of a file; the spans count from the beginning of its text. */
  diagnostics(file: string): readonly Diagnostic[];
  /** Puts another text in the place of a file's. */
  replace(file: string, text: string): void;
}

/** A file that fixes have changed. */
export interface MendedFile {
  readonly file: string;
  readonly before: string;
  readonly text: string;
  /** The edits that make `text` of `before`, from top to bottom. */
  readonly edits: readonly TextEdit[];
  /** How many diagnostics were fixed. */
  readonly fixes: number;
}

interface Draft extends MendedFile {
  readonly errors: number;
}

/** Fixes that lay open others are followed this often, and no more: two could undo one another for ever. */
const mostRounds = 10;

/** Where hundreds of fixes do harm, trying them stops after texts of so many code units altogether. */
const mostWork = 10_000_000;

/**
 * Applies all fixes of some files that may be applied unasked, round by round until nothing changes, and gives those that
 * have changed. A file never keeps a text with more errors than it had; the texts that are kept lie on the workbench.
 */
export function mendFiles(files: readonly string[], bench: Workbench): readonly MendedFile[] {
  const kept = new Map<string, Draft>();
  for (const file of files) {
    const text = bench.text(file);
    if (text === undefined) continue;
    kept.set(file, { file, before: text, text, edits: [], fixes: 0, errors: countErrors(bench, file) });
  }

  const drafts = new Map(kept);
  const originals = new Map(kept);
  for (let round = 0; round < mostRounds; round++) {
    const changed = [...drafts.values()].flatMap((draft) => mendOnce(bench, draft) ?? []);
    if (changed.length === 0) break;
    // A fix may lay open more than it mends, and the next round may mend that too: only what is kept is measured.
    for (const mended of changed) {
      const draft = { ...mended, errors: countErrors(bench, mended.file) };
      drafts.set(draft.file, draft);
      if (draft.errors <= (originals.get(draft.file)?.errors ?? 0)) kept.set(draft.file, draft);
    }
  }

  for (const draft of kept.values()) {
    if (draft.text === bench.text(draft.file)) continue;
    bench.replace(draft.file, draft.text);
    kept.set(draft.file, mendCarefully(bench, draft));
  }
  return [...kept.values()]
    .filter(({ before, text }) => text !== before)
    .map(({ file, before, text, edits, fixes }) => ({ file, before, text, edits, fixes }));
}

/** All fixes of a file that do not touch one another at once; undefined where there are none. */
function mendOnce(bench: Workbench, draft: Draft): Draft | undefined {
  const chosen = fixableIn(bench, draft.file);
  const mended = editDraft(
    draft,
    chosen.flatMap(({ fix }) => fix),
    chosen.length,
  );
  if (mended.text === draft.text) return undefined;
  bench.replace(draft.file, mended.text);
  return mended;
}

/** Where all fixes together do harm, in smaller and smaller groups, without those that do. */
function mendCarefully(bench: Workbench, start: Draft): Draft {
  let draft = start;
  let work = mostWork;

  function mendGroup(group: readonly Diagnostic[]): void {
    if (group.length === 0 || work <= 0) return;
    const mended = editDraft(
      draft,
      group.flatMap(({ fix }) => fix),
      group.length,
    );
    if (mended.text === draft.text) return;
    work -= mended.text.length;
    bench.replace(draft.file, mended.text);
    const errors = countErrors(bench, draft.file);
    // A good fix could make up for a bad one: of several each has to take its own error away.
    const mendable = group.length === 1 ? 0 : group.filter(isError).length;
    if (errors <= draft.errors - mendable) draft = { ...mended, errors };
    else if (group.length > 1) {
      // From the bottom, so that the places above stay right.
      const middle = group.length >> 1;
      mendGroup(group.slice(middle));
      mendGroup(group.slice(0, middle));
    }
  }

  for (let round = 0; round < mostRounds; round++) {
    const { text } = draft;
    mendGroup(fixableIn(bench, draft.file));
    bench.replace(draft.file, draft.text);
    if (draft.text === text) break;
  }
  return draft;
}

function fixableIn(bench: Workbench, file: string): readonly Diagnostic[] {
  return chooseFixes(bench.diagnostics(file).filter(({ name }) => isSafeFix(name)));
}

/** The draft after edits to its text; its errors are still to be counted. */
function editDraft(draft: Draft, edits: readonly TextEdit[], fixes: number): Draft {
  return {
    ...draft,
    text: applyEdits(draft.text, edits),
    edits: composeEdits(draft.edits, edits),
    fixes: draft.fixes + fixes,
  };
}

function countErrors(bench: Workbench, file: string): number {
  return bench.diagnostics(file).filter(isError).length;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === "error";
}
