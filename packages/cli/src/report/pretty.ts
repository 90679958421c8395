import {
  type Diagnostic,
  isConfigurable,
  type Related,
  renderFix,
  renderHint,
  renderMessage,
  renderRelated,
  type Span,
} from "@kodeon/parser";
import type { Language } from "../language.ts";
import type { Say } from "../words.ts";
import { visible } from "./cells.ts";
import { frame, type Paint, painter, placeOf, type Source, type Style, toSource } from "./frame.ts";

/** How a report is to look. */
export interface Look {
  readonly language: Language;
  readonly tell: Say;
  /** Where it will be written, for the colours and the width. */
  readonly stream: NodeJS.WriteStream;
  /** The text of another file, which a diagnostic may refer to. */
  readonly textOf?: (file: string) => string | undefined;
}

/** More than this many messages of one file help nobody. */
const most = 100;

/** Used where the stream has no width of its own. */
const plainWidth = 120;

const styles: Readonly<Record<Diagnostic["severity"], Style>> = {
  error: "red",
  warning: "yellow",
  information: "cyan",
};

/** The diagnostics of a file in the order of their places, each with its code frame; empty where there are none. */
export function report(path: string, text: string, diagnostics: readonly Diagnostic[], look: Look): string {
  if (diagnostics.length === 0) return "";
  const source = toSource(path, text);
  const paint = painter(look.stream);
  const shown = choose(diagnostics);
  const blocks = shown.map((diagnostic) => block(source, diagnostic, look, paint));
  const count = diagnostics.length - shown.length;
  if (count > 0) blocks.push(`${look.tell("messages-left", { path: source.path, count })}\n`);
  return blocks.join("\n") + "\n";
}

/** Where there are too many, errors are shown rather than warnings. */
function choose(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const byPlace = diagnostics.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  if (byPlace.length <= most) return byPlace;
  const errors = byPlace.filter(({ severity }) => severity === "error");
  const rest = byPlace.filter(({ severity }) => severity !== "error");
  const chosen = new Set([...errors, ...rest].slice(0, most));
  return byPlace.filter((diagnostic) => chosen.has(diagnostic));
}

function block(source: Source, diagnostic: Diagnostic, look: Look, paint: Paint): string {
  const { language, tell } = look;
  const { span, related, severity, code, name } = diagnostic;
  // Who may turn a rule off, or silence it, needs its name; all else is looked up by the code.
  const rule = isConfigurable(name) ? `${code} ${name}` : code;
  const style = styles[severity];
  const width = look.stream.isTTY ? Math.max(40, look.stream.columns) : plainWidth;
  const places = related.map((place) => ({ place, home: homeOf(place, source, look) }));
  const gutter = Math.max(
    numberWidth(source, span),
    ...places.map(({ place, home }) => numberWidth(home, place)),
  );
  const pad = " ".repeat(gutter);
  const lines = [
    `${paint(style, `${tell(severity)}[${rule}]`)}${paint("bold", `: ${visible(renderMessage(diagnostic, language))}`)}`,
    `${pad}${paint("blue", "-->")} ${placeOf(source, span.start)}`,
    ...frame(source, span, { mark: "^", style }, gutter, width, paint),
  ];
  for (const { place, home } of places) {
    const label = visible(renderRelated(diagnostic, language));
    lines.push(
      `${pad}${paint("blue", ":::")} ${placeOf(home, place.start)}`,
      ...frame(home, place, { mark: "-", style: "blue", label }, gutter, width, paint),
    );
  }
  for (const advice of [renderHint(diagnostic, language), renderFix(diagnostic, language)]) {
    if (advice) lines.push(`${pad} ${paint("blue", "=")} ${paint("bold", tell("help"))}: ${visible(advice)}`);
  }
  return `${lines.join("\n")}\n`;
}

function homeOf({ file }: Related, source: Source, { textOf }: Look): Source {
  const text = file === undefined ? undefined : textOf?.(file);
  return file === undefined || text === undefined ? source : toSource(file, text);
}

function numberWidth({ lines }: Source, { start }: Span): number {
  return String(lines.position(start).line).length;
}
