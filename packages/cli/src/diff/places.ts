import { compile, lineIndex, locate, type Position, type Span } from "@kodeon/parser";
import type { Document } from "../document.ts";
import { positionIn } from "../report/frame.ts";

/** A place in a manifest: all of it, and as people count what to show of it. */
export interface ManifestPlace {
  readonly span: Span;
  readonly start: Position;
  readonly end: Position;
}

/** Where a piece of a document's IR, by its JSON pointer, was written. */
export type Locate = (pointer: string) => ManifestPlace | undefined;

/** Finds places in a manifest; in a document that is no manifest there are none. */
export function placesIn({ text }: Document): Locate {
  const sourceMap = text === undefined ? undefined : compile(text, { sourceMap: true }).sourceMap;
  if (text === undefined || sourceMap === undefined) return () => undefined;
  const source = { text, lines: lineIndex(text) };
  const counted = ({ line, column }: Position): Position =>
    positionIn(source, source.lines.line(line).start + column - 1);
  return (pointer) => {
    const found = locate(sourceMap, pointer);
    return found && { span: found.span, start: counted(found.start), end: counted(found.end) };
  };
}
