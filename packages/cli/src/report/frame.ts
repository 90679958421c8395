import { styleText } from "node:util";
import { lineIndex, type LineIndex, type Position, type Span } from "@kodeon/parser";
import { visible } from "./cells.ts";
import { excerpt } from "./excerpt.ts";

/** A text that frames are cut out of. */
export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
}

export type Style = "red" | "yellow" | "cyan" | "blue" | "bold";
export type Paint = (style: Style, text: string) => string;

/** A source by the name that the user knows it by. */
export function toSource(path: string, text: string): Source {
  return { path: visible(path === "-" ? "<stdin>" : path), text, lines: lineIndex(text) };
}

/** Paints where `stream` shows colours; it honours `NO_COLOR` and `FORCE_COLOR`. */
export function painter(stream: NodeJS.WriteStream): Paint {
  return (style, text) => styleText(style, text, { stream });
}

/** A place as terminals make it clickable, `path:line:column`. */
export function placeOf(source: Source, offset: number): string {
  const { line, column } = positionIn(source, offset);
  return `${source.path}:${line}:${column}`;
}

/** The place of an offset as editors count, who do not take a byte order mark for a column. */
export function positionIn({ text, lines }: Pick<Source, "text" | "lines">, offset: number): Position {
  const { line, column } = lines.position(offset);
  return { line, column: line === 1 && hasMark(text) ? Math.max(1, column - 1) : column };
}

/** The lines of a frame: the source line of a span's beginning with its number, and marks under the span. */
export function frame(
  source: Source,
  span: Span,
  look: { readonly mark: string; readonly style: Style; readonly label?: string },
  gutter: number,
  width: number,
  paint: Paint,
): string[] {
  const { line } = source.lines.position(span.start);
  const bounds = source.lines.line(line);
  const start = line === 1 && hasMark(source.text) ? bounds.start + 1 : bounds.start;
  const { shown, indent, marked } = excerpt(source.text, { ...bounds, start }, span, width - gutter - 4);
  const bar = paint("blue", `${" ".repeat(gutter)} |`);
  const label = look.label ? ` ${look.label}` : "";
  return [
    bar,
    `${paint("blue", `${String(line).padStart(gutter)} |`)} ${shown}`.trimEnd(),
    `${bar} ${" ".repeat(indent)}${paint(look.style, `${look.mark.repeat(marked)}${label}`)}`,
  ];
}

function hasMark(text: string): boolean {
  return text.charCodeAt(0) === 0xfeff;
}
