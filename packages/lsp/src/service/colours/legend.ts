/** The kinds of words that are told apart, all of them standard ones of the protocol, by their numbers. */
export const tokenTypes = [
  ...(["namespace", "type", "class", "enumMember", "property", "function", "method", "parameter"] as const),
  ...(["variable", "keyword", "string", "number", "comment", "operator"] as const),
] as const;

/** What more is told of some of them, by their bits. */
export const tokenModifiers = ["declaration", "defaultLibrary"] as const;

export type ColourType = (typeof tokenTypes)[number];
export type ColourModifier = (typeof tokenModifiers)[number];

/** What a word is, as editors colour it. */
export interface Colour {
  readonly type: ColourType;
  readonly modifier?: ColourModifier;
}

/** The number that a type goes by. */
export const typeNumbers: Readonly<Record<ColourType, number>> = Object.fromEntries(
  tokenTypes.map((name, index) => [name, index]),
) as Record<ColourType, number>;

/** The bits of a modifier, none of them where there is none. */
export function modifierBits(modifier: ColourModifier | undefined): number {
  return modifier === undefined ? 0 : 1 << tokenModifiers.indexOf(modifier);
}
