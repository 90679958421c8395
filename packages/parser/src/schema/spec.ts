/** What a description of the language is made of. Plain data: no functions, no conditions. */

/** One text in each language that people read. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/** Whatever bears a name in the language. The key under which it stands is its Indonesian name. */
interface Named extends Words {
  /** Its name in the IR; its own name where none is given. An author who types it is shown the Indonesian one. */
  readonly ir?: string;
  /** Other names that mean the same. */
  readonly aliases?: readonly string[];
}

/** The types whose values need nothing but the type's own name. */
export type PlainType =
  | "package-name"
  | "version"
  | "version-range"
  | "licence"
  | "email"
  | "date"
  | "date-time"
  | "glob"
  | "cache-path"
  | "duration"
  | "comparison"
  | "currency"
  | "language"
  | "ratio"
  | "flag"
  | "secret";

/** What a value may be. Each type has a file in `values/`. */
export type TypeSpec =
  | { readonly type: PlainType }
  /** `min` and `max` count code points. `readers`: one text, or one a language. `file`: `dari_berkas` may give it. `env`: `lingkungan` may. */
  | {
      readonly type: "text";
      readonly min?: number;
      readonly max?: number;
      readonly readers?: true;
      readonly file?: true;
      readonly env?: true;
    }
  /** A word of an open set; `known` are offered, and words close to one of them are taken for misspellings. */
  | { readonly type: "slug"; readonly known?: readonly string[]; readonly strict?: true }
  | { readonly type: "url"; readonly schemes?: readonly string[]; readonly env?: true }
  /** `endings` are the file endings allowed. `remote`: an https URL will do as well. */
  | { readonly type: "path"; readonly endings?: readonly string[]; readonly remote?: true }
  /** A closed set: the Indonesian word, and the English one that the IR holds. */
  | { readonly type: "choice"; readonly choices: Readonly<Record<string, string>> }
  | { readonly type: "count"; readonly min?: number; readonly max?: number }
  | { readonly type: "number"; readonly min?: number; readonly max?: number }
  /** `currency` names the property beside it that holds the currency; `fallback` is meant where that one is not written. */
  | { readonly type: "money"; readonly currency: string; readonly fallback?: string }
  | { readonly type: "money-map"; readonly currency: string; readonly fallback?: string }
  | { readonly type: "record"; readonly fields: Readonly<Record<string, PropertySpec>> };

export type PropertySpec = Named &
  TypeSpec & {
    readonly required?: true;
    /** Several values in brackets. `"or-single"`: one without brackets will do. */
    readonly list?: true | "or-single";
    /** The IR value where the property is not written. */
    readonly default?: string | number | boolean;
    /** The property only serves others beside it and has no place of its own in the IR. */
    readonly hidden?: true;
    /** Another type that a value may have, tried first, with the IR name that it then goes by. */
    readonly or?: TypeSpec & { readonly ir: string };
  };

export interface SectionSpec extends Named {
  readonly required?: true;
  readonly properties?: Readonly<Record<string, PropertySpec>>;
  readonly sections?: Readonly<Record<string, SectionSpec>>;
  /** Its entries are requirements: package names with version ranges. */
  readonly requirements?: true;
  /** Its properties stand in the IR of what is around it. */
  readonly flat?: true;
  /** Further properties of any name are texts. */
  readonly open?: true;
  /** The IR works it out where it is not written, so that all of it is always there. */
  readonly derived?: true;
}

export interface LabelSpec {
  /** What the label is: a package's name in quotes, or a bare name. */
  readonly type: "package-name" | "name";
  readonly ir: "name" | "package";
  /** The sole package of the file is meant where none is written. */
  readonly optional?: true;
}

export interface BlockSpec extends Named {
  /** The IR's `kind`. */
  readonly ir: string;
  readonly label?: LabelSpec;
  /** At most one in a file. */
  readonly single?: true;
  readonly properties?: Readonly<Record<string, PropertySpec>>;
  readonly sections?: Readonly<Record<string, SectionSpec>>;
  /** Its entries are functions. */
  readonly functions?: true;
}

export interface LanguageSpec {
  readonly version: string;
  readonly blocks: Readonly<Record<string, BlockSpec>>;
}
