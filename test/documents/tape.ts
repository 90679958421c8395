/** Choices read off a row of bytes, so that fast-check can shrink them: a shorter row with smaller bytes is a simpler document. */
export interface Tape {
  /** A number below `count`; 0 once the bytes are used up. */
  readonly below: (count: number) => number;
  /** True once in so many times; false once the bytes are used up. */
  readonly oneIn: (times: number) => boolean;
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item;
  /** The bytes are used up: what is being written should come to its end. */
  readonly isOver: () => boolean;
}

export function createTape(bytes: Uint8Array): Tape {
  let at = 0;
  const next = (): number => bytes[at++] ?? 0;
  return {
    below: (count) => next() % count,
    oneIn: (times) => next() % times === times - 1,
    pick: ([first, ...rest]) => {
      const index = next() % (rest.length + 1);
      return index === 0 ? first : (rest[index - 1] ?? first);
    },
    isOver: () => at >= bytes.length,
  };
}
