import { compile, locate, type Ir, type Location, type SourceMap } from "../packages/parser/src/index.ts";
import { writePointer } from "../packages/parser/src/ir/pointer.ts";

/** A text with its IR and where that comes from. */
export interface Mapped {
  readonly text: string;
  readonly ir: Ir;
  readonly sourceMap: SourceMap;
}

/** Compiles a text that has no error. */
export function mapped(text: string): Mapped {
  const { ir, sourceMap, diagnostics } = compile(text, { sourceMap: true });
  if (ir === undefined || sourceMap === undefined) throw new Error(JSON.stringify(diagnostics));
  return { text, ir, sourceMap };
}

/** JSON pointers to all there is in a document, the document itself included. */
export function allPointers(value: unknown, path: readonly string[] = []): string[] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [writePointer(path), ...inner.flatMap(([member, each]) => allPointers(each, [...path, member]))];
}

/** Where the piece of IR is that a pointer points to, which must be somewhere. */
export function found(sourceMap: SourceMap, pointer: string): Location {
  const location = locate(sourceMap, pointer);
  if (location === undefined) throw new Error(`${pointer} is nowhere.`);
  return location;
}

/** The text of the piece of IR that a pointer points to. */
export function sliceAt({ text, sourceMap }: Mapped, pointer: string): string {
  const { start, end } = found(sourceMap, pointer).span;
  return text.slice(start, end);
}
