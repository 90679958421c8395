import type { Words } from "./words.ts";

/**
 * What a shell completes a word with: manifests, any files, folders, names that are known, `rule=setting`, or words of
 * its own.
 */
export type Completes =
  "manifests" | "files" | "folders" | "commands" | "rules" | "settings" | readonly string[];

/** An option of the command line. Its key in the table is its long name. */
export interface OptionSpec extends Words {
  readonly type: "boolean" | "string";
  /** One letter that means the same. */
  readonly short?: string;
  /** What the value is called in help. */
  readonly value?: Words;
  /** The only values there are; any will do where this is not given. */
  readonly choices?: readonly string[];
  /** What a shell completes the value with, where it has no choices. */
  readonly completes?: Completes;
  /** It may be written several times, and every value counts. */
  readonly many?: true;
}

/** A command. Its key in the table is the word that is typed. */
export interface CommandSpec extends Words {
  /** What follows the options; a command without operands takes none. */
  readonly operands?: Words;
  /** What a shell completes an operand with. */
  readonly completes?: Completes;
  /** Sentences below the summary in the command's own help, one a line. */
  readonly details?: { readonly id: readonly string[]; readonly en: readonly string[] };
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples?: readonly string[];
}
