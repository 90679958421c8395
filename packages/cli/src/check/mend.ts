import { isSafeFix } from "@kodeon/parser";
import { applyEdits, chooseFixes } from "./edits.ts";
import type { Session } from "./session.ts";

/** A file that fixes have changed; nothing is written yet. */
export interface MendedFile {
  readonly path: string;
  readonly before: string;
  readonly text: string;
  /** How many diagnostics were fixed. */
  readonly fixes: number;
}

interface Draft extends MendedFile {
  readonly errors: number;
}

/** Fixes that lay open others are followed this often, and no more: two could undo one another for ever. */
const mostRounds = 10;

/**
 * Applies the fixes of the files that were asked for, round by round until nothing changes. A file never keeps a text
 * with more errors than it had; the session holds the texts that are kept.
 */
export function mendFiles(session: Session): readonly MendedFile[] {
  const kept = new Map<string, Draft>();
  for (const path of session.plan.asked) {
    const text = session.texts.get(path);
    if (path === "-" || text === undefined) continue;
    kept.set(path, { path, before: text, text, fixes: 0, errors: countErrors(session, path) });
  }

  const drafts = new Map(kept);
  const originals = new Map(kept);
  for (let round = 0; round < mostRounds; round++) {
    const changed = [...drafts.values()].flatMap((draft) => mendOnce(session, draft) ?? []);
    if (changed.length === 0) break;
    // A fix may lay open more than it mends, and the next round may mend that too: only what is kept is measured.
    for (const mended of changed) {
      const draft = { ...mended, errors: countErrors(session, mended.path) };
      drafts.set(draft.path, draft);
      if (draft.errors <= (originals.get(draft.path)?.errors ?? 0)) kept.set(draft.path, draft);
    }
  }

  for (const draft of kept.values()) {
    if (draft.text === session.texts.get(draft.path)) continue;
    session.replace(draft.path, draft.text);
    kept.set(draft.path, mendCarefully(session, draft));
  }
  return [...kept.values()].filter(({ before, text }) => text !== before);
}

/** All fixes of a file that do not touch one another at once; undefined where there are none. */
function mendOnce(session: Session, draft: Draft): Draft | undefined {
  const { path, fixes } = draft;
  const text = session.texts.get(path) ?? "";
  const chosen = chooseFixes(session.diagnostics(path).filter(({ name }) => isSafeFix(name)));
  const mended = applyEdits(text, chosen.flat());
  if (mended === text) return undefined;
  session.replace(path, mended);
  return { ...draft, text: mended, fixes: fixes + chosen.length };
}

/** Where all fixes together do harm, one by one, from the bottom so that the places above stay right, without those that do. */
function mendCarefully(session: Session, draft: Draft): Draft {
  let { text, fixes, errors } = draft;
  const { path, before } = draft;
  for (let round = 0; round < mostRounds; round++) {
    const start = text;
    for (const edits of chooseFixes(
      session.diagnostics(path).filter(({ name }) => isSafeFix(name)),
    ).toReversed()) {
      const mended = applyEdits(text, edits);
      session.replace(path, mended);
      const left = countErrors(session, path);
      if (left > errors || mended === text) {
        session.replace(path, text);
        continue;
      }
      text = mended;
      errors = left;
      fixes++;
    }
    if (text === start) break;
  }
  return { path, before, text, fixes, errors };
}

function countErrors(session: Session, path: string): number {
  return session.diagnostics(path).filter(({ severity }) => severity === "error").length;
}
