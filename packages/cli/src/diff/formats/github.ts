import { type Change, renderChange } from "@kodeon/parser";
import { relativePath } from "../../check/formats/relative-path.ts";
import { workflowCommand } from "../../check/formats/workflow-command.ts";
import { type Locate, placesIn } from "../places.ts";
import type { DiffFormat, DiffReport } from "../report.ts";
import { explainPreRelease, explainVerdict } from "../verdict.ts";

/**
 * For GitHub Actions: an error for each version that is too small and each package that is gone, a warning where one is
 * compared with a pre-release, and a notice a change.
 */
export const formatGithub: DiffFormat = (report) => {
  const { diff, before, after, tell } = report;
  const place = placesIn(after);
  const names = { old: before.path, new: after.path };
  return [
    ...diff.packages.flatMap((each) => [
      ...(each.enough
        ? []
        : [
            workflowCommand(
              "error",
              { ...placeOf(`${each.pointer}/version`, report, place), title: each.package },
              explainVerdict(each, diff.shared.length > 0, tell),
            ),
          ]),
      ...explainPreRelease(each, tell).map((text) =>
        workflowCommand(
          "warning",
          { ...placeOf(`${each.pointer}/version`, report, place), title: each.package },
          text,
        ),
      ),
      ...each.changes.map((change) => notice(change, report, place)),
    ]),
    ...diff.shared.map((change) => notice(change, report, place)),
    ...diff.removed.map((lone) =>
      workflowCommand(
        "error",
        { file: fileOf(report), title: lone.package },
        tell("diff-gone", { ...lone, ...names }),
      ),
    ),
    ...diff.added.map((lone) =>
      workflowCommand(
        "notice",
        { ...placeOf(lone.pointer, report, place), title: lone.package },
        tell("diff-new", { ...lone, ...names }),
      ),
    ),
  ].join("");
};

type Properties = Readonly<Record<string, string | number>>;

function notice(change: Change, report: DiffReport, place: Locate): string {
  const where = change.in === "after" ? placeOf(change.pointer, report, place) : { file: fileOf(report) };
  return workflowCommand(
    "notice",
    { ...where, title: `${change.level}: ${change.rule}` },
    renderChange(change, report.language),
  );
}

function placeOf(pointer: string, report: DiffReport, place: Locate): Properties {
  const found = place(pointer);
  if (found === undefined) return { file: fileOf(report) };
  const { start, end } = found;
  return {
    file: fileOf(report),
    line: start.line,
    col: start.column,
    endLine: end.line,
    endColumn: end.column,
  };
}

function fileOf({ after: { path } }: DiffReport): string {
  return path === "-" ? "<stdin>" : relativePath(path);
}
