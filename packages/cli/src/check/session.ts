import { createWorkspace, type Diagnostic, type RuleSettings, type Workspace } from "@kodeon/parser";
import { readInput, type Reading } from "../read.ts";
import type { Plan } from "./plan.ts";
import type { Progress } from "./progress.ts";

/** A file that was checked. */
export interface CheckedFile {
  readonly path: string;
  readonly text: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** A file whose text cannot be had. */
export interface UnreadFile {
  readonly path: string;
  readonly reading: Exclude<Reading, { readonly text: string }>;
}

/** A file on which kodeonc itself fails: a defect of ours, which must not keep the others from being checked. */
export interface FailedFile {
  readonly path: string;
  readonly error: unknown;
}

/** The workspaces of a plan, with the texts in them. */
export interface Session {
  readonly plan: Plan;
  readonly unread: readonly UnreadFile[];
  readonly failed: readonly FailedFile[];
  /** Every text there is, by its file. */
  readonly texts: ReadonlyMap<string, string>;
  readonly diagnostics: (path: string) => readonly Diagnostic[];
  /** Puts another text in the place of a file's. */
  readonly replace: (path: string, text: string) => void;
  /** Checks the files that were asked for, in the order of the plan. */
  check(progress: Progress): readonly CheckedFile[];
}

/** Reads the files of a plan, save those in `known`, and puts them into workspaces by the rules, `rules` first. */
export async function openSession(
  plan: Plan,
  rules: RuleSettings,
  progress: Progress,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<Session> {
  const texts = new Map<string, string>();
  const homes = new Map<string, Workspace>();
  const unread: UnreadFile[] = [];
  const failed: FailedFile[] = [];
  const total = plan.workspaces.reduce((sum, { files }) => sum + files.length, 0);
  for (const { config, files } of plan.workspaces) {
    const workspace = createWorkspace({ rules: { ...config.rules, ...rules } });
    for (const path of files) {
      progress.show(texts.size, total);
      const text = known.get(path);
      const reading = text === undefined ? await readInput(path) : { text };
      if (!("text" in reading)) {
        unread.push({ path, reading });
        continue;
      }
      try {
        workspace.open(path, reading.text);
        texts.set(path, reading.text);
        homes.set(path, workspace);
      } catch (error) {
        failed.push({ path, error });
      }
    }
  }

  const diagnostics = (path: string): readonly Diagnostic[] => homes.get(path)?.diagnostics(path) ?? [];
  return {
    plan,
    unread,
    failed,
    texts,
    diagnostics,
    replace(path, text) {
      texts.set(path, text);
      homes.get(path)?.open(path, text);
    },
    check(shown) {
      return plan.asked.flatMap((path, index) => {
        shown.show(index, plan.asked.length);
        const text = texts.get(path);
        return text === undefined ? [] : [{ path, text, diagnostics: diagnostics(path) }];
      });
    },
  };
}
