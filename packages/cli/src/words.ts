import type { Language } from "./language.ts";

/** One text in each language that people read. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/** Says a sentence of the table below, with its named parameters filled in. */
export type Say = <Key extends WordKey>(
  key: Key,
  ...values: keyof Values<Key> extends never ? [] : [Values<Key>]
) => string;

/** The voice of the command line in one language. */
export function say(language: Language): Say {
  return (key, ...[values]) => {
    const given: Readonly<Record<string, string | number>> = values ?? {};
    return words[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole));
  };
}

/** Everything the command line says itself; what the compiler says stands in its own catalogue. */
const words = {
  tagline: {
    id: "kompilator bahasa marketplace KODEON",
    en: "the compiler of the KODEON marketplace language",
  },
  "usage-title": { id: "Pemakaian", en: "Usage" },
  "usage-command": { id: "PERINTAH", en: "COMMAND" },
  "usage-options": { id: "OPSI", en: "OPTIONS" },
  "commands-title": { id: "Perintah", en: "Commands" },
  "options-title": { id: "Opsi", en: "Options" },
  "examples-title": { id: "Contoh", en: "Examples" },
  "more-help": {
    id: "Jalankan kodeonc PERINTAH --help untuk bantuan sebuah perintah.",
    en: "Run kodeonc COMMAND --help for the help of a command.",
  },

  "missing-command": { id: "Sebutkan perintah yang hendak dijalankan.", en: "Say which command to run." },
  "unknown-command": { id: "Tidak ada perintah {name}.", en: "There is no command {name}." },
  "unknown-option": { id: "Tidak ada opsi {name}.", en: "There is no option {name}." },
  "missing-value": { id: "Opsi {name} membutuhkan sebuah nilai.", en: "The option {name} needs a value." },
  "unexpected-value": { id: "Opsi {name} tidak menerima nilai.", en: "The option {name} takes no value." },
  "invalid-choice": {
    id: "Opsi {name} tidak mengenal nilai {value}. Pilihannya: {choices}.",
    en: "The option {name} does not know the value {value}. It can be: {choices}.",
  },
  "unexpected-operand": {
    id: "Argumen {name} tidak diharapkan.",
    en: "The argument {name} is not expected.",
  },
  "missing-input": {
    id: "Sebutkan berkas, folder, atau pola glob yang hendak dikompilasi, atau - untuk masukan standar.",
    en: "Name the files, folders or globs to compile, or - for standard input.",
  },
  "did-you-mean": { id: "Mungkin maksudnya {suggestion}?", en: "Did you mean {suggestion}?" },
  "see-help": { id: "Lihat {command}.", en: "See {command}." },
  "same-output": {
    id: "{first} dan {second} akan ditulis ke berkas yang sama, {output}. Kompilasi keduanya secara terpisah.",
    en: "{first} and {second} would be written to the same file, {output}. Compile them separately.",
  },

  "cannot-read": { id: "{path} tidak dapat dibaca.", en: "{path} cannot be read." },
  "cannot-write": { id: "{path} tidak dapat ditulis.", en: "{path} cannot be written." },
  "standard-input": { id: "Masukan standar", en: "Standard input" },
  "standard-output": { id: "Keluaran standar", en: "Standard output" },
  "no-manifest-in-folder": {
    id: "Tidak ada berkas .kodeon di folder {path}.",
    en: "There is no .kodeon file in the folder {path}.",
  },
  "no-manifest-in-glob": {
    id: "Tidak ada berkas .kodeon yang cocok dengan pola {path}.",
    en: "No .kodeon file matches the glob {path}.",
  },
  "invalid-utf8": {
    id: "{path} bukan UTF-8 yang sah: byte pada offset {offset} tidak dapat dibaca. Simpan berkas itu sebagai UTF-8.",
    en: "{path} is not valid UTF-8: the byte at offset {offset} cannot be read. Save the file as UTF-8.",
  },
  utf16: {
    id: "{path} bukan UTF-8 yang sah: byte pada offset {offset} tidak dapat dibaca, tampaknya karena berkas itu UTF-16. Simpan berkas itu sebagai UTF-8.",
    en: "{path} is not valid UTF-8: the byte at offset {offset} cannot be read, because the file seems to be UTF-16. Save the file as UTF-8.",
  },
  ENOENT: { id: "Berkas atau folder itu tidak ada.", en: "There is no such file or folder." },
  EACCES: { id: "Izinnya tidak cukup.", en: "Permission is denied." },
  EISDIR: { id: "Itu sebuah folder, bukan berkas.", en: "It is a folder and no file." },
  ENOTDIR: { id: "Bagian dari jalurnya bukan folder.", en: "A part of its path is no folder." },
  ELOOP: { id: "Tautan simboliknya berputar.", en: "Its symbolic links go round in a circle." },
  ENOSPC: { id: "Tidak ada ruang tersisa di disk.", en: "There is no space left on the disk." },
  EROFS: { id: "Sistem berkasnya hanya dapat dibaca.", en: "The file system is read-only." },
  ENAMETOOLONG: { id: "Namanya terlalu panjang.", en: "Its name is too long." },
  "other-reason": { id: "Kode dari sistem: {code}.", en: "The system's code: {code}." },

  error: { id: "kesalahan", en: "error" },
  warning: { id: "peringatan", en: "warning" },
  information: { id: "informasi", en: "information" },
  help: { id: "bantuan", en: "help" },
  "messages-left": {
    id: "{path}: {count} pesan lagi tidak ditampilkan.",
    en: "{path}: messages not shown: {count}.",
  },
  "summary-one": {
    id: "1 berkas dikompilasi; kesalahan: {errors}, peringatan: {warnings}",
    en: "1 file compiled; errors: {errors}, warnings: {warnings}",
  },
  "summary-many": {
    id: "{files} berkas dikompilasi; kesalahan: {errors}, peringatan: {warnings}",
    en: "{files} files compiled; errors: {errors}, warnings: {warnings}",
  },
  "internal-fault": {
    id: "Terjadi kesalahan di dalam kodeonc sendiri. Laporkan beserta teks berikut:",
    en: "Something went wrong inside kodeonc itself. Report it with the following text:",
  },
} as const satisfies Record<string, Words>;

type WordKey = keyof typeof words;

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

type Values<Key extends WordKey> = {
  readonly [Name in Placeholders<(typeof words)[Key]["en"]>]: string | number;
};
