import type { Words } from "./words.ts";

/** An option of the command line. Its key in the table is its long name. */
export interface OptionSpec extends Words {
  readonly type: "boolean" | "string";
  /** One letter that means the same. */
  readonly short?: string;
  /** What the value is called in help. */
  readonly value?: Words;
  /** The only values there are; any will do where this is not given. */
  readonly choices?: readonly string[];
}

/** A command. Its key in the table is the word that is typed. */
export interface CommandSpec extends Words {
  /** What follows the options; a command without operands takes none. */
  readonly operands?: Words;
  /** Sentences below the summary in the command's own help, one a line. */
  readonly details?: { readonly id: readonly string[]; readonly en: readonly string[] };
  readonly options: Readonly<Record<string, OptionSpec>>;
  readonly examples?: readonly string[];
}

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

/** Every command there is. Parsing, help and shell completion are worked out from this table. */
export const commands = {
  compile: {
    id: "Kompilasi manifes KODEON menjadi IR JSON",
    en: "Compile KODEON manifests to JSON IR",
    operands: { id: "MASUKAN...", en: "INPUT..." },
    details: {
      id: [
        "MASUKAN adalah berkas, folder (semua *.kodeon di dalamnya), pola glob, atau - untuk masukan standar.",
        "Satu berkas menghasilkan JSON yang mudah dibaca; selebihnya menghasilkan JSON Lines, satu IR per baris.",
        "Kode keluar: 0 bila bersih, 1 bila ada kesalahan, 2 bila pemakaian keliru atau masukan tidak terbaca.",
      ],
      en: [
        "INPUT is a file, a folder (every *.kodeon below it), a glob, or - for standard input.",
        "One file gives readable JSON; anything else gives JSON Lines, one IR a line.",
        "Exit code: 0 when clean, 1 when there are errors, 2 for wrong usage or unreadable input.",
      ],
    },
    options: {
      "out-dir": {
        type: "string",
        short: "o",
        value: { id: "FOLDER", en: "FOLDER" },
        id: "Tulis satu berkas .ir.json per masukan ke FOLDER",
        en: "Write one .ir.json file for each input to FOLDER",
      },
    },
    examples: [
      "kodeonc compile paket.kodeon",
      "kodeonc compile src --out-dir build",
      "kodeonc compile 'src/**/*.kodeon'",
      "cat paket.kodeon | kodeonc compile -",
    ],
  },
  help: {
    id: "Tampilkan bantuan sebuah perintah",
    en: "Show the help of a command",
    operands: { id: "[PERINTAH]", en: "[COMMAND]" },
    options: {},
  },
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
