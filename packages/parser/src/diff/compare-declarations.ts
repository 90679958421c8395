import { language } from "../schema/language.ts";
import type { IrBlock } from "../schema/types.ts";
import { compareHolders } from "./compare-holder.ts";
import type { Placed } from "./declarations.ts";
import type { Note } from "./note.ts";
import { pairAlike } from "./pair-alike.ts";
import type { Place } from "./place.ts";

const { paket, pustaka } = language.blocks;

/** Compares two declarations of a package. */
export function comparePackages(
  before: Placed<IrBlock<"package">>,
  after: Placed<IrBlock<"package">>,
  note: Note,
): void {
  compareHolders(paket, placeOf("package", before, after, {}), note);
}

/** Compares libraries by their names; of those that share one, the nearest belong together. */
export function compareLibraries(
  before: readonly Placed<IrBlock<"library">>[],
  after: readonly Placed<IrBlock<"library">>[],
  note: Note,
): void {
  const pairs = pairAlike(before, after, {
    name: ({ declaration }) => declaration.name,
    traits: ({ declaration }) => declaration.functions.map((each) => JSON.stringify(each)),
    size: ({ declaration }) => declaration.functions.length,
  });
  for (const pair of pairs) {
    const old = before[pair.before ?? -1];
    const now = after[pair.after ?? -1];
    const place = placeOf("library", old, now, { library: pair.name });
    if (old === undefined) note(place, "added");
    else if (now === undefined) note(place, "removed");
    else compareHolders(pustaka, place, note);
  }
}

function placeOf<Declaration>(
  path: string,
  before: Placed<Declaration> | undefined,
  after: Placed<Declaration> | undefined,
  about: Readonly<Record<string, string>>,
): Place {
  const side = (placed: Placed<Declaration> | undefined): Place["before"] => {
    return { value: placed?.declaration, pointer: placed?.pointer ?? "" };
  };
  return { path, member: "", before: side(before), after: side(after), about };
}
