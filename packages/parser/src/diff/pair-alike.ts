import type { Pair } from "./pair.ts";

/** How things are compared of which several may have the same name. */
export interface Likeness<Item> {
  readonly name: (item: Item) => string;
  /** What tells one from another; the more two share, the nearer they are. */
  readonly traits: (item: Item) => readonly string[];
  /** What decides between those that are as near. */
  readonly size: (item: Item) => number;
}

/**
 * Pairs the items of two lists that have the same name: equal ones first, then the nearest, so that their order makes no
 * difference. In the order of the new list; what is gone stands at the end. Of very many, what is not equal is paired in order.
 */
export function pairAlike<Item>(
  before: readonly Item[],
  after: readonly Item[],
  { name, traits, size }: Likeness<Item>,
): readonly Pair[] {
  const describe = (item: Item, index: number): Described => {
    return { index, name: name(item), traits: new Set(traits(item)), size: size(item) };
  };
  const old = before.map(describe);
  const now = after.map(describe);
  const partners = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (one: Described, other: Described): void => {
    if (partners.has(other.index) || taken.has(one.index)) return;
    partners.set(other.index, one.index);
    taken.add(one.index);
  };

  pairGroups(
    old,
    now,
    ({ name: own, traits: all }) => JSON.stringify([own, [...all].toSorted()]),
    pairInOrder,
  );
  const isFree = ({ index }: Described): boolean => !taken.has(index);
  const rest = now.filter(({ index }) => !partners.has(index));
  pairGroups(old.filter(isFree), rest, ({ name: own }) => own, pairNearest);

  const pairs = now.map(({ index, name: own }): Pair => {
    return { name: own, before: partners.get(index), after: index };
  });
  const gone = old.filter(isFree).map(({ index, name: own }): Pair => {
    return { name: own, before: index, after: undefined };
  });
  return [...pairs, ...gone];

  function pairInOrder(ones: readonly Described[], others: readonly Described[]): void {
    for (const [index, one] of ones.entries()) {
      const other = others[index];
      if (other !== undefined) pair(one, other);
    }
  }

  function pairNearest(ones: readonly Described[], others: readonly Described[]): void {
    const traitsIn = (items: readonly Described[]): number =>
      items.reduce((count, each) => count + each.traits.size + 1, 0);
    if (traitsIn(ones) * traitsIn(others) > HEAVIEST) return pairInOrder(ones, others);
    const candidates = ones
      .flatMap((one) => others.map((other) => ({ one, other, distance: distanceOf(one, other) })))
      .toSorted(
        (a, b) =>
          a.distance - b.distance ||
          Math.abs(a.one.size - a.other.size) - Math.abs(b.one.size - b.other.size),
      );
    for (const { one, other } of candidates) pair(one, other);
  }
}

/** To find the nearest takes the product of what both sides hold, and somebody may have written very much. */
const HEAVIEST = 1_000_000;

interface Described {
  readonly index: number;
  readonly name: string;
  readonly traits: ReadonlySet<string>;
  readonly size: number;
}

function distanceOf(one: Described, other: Described): number {
  let shared = 0;
  for (const trait of one.traits) if (other.traits.has(trait)) shared++;
  return one.traits.size + other.traits.size - 2 * shared;
}

function pairGroups(
  old: readonly Described[],
  now: readonly Described[],
  keyOf: (item: Described) => string,
  pairGroup: (ones: readonly Described[], others: readonly Described[]) => void,
): void {
  const groups = groupBy(old, keyOf);
  for (const [key, others] of groupBy(now, keyOf)) pairGroup(groups.get(key) ?? [], others);
}

function groupBy(items: readonly Described[], keyOf: (item: Described) => string): Map<string, Described[]> {
  const groups = new Map<string, Described[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
