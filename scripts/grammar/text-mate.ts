/** A rule of a TextMate grammar, of the kinds that are used here. Patterns are Oniguruma's. */
export type Rule =
  | { readonly include: string }
  | { readonly patterns: readonly Rule[] }
  | (Named & { readonly match: string; readonly captures?: Captures })
  | (Nesting & { readonly end: string; readonly endCaptures?: Captures })
  /** It lasts for as long as lines begin with `while`, which is asked before anything inside it. */
  | (Nesting & { readonly while: string; readonly whileCaptures?: Captures });

interface Named {
  readonly comment?: string;
  readonly name?: string;
}

interface Nesting extends Named {
  readonly begin: string;
  readonly beginCaptures?: Captures;
  readonly contentName?: string;
  readonly patterns?: readonly Rule[];
}

/** What the groups of a pattern are, by their numbers. */
export type Captures = Readonly<
  Record<string, { readonly name: string } | { readonly patterns: readonly Rule[] }>
>;

export interface Grammar {
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Rule[];
  readonly repository: Readonly<Record<string, Rule>>;
}

export function include(...names: readonly string[]): readonly Rule[] {
  return names.map((name) => ({ include: `#${name}` }));
}

/** Names the groups of a pattern one after another; an empty name leaves a group without. */
export function captures(...names: readonly string[]): Captures {
  return Object.fromEntries(
    names.flatMap((name, index) => (name === "" ? [] : [[String(index + 1), { name }]])),
  );
}
