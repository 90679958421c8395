import { type Change, renderChange } from "@kodeon/parser";
import { relativePath } from "../../check/formats/relative-path.ts";
import { type Locate, placesIn } from "../places.ts";
import type { DiffFormat, DiffReport } from "../report.ts";
import { explainVerdict } from "../verdict.ts";

/** For GitHub Actions: an error for each version that is too small and each package that is gone, and a notice a change. */
export const formatGithub: DiffFormat = (report) => {
  const { diff, before, after, tell } = report;
  const place = placesIn(after);
  const names = { old: before.path, new: after.path };
  return [
    ...diff.packages.flatMap((each) => [
      ...(each.enough
        ? []
        : [
            command(
              "error",
              { ...placeOf(`${each.pointer}/version`, report, place), title: each.package },
              explainVerdict(each, diff.shared.length > 0, tell),
            ),
          ]),
      ...each.changes.map((change) => notice(change, report, place)),
    ]),
    ...diff.shared.map((change) => notice(change, report, place)),
    ...diff.removed.map((lone) =>
      command(
        "error",
        { file: fileOf(report), title: lone.package },
        tell("diff-gone", { ...lone, ...names }),
      ),
    ),
    ...diff.added.map((lone) =>
      command(
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
  return command(
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

/** A workflow command, as the runner reads it: `%` first of all, then what would end a line, a property or all of them. */
function command(name: "error" | "notice", properties: Properties, message: string): string {
  const written = Object.entries(properties).map(
    ([key, value]) => `${key}=${escape(String(value)).replaceAll(":", "%3A").replaceAll(",", "%2C")}`,
  );
  return `::${name} ${written.join(",")}::${escape(message)}\n`;
}

function escape(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
