import type { Words } from "./words.ts";

/** What a shell completes a word with: files and folders, names that are known, `rule=setting`, or words of its own. */
export type Completes = "manifests" | "folders" | "commands" | "rules" | "settings" | readonly string[];

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
    completes: "manifests",
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
        completes: "folders",
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
  check: {
    id: "Periksa manifes KODEON dan laporkan temuannya",
    en: "Check KODEON manifests and report what is found",
    operands: { id: "[MASUKAN...]", en: "[INPUT...]" },
    completes: "manifests",
    details: {
      id: [
        "MASUKAN sama seperti pada compile; bila tidak ada, folder kerja yang diperiksa.",
        "Folder terdekat yang memuat kodeonc.json, atau bila tidak ada semua MASUKAN, adalah satu ruang kerja.",
        "Kode keluar: 0 bila bersih, 1 bila ada kesalahan atau peringatan berlebih, 2 bila pemakaian keliru atau",
        "masukan tidak terbaca.",
      ],
      en: [
        "INPUT is as for compile; where there is none, the working folder is checked.",
        "The nearest folder with a kodeonc.json, or all of INPUT where there is none, is one workspace.",
        "Exit code: 0 when clean, 1 when there are errors or too many warnings, 2 for wrong usage or",
        "unreadable input.",
      ],
    },
    options: {
      format: {
        type: "string",
        short: "f",
        value: { id: "FORMAT", en: "FORMAT" },
        choices: ["pretty", "json", "sarif", "github", "gitlab", "junit"],
        id: "Bentuk laporan: pretty, json, sarif, github, gitlab, atau junit",
        en: "The form of the report: pretty, json, sarif, github, gitlab or junit",
      },
      fix: {
        type: "boolean",
        id: "Terapkan perbaikan yang aman pada berkasnya",
        en: "Apply the safe fixes to the files",
      },
      "max-warnings": {
        type: "string",
        value: { id: "JUMLAH", en: "NUMBER" },
        id: "Anggap gagal bila peringatan lebih dari JUMLAH",
        en: "Fail when there are more than NUMBER warnings",
      },
      rule: {
        type: "string",
        completes: "settings",
        many: true,
        value: { id: "NAMA=NILAI", en: "NAME=VALUE" },
        id: "Atur sebuah aturan ke off, warning, atau error; boleh diulang",
        en: "Set a rule to off, warning or error; may be repeated",
      },
      watch: {
        type: "boolean",
        short: "w",
        id: "Periksa lagi setiap kali berkasnya berubah",
        en: "Check again whenever the files change",
      },
    },
    examples: [
      "kodeonc check",
      "kodeonc check --fix paket.kodeon",
      "kodeonc check --format sarif > kodeonc.sarif",
      "kodeonc check --rule empty-section=off --max-warnings 0",
    ],
  },
  init: {
    id: "Buat manifes pertama sebuah paket",
    en: "Make a package's first manifest",
    operands: { id: "[FOLDER]", en: "[FOLDER]" },
    completes: "folders",
    details: {
      id: [
        "Menulis paket.kodeon di FOLDER, atau di folder ini bila tidak disebutkan. Berkas yang sudah ada tidak ditimpa.",
        "Nama paket diambil dari nama foldernya.",
      ],
      en: [
        "Writes paket.kodeon in FOLDER, or in the current folder where none is named. A file that is there is left alone.",
        "The package is named after the folder.",
      ],
    },
    options: {},
    examples: ["kodeonc init", "kodeonc init warung-kopi"],
  },
  explain: {
    id: "Jelaskan sebuah kesalahan atau peringatan",
    en: "Explain an error or a warning",
    operands: { id: "[KODE|ATURAN]", en: "[CODE|RULE]" },
    completes: "rules",
    details: {
      id: ["Tanpa KODE atau ATURAN, semuanya ditampilkan sebagai daftar."],
      en: ["Without a CODE or a RULE, all of them are listed."],
    },
    options: {},
    examples: ["kodeonc explain KDN2002", "kodeonc explain unknown-property", "kodeonc explain"],
  },
  completion: {
    id: "Cetak skrip pelengkapan untuk sebuah shell",
    en: "Print the completion script for a shell",
    operands: { id: "bash|zsh|fish", en: "bash|zsh|fish" },
    completes: ["bash", "zsh", "fish"],
    options: {},
    examples: [
      'bash:  eval "$(kodeonc completion bash)"',
      'zsh:   eval "$(kodeonc completion zsh)"',
      "fish:  kodeonc completion fish | source",
    ],
  },
  help: {
    id: "Tampilkan bantuan sebuah perintah",
    en: "Show the help of a command",
    operands: { id: "[PERINTAH]", en: "[COMMAND]" },
    completes: "commands",
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
