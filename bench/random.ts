/** Numbers that look random and are the same in every run. */
export interface Random {
  /** A whole number from 0 up to, but not including, `limit`. */
  readonly below: (limit: number) => number;
  /** True in one of `times` calls. */
  readonly oneIn: (times: number) => boolean;
  /** One of the items; the list must not be empty. */
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** From `least` to `most` different items, in the order of the list. */
  readonly some: <Item>(items: readonly Item[], least: number, most: number) => Item[];
}

/** Begins a sequence of numbers; the same seed gives the same ones. The generator is mulberry32. */
export function createRandom(seed: number): Random {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * limit);
  };
  return {
    below,
    oneIn: (times) => below(times) === 0,
    pick: <Item>(items: readonly Item[]) => items[below(items.length)] as Item,
    some(items, least, most) {
      const left = [...items.keys()];
      const count = Math.min(items.length, least + below(most - least + 1));
      const chosen = Array.from({ length: count }, () => left.splice(below(left.length), 1)[0] as number);
      return chosen.toSorted((a, b) => a - b).map((index) => items[index] as (typeof items)[number]);
    },
  };
}
