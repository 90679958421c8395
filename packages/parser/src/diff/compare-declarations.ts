import { language } from "../schema/language.ts";
import type { IrBlock } from "../schema/types.ts";
import { compareHolders } from "./compare-holder.ts";
import type { Placed } from "./declarations.ts";
import type { Note } from "./note.ts";
import { pairByName } from "./pair.ts";
import type { Place } from "./place.ts";

const { paket, lisensi_paket, pustaka } = language.blocks;

/** Compares two declarations of a package. */
export function comparePackages(
  before: Placed<IrBlock<"package">>,
  after: Placed<IrBlock<"package">>,
  note: Note,
): void {
  compareHolders(paket, placeOf("package", before, after, {}), note);
}

/** Compares what is offered of a package; offers of the same type belong together, and those that are left in their order. */
export function compareOffers(
  before: readonly Placed<IrBlock<"license">>[],
  after: readonly Placed<IrBlock<"license">>[],
  note: Note,
): void {
  const types = (offers: typeof before): string[] => offers.map(({ declaration }) => declaration.type);
  const { pairs } = pairByName(types(before), types(after));
  const lost = pairs.filter((pair) => pair.after === undefined);
  for (const pair of pairs) {
    if (pair.after === undefined) continue;
    const old = before[pair.before ?? lost.shift()?.before ?? -1];
    const place = placeOf("license", old, after[pair.after], { item: writtenType(pair.name) });
    // Without any offer a package is free, which is what the first one is held against.
    if (old === undefined && before.length > 0) note(place, "added");
    else compareHolders(lisensi_paket, place, note);
  }
  for (const { before: index, name } of lost) {
    const place = placeOf("license", before[index ?? -1], undefined, { item: writtenType(name) });
    note(place, after.length === 0 ? "freed" : "removed");
  }
}

/** Compares libraries by their names. */
export function compareLibraries(
  before: readonly Placed<IrBlock<"library">>[],
  after: readonly Placed<IrBlock<"library">>[],
  note: Note,
): void {
  const names = (libraries: typeof before): string[] => libraries.map(({ declaration }) => declaration.name);
  for (const pair of pairByName(names(before), names(after)).pairs) {
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

function writtenType(type: string): string {
  const { choices } = lisensi_paket.properties.jenis;
  return Object.entries(choices).find(([, ir]) => ir === type)?.[0] ?? type;
}
