/** Items that belong together, by their indices; undefined where one side has none. */
export interface Pair {
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
}

/** The items of two lists, paired. */
export interface Pairing {
  /** In the order of the new list; what is gone stands at the end. */
  readonly pairs: readonly Pair[];
  /** Whether those that both lists have stand in another order. */
  readonly isReordered: boolean;
}

/** Pairs the items of two lists by their names; of those that share a name the first with the first, and so on. */
export function pairByName(before: readonly string[], after: readonly string[]): Pairing {
  const waiting = new Map<string, number[]>();
  // The last one comes first, so that the first is taken off the end.
  for (const [index, name] of [...before.entries()].toReversed()) {
    const indices = waiting.get(name);
    if (indices === undefined) waiting.set(name, [index]);
    else indices.push(index);
  }
  let isReordered = false;
  let last = -1;
  const pairs = after.map((name, index): Pair => {
    const found = waiting.get(name)?.pop();
    if (found !== undefined) {
      isReordered ||= found < last;
      last = found;
    }
    return { name, before: found, after: index };
  });
  const gone = [...waiting.values()].flat().toSorted((a, b) => a - b);
  const lost = gone.map((index): Pair => ({ name: before[index] ?? "", before: index, after: undefined }));
  return { pairs: [...pairs, ...lost], isReordered };
}
