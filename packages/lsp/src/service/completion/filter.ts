import { nearest } from "@kodeon/parser";

/** Whatever bears a name in the description. */
interface Named {
  readonly ir?: string;
  readonly aliases?: readonly string[];
}

/** What typing is compared with: the name, then the English one and the others; what was typed first where it begins one of those. */
export function filterFor(
  typed: string,
  name: string,
  { ir, aliases = [] }: Named,
): { readonly filter?: string } {
  const others = [...(ir === undefined || ir === name ? [] : [ir]), ...aliases];
  if (others.length === 0) return {};
  const isOther = typed !== "" && !name.startsWith(typed) && others.some((each) => each.startsWith(typed));
  const first = isOther ? others.filter((each) => each.startsWith(typed)) : [];
  return { filter: [...new Set([...first, name, ...others])].join(" ") };
}

/** Offers of names, of which the one that a misspelt word means is found by that word. */
export function withSlip<Found extends { readonly label: string; readonly filter?: string }>(
  typed: string,
  offers: readonly Found[],
): readonly Found[] {
  // What begins some name, of whichever language, is no slip.
  const isBegun = offers.some(({ label, filter = label }) =>
    filter.split(" ").some((name) => name.startsWith(typed)),
  );
  const names = offers.map(({ label }) => label);
  const meant = isBegun ? undefined : meantBy(typed, names);
  return offers.map((each) => (each.label === meant ? { ...each, filter: typed } : each));
}

/** The name that a misspelt one, or the beginning of one, means; undefined where none is close. */
function meantBy(typed: string, names: readonly string[]): string | undefined {
  if (typed.length < 3) return undefined;
  const whole = nearest(typed, names);
  if (whole !== undefined) return whole;
  // It may be only the beginning of a name, with a slip in it: a letter too few, a wrong one, or one too many.
  for (const length of [typed.length + 1, typed.length, typed.length - 1]) {
    const beginnings = new Map(names.map((name) => [name.slice(0, length), name]));
    const begun = nearest(typed, beginnings.keys());
    if (begun !== undefined) return beginnings.get(begun);
  }
  return undefined;
}
