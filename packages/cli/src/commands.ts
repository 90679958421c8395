import type { CommandSpec, OptionSpec } from "./command-spec.ts";
import { checkCommand } from "./check/check-command.ts";
import { compileCommand } from "./compile-command.ts";
import { completionCommand } from "./completion-command.ts";
import { diffCommand } from "./diff/diff-command.ts";
import { digestCommand } from "./digest-command.ts";
import { explainCommand } from "./explain-command.ts";
import { fmtCommand } from "./fmt/fmt-command.ts";
import { helpCommand } from "./help-command.ts";
import { initCommand } from "./init-command.ts";
import { lspCommand } from "./lsp-command.ts";
import { keygenCommand } from "./signing/keygen-command.ts";
import { signCommand } from "./signing/sign-command.ts";
import { verifyCommand } from "./signing/verify-command.ts";

/** The options of every command. */
export const globalOptions = {
  help: { type: "boolean", short: "h", id: "Tampilkan bantuan ini", en: "Show this help" },
  version: { type: "boolean", short: "V", id: "Tampilkan versi kodeonc", en: "Show the version of kodeonc" },
  lang: {
    type: "string",
    value: { id: "BAHASA", en: "LANGUAGE" },
    choices: ["id", "en"],
    id: "Bahasa pesan, id atau en; juga lewat KODEON_LANG",
    en: "The language of messages, id or en; KODEON_LANG says it too",
  },
} as const satisfies Record<string, OptionSpec>;

/**
 * Every command there is. Parsing, help and shell completion are worked out from this table; the code of a command, in
 * the file beside its description, is not loaded before it runs.
 */
export const commands = {
  compile: compileCommand,
  check: checkCommand,
  diff: diffCommand,
  digest: digestCommand,
  keygen: keygenCommand,
  sign: signCommand,
  verify: verifyCommand,
  fmt: fmtCommand,
  lsp: lspCommand,
  init: initCommand,
  explain: explainCommand,
  completion: completionCommand,
  help: helpCommand,
} as const satisfies Record<string, CommandSpec>;

export type CommandName = keyof typeof commands;

/** Whether `word` is a command, and not something that every object happens to have. */
export function isCommand(word: string): word is CommandName {
  return Object.hasOwn(commands, word);
}

/** All options that a command understands, its own first; without a command, those of every command. */
export function optionsOf(command: CommandName | undefined): Readonly<Record<string, OptionSpec>> {
  return command ? { ...commands[command].options, ...globalOptions } : globalOptions;
}
