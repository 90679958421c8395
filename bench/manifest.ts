/** What a property of a generated manifest holds. */
export type Plain = string | number | boolean | readonly Plain[];
export type Content = Plain | Special;
export type Body = Readonly<Record<string, Content>>;

/** What JSON has no notation of its own for, or KODEON has several for. */
export type Special =
  | { readonly type: "section"; readonly body: Body }
  | { readonly type: "requirements"; readonly ranges: Readonly<Record<string, readonly string[]>> }
  | { readonly type: "map"; readonly entries: Readonly<Record<string, Plain>> }
  | { readonly type: "maps"; readonly items: readonly Readonly<Record<string, Plain>>[] }
  | { readonly type: "text"; readonly lines: readonly string[] };

/** One declaration, before it is written in one notation or another. */
export interface Block {
  readonly word: string;
  readonly label: string | undefined;
  readonly comment: string;
  readonly body: Body;
}

export function section(body: Body): Special {
  return { type: "section", body };
}

/** The ranges of each package, operators included, which `dan` joins. */
export function requirements(ranges: Readonly<Record<string, readonly string[]>>): Special {
  return { type: "requirements", ranges };
}

export function map(entries: Readonly<Record<string, Plain>>): Special {
  return { type: "map", entries };
}

export function maps(items: readonly Readonly<Record<string, Plain>>[]): Special {
  return { type: "maps", items };
}

/** A text of several lines. */
export function text(lines: readonly string[]): Special {
  return { type: "text", lines };
}

export function isSpecial(content: Content): content is Special {
  return typeof content === "object" && !Array.isArray(content);
}
