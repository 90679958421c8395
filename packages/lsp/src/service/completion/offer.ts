import type { CompletionItemKind } from "vscode-languageserver-types";

/** What an item is about, for what is said of it once somebody looks at it. */
export type Subject =
  /** A block, and the sections and the property in it, by their names in the description. */
  | { readonly path: readonly string[] }
  /** A host object or function: `marketplace`, `marketplace.cari`, `kesalahan`. */
  | { readonly host: string }
  /** A function of the library in the segment that begins at `at`. */
  | { readonly own: string; readonly uri: string; readonly at: number }
  | { readonly word: string }
  | { readonly rule: string }
  | { readonly package: string };

/** Something that may be written where the cursor is. */
export interface Offer {
  readonly label: string;
  readonly kind: CompletionItemKind;
  /** What is written in place of the range, in the notation of snippets. */
  readonly snippet: string;
  /** The same for clients without snippets, where that is not the snippet's first line with its defaults. */
  readonly plain?: string;
  /** What typing is compared with, where that is not the label. */
  readonly filter?: string;
  /** Follows the label: `(query, filter?)`. */
  readonly signature?: string;
  /** In a few words what it is. */
  readonly hint?: string;
  readonly subject?: Subject;
}

/** Offers, the likeliest first, and the stretch of the document that each of them replaces; it holds the cursor. */
export interface Suggestion {
  readonly offers: readonly Offer[];
  readonly start: number;
  readonly end: number;
  /** Where that ends at least, for an editor that keeps what stands behind the cursor: there, where this is not given. */
  readonly leastEnd?: number;
  /** As more is typed, other things may be offered, or the same be found by other words. */
  readonly followsTyping?: boolean;
}
