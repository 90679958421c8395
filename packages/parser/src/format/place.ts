import type { Tree } from "../syntax/tree.ts";

/** Where a segment stands among those of its text. */
export interface Place {
  /** Nothing that can be seen stands before it. */
  readonly isFirst: boolean;
  readonly isLast: boolean;
  /** The next segment begins with a byte order mark. */
  readonly isBeforeMark: boolean;
}

/** The places of a tree's segments, by their index. */
export function placesIn({ segments }: Tree): (index: number) => Place {
  const first = segments.findIndex(({ text }) => /\S/.test(text));
  return (index) => {
    const next = segments[index + 1];
    return {
      isFirst: first < 0 || index <= first,
      isLast: next === undefined,
      isBeforeMark: next !== undefined && next.text.charCodeAt(0) === 0xfeff,
    };
  };
}
