import {
  chooseFixes,
  type Diagnostic as Finding,
  isConfigurable,
  isSafeFix,
  renderFix,
  silence,
} from "@kodeon/parser";
import { type CodeAction, CodeActionKind, type Range } from "vscode-languageserver-types";
import { diagnosticOf } from "./diagnostics.ts";
import { offsetAt, positionAt, type Document } from "./document.ts";
import type { Project } from "./project.ts";
import { say } from "./words.ts";
import { workspaceEdit, type EditingClient } from "./workspace-edit.ts";

/** What can be done about the findings that a range touches: their own fixes first, silencing them last. */
export function quickFixes(
  project: Project,
  document: Document,
  range: Range,
  client: EditingClient,
): CodeAction[] {
  const findings = project.workspace.diagnostics(document.uri);
  const start = offsetAt(document, range.start);
  const end = Math.max(start, offsetAt(document, range.end));
  const touched = findings.filter(({ span }) => span.start <= end && span.end >= start);
  const menu = { project, document, client, findings };
  return [...ownFixes(menu, touched), ...fixesOfKinds(menu, touched), ...silencings(menu, touched, range)];
}

interface Menu {
  readonly project: Project;
  readonly document: Document;
  readonly client: EditingClient;
  /** All findings of the document. */
  readonly findings: readonly Finding[];
}

function ownFixes({ project, document, client }: Menu, touched: readonly Finding[]): CodeAction[] {
  return touched.flatMap((finding) => {
    const title = renderFix(finding, project.settings.language);
    if (title === undefined) return [];
    return [
      {
        title,
        kind: CodeActionKind.QuickFix,
        diagnostics: [diagnosticOf(project, document, finding)],
        ...(isSafeFix(finding.name) ? { isPreferred: true } : {}),
        edit: workspaceEdit(document, finding.fix, client),
      },
    ];
  });
}

/** For each rule whose fixes are safe, all of them in the file; what only the author can decide is decided one by one. */
function fixesOfKinds(
  { project, document, client, findings }: Menu,
  touched: readonly Finding[],
): CodeAction[] {
  const fixable = touched.filter(({ name, fix }) => fix.length > 0 && isSafeFix(name));
  return groupBy(fixable, ({ name }) => name).flatMap((group) => {
    const rule = group[0].name;
    const chosen = chooseFixes(findings.filter(({ name }) => name === rule));
    if (chosen.length < 2) return [];
    return [
      {
        title: say(project.settings.language)("fix-rule", { rule, count: chosen.length }),
        kind: CodeActionKind.QuickFix,
        diagnostics: group.map((each) => diagnosticOf(project, document, each)),
        edit: workspaceEdit(
          document,
          chosen.flatMap(({ fix }) => fix),
          client,
        ),
      },
    ];
  });
}

/** A comment above its line for each finding that one can silence. Of several lines only the first is offered. */
function silencings(
  { project, document, client }: Menu,
  touched: readonly Finding[],
  range: Range,
): CodeAction[] {
  const tell = say(project.settings.language);
  const lineOf = ({ span }: Finding): number => positionAt(document, span.start).line;
  const isOneLine = range.start.line === range.end.line;
  const wanted = touched.filter(
    (each) => isConfigurable(each.name) && (isOneLine || lineOf(each) === range.start.line),
  );
  return groupBy(wanted, (each) => `${each.name} ${lineOf(each)}`).flatMap((group) => {
    const [first] = group;
    const edit = silence(document.tree, first, tell("reason"));
    if (edit === undefined) return [];
    return [
      {
        title: tell("ignore", { rule: first.name, line: lineOf(first) + 1 }),
        kind: CodeActionKind.QuickFix,
        diagnostics: group.map((each) => diagnosticOf(project, document, each)),
        edit: workspaceEdit(document, [edit], client),
      },
    ];
  });
}

/** What has the same key together, in the order in which each key comes first. */
function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}
