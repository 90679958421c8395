import { nearest } from "../../text/nearest.ts";

/** Names that an unknown one may mean, in the order in which they are preferred. */
export interface Candidates {
  readonly size: number;
  readonly keys: () => Iterable<string>;
}

/** Finds the name that an unknown one most likely means, as `nearest` does, as long as that does not take too long. */
export type Suggester = (word: string, ...candidates: readonly Candidates[]) => string | undefined;

/** How many names are compared before no more suggestions are made. */
const patience = 200_000;

/** A suggester with patience for one library, however many names are wrong in it; the same library gets the same suggestions. */
export function createSuggester(): Suggester {
  let left = patience;
  return (word, ...candidates) => {
    const size = candidates.reduce((sum, each) => sum + each.size, 0);
    if (size > left) return undefined;
    left -= size;
    return nearest(
      word,
      candidates.flatMap((each) => [...each.keys()]),
    );
  };
}
