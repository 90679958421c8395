import type { CommandSpec, Completes, OptionSpec } from "../command-spec.ts";
import { type CommandName, commands } from "../commands.ts";
import type { Language } from "../language.ts";

/** What a script needs to know beyond the table of commands. */
export interface Speech {
  readonly language: Language;
  /** The names and codes of all rules. */
  readonly rules: readonly string[];
  /** The names of the rules that can be set. */
  readonly configurable: readonly string[];
}

/** What a rule can be set to. */
export const settings = ["off", "warning", "error"] as const;

/** What may stand in a place: paths, or one of these words. */
export type Choice = "manifests" | "files" | "folders" | readonly string[];

/** The commands with what the table says of them. */
export const commandSpecs: readonly (readonly [CommandName, CommandSpec])[] = Object.entries(commands) as [
  CommandName,
  CommandSpec,
][];

/** An option as it is typed: `--out-dir`, and `-o` where there is a letter. */
export function spellings([name, { short }]: readonly [string, OptionSpec]): readonly string[] {
  return short ? [`-${short}`, `--${name}`] : [`--${name}`];
}

/** What the value of an option, or the operand of a command, may be; nothing is known of some. */
export function choiceOf(
  { choices, completes }: { readonly choices?: readonly string[]; readonly completes?: Completes },
  { rules, configurable }: Speech,
): Choice {
  if (choices) return choices;
  if (completes === "commands") return Object.keys(commands);
  if (completes === "rules") return rules;
  if (completes === "settings")
    return configurable.flatMap((name) => settings.map((each) => `${name}=${each}`));
  return completes ?? [];
}

/** All options that take a value, of every command. */
export function valueOptions(tables: readonly Readonly<Record<string, OptionSpec>>[]): readonly string[] {
  const found = tables.flatMap((table) =>
    Object.entries(table)
      .filter(([, { type }]) => type === "string")
      .flatMap(spellings),
  );
  return [...new Set(found)];
}

/** A word in single quotes, as bash and zsh read them. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}
