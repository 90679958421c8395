import { lineIndex, type LineIndex } from "../../text/line-index.ts";
import type { Span } from "../../text/span.ts";
import type { Segment } from "../../syntax/tree.ts";

/** What the syntax of a segment has been told to be wrong with, as the rules about functions need to know it. */
export interface Damage {
  /** Whether something has been told of a line on which a span stands. */
  readonly touches: (span: Span) => boolean;
  /** Whether lines in a span may belong to other blocks than those they are in. */
  readonly misplaces: (span: Span) => boolean;
  /** Whether a name is missing in a span where something is declared. */
  readonly hidesName: (span: Span) => boolean;
  /**
   * The words on damaged lines, and those below them that the tree has lost: what any of them may declare or use
   * is not known. `known` gives the offsets of the names that the tree has.
   */
  readonly lostWords: (known: () => ReadonlySet<number>) => ReadonlySet<string>;
}

const sound: Damage = {
  touches: () => false,
  misplaces: () => false,
  hidesName: () => false,
  lostWords: () => new Set(),
};
const found = new WeakMap<Segment, Damage>();

/** The damage of a segment, worked out once. */
export function damageOf(segment: Segment): Damage {
  if (segment.diagnostics.length === 0) return sound;
  let damage = found.get(segment);
  if (damage === undefined) found.set(segment, (damage = assess(segment)));
  return damage;
}

const layoutNames: ReadonlySet<string> = new Set(["unexpected-indent", "unknown-dedent", "nesting-too-deep"]);
const nameNames: ReadonlySet<string> = new Set(["missing-name", "reserved-word"]);

function assess({ text, diagnostics }: Segment): Damage {
  const index = lineIndex(text);
  const linesOf = (names?: ReadonlySet<string>): ReadonlySet<number> => {
    const told = names === undefined ? diagnostics : diagnostics.filter(({ name }) => names.has(name));
    return new Set(told.map(({ span }) => index.position(span.start).line));
  };
  const hitsAny = (lines: ReadonlySet<number>): ((span: Span) => boolean) => {
    const sorted = [...lines].toSorted((a, b) => a - b);
    return ({ start, end }) =>
      (firstFrom(sorted, index.position(start).line) ?? Infinity) <= index.position(end).line;
  };
  const damaged = linesOf();
  return {
    touches: hitsAny(damaged),
    misplaces: hitsAny(linesOf(layoutNames)),
    hidesName: hitsAny(linesOf(nameNames)),
    lostWords: (known) => wordsIn(text, index, damaged, known()),
  };
}

/** The first number that is not below `least`, in a list that rises. */
function firstFrom(numbers: readonly number[], least: number): number | undefined {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? Infinity) < least) low = middle + 1;
    else high = middle;
  }
  return numbers[low];
}

function wordsIn(
  text: string,
  index: LineIndex,
  damaged: ReadonlySet<number>,
  known: ReadonlySet<number>,
): ReadonlySet<string> {
  const words = new Set<string>();
  // How deep the damaged line stands below which the lines are; deeper ones belong to it.
  let depth = Infinity;
  for (let number = 1; number <= index.lineCount; number++) {
    const { start, end } = index.line(number);
    const line = text.slice(start, end);
    const own = /[^ \t]/.exec(line)?.index;
    if (own === undefined) continue;
    const isDamaged = damaged.has(number);
    if (own <= depth) depth = isDamaged ? own : Infinity;
    if (!isDamaged && depth === Infinity) continue;
    for (const { 0: word, index: at } of line.matchAll(/[\p{L}_][\p{L}\p{Nd}_]*/gu))
      if (isDamaged || !known.has(start + at)) words.add(word);
  }
  return words;
}
