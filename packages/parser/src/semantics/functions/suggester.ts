import { nearest } from "../../text/nearest.ts";

/** Finds the name that an unknown one most likely means, as `nearest` does, as long as that does not take too long. */
export type Suggester = (word: string, candidates: readonly string[]) => string | undefined;

/** How many names are compared before no more suggestions are made. */
const patience = 200_000;

/** A suggester with patience for one library, however many names are wrong in it; the same library gets the same suggestions. */
export function createSuggester(): Suggester {
  let left = patience;
  return (word, candidates) => {
    if (candidates.length > left) return undefined;
    left -= candidates.length;
    return nearest(word, candidates);
  };
}
