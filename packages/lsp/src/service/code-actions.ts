import {
  type CodeAction,
  type CodeActionContext,
  CodeActionKind,
  CodeActionTriggerKind,
  type Range,
} from "vscode-languageserver-types";
import type { Document } from "./document.ts";
import { fixAll } from "./fix-all.ts";
import type { Project } from "./project.ts";
import { quickFixes } from "./quick-fixes.ts";
import { say } from "./words.ts";
import { workspaceEdit, type EditingClient } from "./workspace-edit.ts";

const fixAllKind: CodeActionKind = `${CodeActionKind.SourceFixAll}.kodeon`;

/** The kinds of actions that there are. */
export const codeActionKinds: readonly CodeActionKind[] = [CodeActionKind.QuickFix, fixAllKind];

const plainClient: EditingClient = { documentChanges: false };

/** What can be done about a range of a document, of the kinds that the client asks for. All of it has its edits. */
export function codeActions(
  project: Project,
  document: Document,
  range: Range,
  context: Pick<CodeActionContext, "only" | "triggerKind">,
  client: EditingClient = plainClient,
): CodeAction[] {
  return [
    ...(isWanted(CodeActionKind.QuickFix, context) ? quickFixes(project, document, range, client) : []),
    ...(isWanted(fixAllKind, context) ? fixAllActions(project, document, client) : []),
  ];
}

function fixAllActions(project: Project, document: Document, client: EditingClient): CodeAction[] {
  const edits = fixAll(project, document);
  if (edits.length === 0) return [];
  const title = say(project.settings.language)("fix-all");
  return [{ title, kind: fixAllKind, edit: workspaceEdit(document, edits, client) }];
}

/** Kinds form a hierarchy by their dots. What concerns the whole file is not worked out whenever the cursor moves. */
function isWanted(
  kind: CodeActionKind,
  { only, triggerKind }: Pick<CodeActionContext, "only" | "triggerKind">,
): boolean {
  if (only === undefined || only.length === 0)
    return kind === CodeActionKind.QuickFix || triggerKind !== CodeActionTriggerKind.Automatic;
  return only.some((each) => each === CodeActionKind.Empty || kind === each || kind.startsWith(`${each}.`));
}
