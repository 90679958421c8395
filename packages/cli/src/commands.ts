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
      canonical: {
        type: "boolean",
        id: "Tulis JSON kanonis (RFC 8785) tanpa nama berkas: byte yang dihitung oleh digest dan sign",
        en: "Write canonical JSON (RFC 8785) without the file's name: the bytes that digest and sign take",
      },
      "source-map": {
        type: "boolean",
        id: "Tulis pula .ir.json.map: letak asal setiap bagian IR; perlu --out-dir",
        en: "Write .ir.json.map too: where each part of the IR stands; needs --out-dir",
      },
    },
    examples: [
      "kodeonc compile paket.kodeon",
      "kodeonc compile src --out-dir build",
      "kodeonc compile paket.kodeon --out-dir build --source-map",
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
  diff: {
    id: "Bandingkan dua versi sebuah paket",
    en: "Compare two versions of a package",
    operands: { id: "LAMA BARU", en: "OLD NEW" },
    completes: "files",
    details: {
      id: [
        "LAMA dan BARU adalah manifes, IR dalam .json, atau salah satunya - untuk manifes dari masukan standar.",
        "Setiap perubahan disebutkan dengan akibatnya, dan versi BARU dibandingkan dengan yang terkecil yang cukup.",
        "Kode keluar: 0 bila versinya cukup, 1 bila terlalu kecil, paketnya hilang, atau ada kesalahan di dalamnya,",
        "2 bila pemakaian keliru, berkas tidak terbaca, atau LAMA tidak memuat paket tanpa --first.",
      ],
      en: [
        "OLD and NEW are manifests, IRs in .json, or one of them - for a manifest on standard input.",
        "Each change is told with what it means, and the version of NEW is held against the smallest that is enough.",
        "Exit code: 0 when the version is enough, 1 when it is too small, the package is gone or there are errors in",
        "the files, 2 for wrong usage, unreadable files, or an OLD without a package where --first is not given.",
      ],
    },
    options: {
      format: {
        type: "string",
        short: "f",
        value: { id: "FORMAT", en: "FORMAT" },
        choices: ["pretty", "json", "github"],
        id: "Bentuk laporan: pretty, json, atau github",
        en: "The form of the report: pretty, json or github",
      },
      fix: {
        type: "boolean",
        id: "Tulis versi terkecil yang cukup ke dalam BARU",
        en: "Write the smallest version that is enough into NEW",
      },
      first: {
        type: "boolean",
        id: "Nyatakan bahwa belum ada versi sebelumnya: LAMA tidak memuat paket",
        en: "Say that there is no earlier version: OLD holds no package",
      },
    },
    examples: [
      "kodeonc diff lama.kodeon paket.kodeon",
      "git show v1.2.0:paket.kodeon | kodeonc diff - paket.kodeon",
      "kodeonc diff --fix terbit.ir.json paket.kodeon",
    ],
  },
  digest: {
    id: "Hitung sidik jari manifes atau IR",
    en: "Work out the digest of manifests or IRs",
    operands: { id: "BERKAS...", en: "FILE..." },
    completes: "files",
    details: {
      id: [
        "BERKAS adalah manifes, folder, pola glob, IR dalam .json, atau - untuk manifes dari masukan standar.",
        "Sidik jarinya SHA-256 atas JSON kanonis dari IR tanpa nama berkas: tata letak dan tempatnya tidak berpengaruh.",
        "Kode keluar: 0 bila bersih, 1 bila ada kesalahan di dalamnya, 2 bila tidak terbaca.",
      ],
      en: [
        "FILE is a manifest, a folder, a glob, an IR in .json, or - for a manifest on standard input.",
        "The digest is the SHA-256 of the IR's canonical JSON without the file's name: layout and place do not matter.",
        "Exit code: 0 when clean, 1 when there are errors in it, 2 when it cannot be read.",
      ],
    },
    options: {},
    examples: ["kodeonc digest paket.kodeon", "kodeonc digest build/paket.ir.json"],
  },
  keygen: {
    id: "Buat sepasang kunci Ed25519 untuk menandatangani",
    en: "Make a pair of Ed25519 keys to sign with",
    operands: { id: "BERKAS", en: "FILE" },
    completes: "files",
    details: {
      id: [
        "Menulis kunci privat ke BERKAS, yang hanya dapat dibaca pemiliknya, dan kunci publik ke BERKAS.pub.",
        "Berkas yang sudah ada tidak ditimpa.",
      ],
      en: [
        "Writes the private key to FILE, which its owner alone can read, and the public key to FILE.pub.",
        "A file that is there is left alone.",
      ],
    },
    options: {
      format: {
        type: "string",
        short: "f",
        value: { id: "FORMAT", en: "FORMAT" },
        choices: ["pem", "jwk"],
        id: "Bentuk kuncinya: pem (seperti openssl, bawaan) atau jwk",
        en: "The form of the keys: pem (as openssl has it, the default) or jwk",
      },
    },
    examples: ["kodeonc keygen penerbit.pem", "kodeonc keygen penerbit.jwk --format jwk"],
  },
  sign: {
    id: "Tandatangani manifes atau IR",
    en: "Sign a manifest or an IR",
    operands: { id: "BERKAS", en: "FILE" },
    completes: "files",
    details: {
      id: [
        "Menulis tanda tangan Ed25519 ke BERKAS.sig; untuk masukan standar (-) ke keluaran standar.",
        "Yang ditandatangani adalah isinya, yaitu JSON kanonis dari IR, bukan tata letak berkasnya.",
        "Kode keluar: 0 bila beres, 1 bila ada kesalahan di BERKAS, 2 bila berkas atau kunci tidak dapat dipakai.",
      ],
      en: [
        "Writes an Ed25519 signature to FILE.sig; for standard input (-) to standard output.",
        "What is signed is the content, the canonical JSON of the IR, and not the layout of the file.",
        "Exit code: 0 when done, 1 when there are errors in FILE, 2 when a file or the key cannot be used.",
      ],
    },
    options: {
      key: {
        type: "string",
        short: "k",
        value: { id: "KUNCI", en: "KEY" },
        completes: "files",
        id: "Berkas kunci privat, PEM atau JWK; - untuk masukan standar",
        en: "The file of the private key, PEM or JWK; - for standard input",
      },
      output: {
        type: "string",
        short: "o",
        value: { id: "BERKAS", en: "FILE" },
        completes: "files",
        id: "Tulis tanda tangan ke berkas lain; - untuk keluaran standar",
        en: "Write the signature to another file; - for standard output",
      },
    },
    examples: [
      "kodeonc sign paket.kodeon --key penerbit.pem",
      "kodeonc sign build/paket.ir.json --key penerbit.pem",
    ],
  },
  verify: {
    id: "Periksa tanda tangan manifes atau IR",
    en: "Verify the signature of a manifest or an IR",
    operands: { id: "BERKAS", en: "FILE" },
    completes: "files",
    details: {
      id: [
        "Tanda tangannya dibaca dari BERKAS.sig.",
        "Kode keluar: 0 bila sah, 1 bila ditolak, 2 bila berkas atau kunci tidak dapat dipakai.",
      ],
      en: [
        "The signature is read from FILE.sig.",
        "Exit code: 0 when valid, 1 when refused, 2 when a file or the key cannot be used.",
      ],
    },
    options: {
      key: {
        type: "string",
        short: "k",
        value: { id: "KUNCI", en: "KEY" },
        completes: "files",
        id: "Berkas kunci publik, PEM atau JWK",
        en: "The file of the public key, PEM or JWK",
      },
      signature: {
        type: "string",
        short: "s",
        value: { id: "BERKAS", en: "FILE" },
        completes: "files",
        id: "Baca tanda tangan dari berkas lain",
        en: "Read the signature from another file",
      },
    },
    examples: [
      "kodeonc verify paket.kodeon --key penerbit.pem.pub",
      "kodeonc verify paket.kodeon --key penerbit.pem.pub --signature unduhan/paket.sig",
    ],
  },
  fmt: {
    id: "Rapikan tata letak manifes KODEON",
    en: "Format KODEON manifests",
    operands: { id: "[MASUKAN...]", en: "[INPUT...]" },
    completes: "manifests",
    details: {
      id: [
        "MASUKAN sama seperti pada compile; bila tidak ada, folder kerja yang dirapikan. Masukan standar ditulis ke",
        "keluaran standar. Lebar dan indentasi diambil dari .editorconfig; berkas di .prettierignore dilewati.",
        "Kode keluar: 0 bila beres, 1 bila dengan --check ada yang perlu dirapikan atau ada deklarasi rusak, 2 bila",
        "pemakaian keliru atau berkas tidak dapat dibaca atau ditulis.",
      ],
      en: [
        "INPUT is as for compile; where there is none, the working folder is formatted. Standard input goes to standard",
        "output. Width and indentation come from .editorconfig; files in .prettierignore are passed over.",
        "Exit code: 0 when all is well, 1 when --check finds files to format or a declaration is broken, 2 for wrong",
        "usage or files that cannot be read or written.",
      ],
    },
    options: {
      check: {
        type: "boolean",
        short: "c",
        id: "Sebutkan berkas yang perlu dirapikan tanpa menulis apa pun",
        en: "List the files that would change, and write nothing",
      },
      diff: {
        type: "boolean",
        short: "d",
        id: "Tampilkan perubahannya tanpa menulis apa pun",
        en: "Show what would change, and write nothing",
      },
      "stdin-path": {
        type: "string",
        value: { id: "JALUR", en: "PATH" },
        completes: "manifests",
        id: "Anggap masukan standar sebagai isi berkas JALUR",
        en: "Take standard input for the content of the file PATH",
      },
    },
    examples: [
      "kodeonc fmt",
      "kodeonc fmt --check",
      "kodeonc fmt --diff paket.kodeon",
      "kodeonc fmt - --stdin-path paket.kodeon < paket.kodeon",
    ],
  },
  lsp: {
    id: "Jalankan server bahasa untuk editor",
    en: "Run the language server for an editor",
    details: {
      id: [
        "Berbicara Language Server Protocol 3.18 lewat masukan dan keluaran standar, sampai editor mengakhirinya.",
        "Bahasa pesan: pengaturan kodeon.language di editor, lalu --lang, lalu kodeonc.json, lalu bahasa editor.",
      ],
      en: [
        "Speaks the Language Server Protocol 3.18 on standard input and output, until the editor ends it.",
        "The language of messages: the setting kodeon.language in the editor, then --lang, kodeonc.json, the editor's.",
      ],
    },
    options: {
      stdio: {
        type: "boolean",
        id: "Pakai masukan dan keluaran standar, satu-satunya cara yang ada",
        en: "Use standard input and output, the only way there is",
      },
    },
    examples: ["kodeonc lsp --stdio"],
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
