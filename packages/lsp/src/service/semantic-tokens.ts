import { segmentAt } from "@kodeon/parser/tree";
import type {
  Range,
  SemanticTokens,
  SemanticTokensEdit,
  SemanticTokensLegend,
} from "vscode-languageserver-types";
import { type ColourType, tokenModifiers, tokenTypes, typeNumbers } from "./colours/legend.ts";
import { coloursOf } from "./colours/segment-colours.ts";
import { offsetAt, type Document } from "./document.ts";
import type { Project } from "./project.ts";

/** What the numbers in semantic tokens stand for. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** As many numbers tell of one word. */
const SIZE = 5;

/** Whether all words are told, or those alone of which a grammar that knows nothing but syntax says less. */
export type Telling = "all" | "beyond-syntax";

/**
 * These a grammar sees as well. Where it sees more, such as the escapes in a text, or the code of a sample, which has the
 * colours of its own language, they would paint over it.
 */
const syntactic: ReadonlySet<number> = new Set(
  (["keyword", "string", "number", "comment", "operator"] as const satisfies readonly ColourType[]).map(
    (type) => typeNumbers[type],
  ),
);

/** What all words of a document are. After an edit only the declarations that it touched are looked at again. */
export function semanticTokens(
  _project: Project,
  { tree }: Document,
  telling: Telling = "all",
): SemanticTokens {
  return { data: join(tree.segments.map(coloursOf), 0, () => true, telling) };
}

/** What the words on the lines of a range are. */
export function semanticTokensInRange(
  _project: Project,
  document: Document,
  range: Range,
  telling: Telling = "all",
): SemanticTokens {
  const { tree, lines } = document;
  const first = segmentAt(tree, offsetAt(document, range.start));
  const last = segmentAt(tree, Math.max(offsetAt(document, range.start), offsetAt(document, range.end)));
  const segments = tree.segments.slice(Math.max(0, first), last + 1);
  const line = lines.position(tree.offsets[first] ?? 0).line - 1;
  const isInRange = (each: number): boolean => range.start.line <= each && each <= range.end.line;
  return { data: join(segments.map(coloursOf), line, isInRange, telling) };
}

/** What has to be done to the numbers that a client has, so that it has the current ones: one edit, or none. */
export function semanticTokensDelta(
  previous: readonly number[],
  current: readonly number[],
): readonly SemanticTokensEdit[] {
  const shorter = Math.min(previous.length, current.length);
  let head = 0;
  while (head < shorter && previous[head] === current[head]) head++;
  if (head === previous.length && head === current.length) return [];
  // Whole words are exchanged.
  head -= head % SIZE;
  let tail = 0;
  while (tail < shorter - head && previous.at(-1 - tail) === current.at(-1 - tail)) tail++;
  tail -= tail % SIZE;
  const data = current.slice(head, current.length - tail);
  return [{ start: head, deleteCount: previous.length - tail - head, ...(data.length > 0 ? { data } : {}) }];
}

/** Puts the words of segments that follow one another together, the first of which begins on line `line`. */
function join(
  segments: readonly ReturnType<typeof coloursOf>[],
  line: number,
  isWanted: (line: number) => boolean,
  telling: Telling,
): number[] {
  const joined: number[] = [];
  let begin = line;
  let lastLine = 0;
  let lastStart = 0;
  for (const { data, breaks } of segments) {
    let at = begin;
    let start = 0;
    for (let i = 0; i < data.length; i += SIZE) {
      const down = data[i] as number;
      const right = data[i + 1] as number;
      at += down;
      start = down > 0 ? right : start + right;
      const type = data[i + 3] as number;
      const modifiers = data[i + 4] as number;
      if (telling === "beyond-syntax" && modifiers === 0 && syntactic.has(type)) continue;
      if (!isWanted(at)) continue;
      joined.push(at - lastLine, at === lastLine ? start - lastStart : start);
      joined.push(data[i + 2] as number, type, modifiers);
      lastLine = at;
      lastStart = start;
    }
    begin += breaks;
  }
  return joined;
}
