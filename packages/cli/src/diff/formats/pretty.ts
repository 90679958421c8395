import { type Change, type Level, type PackageDiff, renderChange } from "@kodeon/parser";
import { visible } from "../../report/cells.ts";
import {
  frame,
  type Paint,
  painter,
  placeOf,
  type Source,
  type Style,
  toSource,
} from "../../report/frame.ts";
import { wrap } from "../../report/wrap.ts";
import { type Locate, placesIn } from "../places.ts";
import type { DiffFormat, DiffReport } from "../report.ts";
import { explainPreRelease, explainVerdict } from "../verdict.ts";

/** For people: each package with its changes by level, then what is wrong with its version, with the line to change. */
export const formatPretty: DiffFormat = (report) => {
  const { diff, before, after, tell, stream } = report;
  const paint = painter(stream);
  const source = after.text === undefined ? undefined : toSource(after.path, after.text);
  const view: View = {
    report,
    paint,
    place: placesIn(after),
    source,
    width: stream.isTTY ? Math.max(40, Math.min(widest, stream.columns)) : widest,
  };
  const names = { old: nameOf(before.path), new: nameOf(after.path) };
  const gone = diff.removed.map((lone) => headline(tell("diff-gone", { ...lone, ...names }), "error", view));
  return [
    ...diff.packages.map((each) => packagePart(each, view)),
    ...(diff.shared.length > 0 ? [[paint("bold", tell("diff-shared")), ...groups(diff.shared, view)]] : []),
    ...diff.packages
      .flatMap((each) => explainPreRelease(each, tell))
      .map((text) => [headline(text, "warning", view)]),
    ...diff.packages.filter(({ enough }) => !enough).map((each) => errorPart(each, view)),
    ...diff.added.map((lone) => [visible(tell("diff-new", { ...lone, ...names }))]),
    ...gone.map((line) => [line]),
  ]
    .map((lines) => `${lines.join("\n")}\n`)
    .join("\n");
};

interface View {
  readonly report: DiffReport;
  readonly paint: Paint;
  readonly place: Locate;
  /** The new manifest; undefined where it is an IR. */
  readonly source: Source | undefined;
  readonly width: number;
}

/** Text is read most easily in lines that are not too long, however wide the terminal. */
const widest = 100;

/** More changes than this of one level help nobody. */
const most = 100;

const levels = [
  ["breaking", "diff-breaking", "red"],
  ["feature", "diff-feature", "yellow"],
  ["fix", "diff-fix", "cyan"],
] as const satisfies readonly (readonly [Level, string, Style])[];

function packagePart(each: PackageDiff, view: View): string[] {
  const { report, paint } = view;
  const { from, to } = each.declared;
  const title = paint("bold", visible(`${each.package} ${from} → ${to}`));
  const isShared = report.diff.shared.length > 0;
  // A version that is too small has a part of its own, below.
  const verdict = each.enough ? ["", `  ${visible(explainVerdict(each, isShared, report.tell))}`] : [];
  return [title, ...groups(each.changes, view), ...verdict];
}

function groups(changes: readonly Change[], view: View): string[] {
  const { paint, report } = view;
  return levels.flatMap(([level, heading, style]) => {
    const those = changes.filter((change) => change.level === level);
    if (those.length === 0) return [];
    const shown = those.slice(0, most).flatMap((change) => changeLines(change, view));
    const count = those.length - most;
    return [
      "",
      `  ${paint(style, report.tell(heading))}`,
      ...shown,
      ...(count > 0 ? [`    ${report.tell("diff-left", { count })}`] : []),
    ];
  });
}

function changeLines(change: Change, view: View): string[] {
  const { report, paint, place, source, width } = view;
  const text = visible(renderChange(change, report.language));
  const found = change.in === "after" && source !== undefined ? place(change.pointer) : undefined;
  const where = found && source ? [`${source.path}:${found.start.line}:${found.start.column}`] : [];
  const [first = "", ...rest] = wrap(text, width - 6);
  return [
    `    - ${first}`,
    ...rest.map((line) => `      ${line}`),
    `      ${paint("blue", [change.rule, ...where].join("  "))}`,
  ];
}

function errorPart(each: PackageDiff, view: View): string[] {
  const { report, paint, place, source } = view;
  const { tell, after } = report;
  const title = headline(explainVerdict(each, report.diff.shared.length > 0, tell), "error", view);
  const pointer = `${each.pointer}/version`;
  const span = place(pointer)?.span;
  if (source === undefined || span === undefined)
    return [title, ` ${paint("blue", "-->")} ${nameOf(after.path)}: ${pointer}`];
  const gutter = String(source.lines.position(span.start).line).length;
  const fix = report.isFixing ? "diff-replace-by-hand" : "diff-replace";
  const help = each.smallest === undefined ? undefined : tell(fix, { version: each.smallest });
  return [
    title,
    `${" ".repeat(gutter)}${paint("blue", "-->")} ${placeOf(source, span.start)}`,
    ...frame(source, span, { mark: "^", style: "red" }, gutter, view.width, paint),
    ...(help === undefined
      ? []
      : [`${" ".repeat(gutter)} ${paint("blue", "=")} ${paint("bold", tell("help"))}: ${help}`]),
  ];
}

function headline(text: string, severity: "error" | "warning", { paint, report }: View): string {
  return `${paint(severity === "error" ? "red" : "yellow", report.tell(severity))}${paint("bold", `: ${visible(text)}`)}`;
}

function nameOf(path: string): string {
  return visible(path === "-" ? "<stdin>" : path);
}
