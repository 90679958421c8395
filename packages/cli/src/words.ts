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
  "unknown-diagnostic": {
    id: "Tidak ada kode atau aturan {name}.",
    en: "There is no code or rule {name}.",
  },
  "missing-shell": {
    id: "Sebutkan shell yang dipakai: bash, zsh atau fish.",
    en: "Say which shell it is for: bash, zsh or fish.",
  },
  "unknown-shell": {
    id: "Tidak ada skrip pelengkapan untuk {name}. Pilihannya: bash, zsh, fish.",
    en: "There is no completion script for {name}. It can be: bash, zsh, fish.",
  },
  "manifest-exists": {
    id: "{path} sudah ada dan tidak ditimpa. Sebutkan folder lain, atau ubah berkas itu.",
    en: "{path} is there already and is left as it is. Name another folder, or edit that file.",
  },
  "manifest-made": {
    id: "{path} sudah dibuat. Lengkapi isinya, lalu jalankan kodeonc check.",
    en: "{path} is made. Fill it in, then run kodeonc check.",
  },
  "did-you-mean": { id: "Mungkin maksudnya {suggestion}?", en: "Did you mean {suggestion}?" },
  "see-help": { id: "Lihat {command}.", en: "See {command}." },
  "same-output": {
    id: "{first} dan {second} akan ditulis ke berkas yang sama, {output}. Kompilasi keduanya secara terpisah.",
    en: "{first} and {second} would be written to the same file, {output}. Compile them separately.",
  },
  "invalid-count": {
    id: "Opsi {name} membutuhkan bilangan bulat mulai dari 0, bukan {value}.",
    en: "The option {name} needs a whole number from 0 on, and not {value}.",
  },
  "invalid-rule": {
    id: "Opsi {name} membutuhkan NAMA=NILAI dengan NILAI off, warning, atau error, bukan {value}.",
    en: "The option {name} needs NAME=VALUE, where VALUE is off, warning or error, and not {value}.",
  },
  "unknown-rule": { id: "Tidak ada aturan {name}.", en: "There is no rule {name}." },
  "fixed-rule": {
    id: "Aturan {name} tidak dapat diatur, karena berkas yang melanggarnya memang rusak. Perbaiki berkasnya.",
    en: "The rule {name} cannot be set, because a file that breaks it is broken indeed. Mend the file.",
  },
  "conflicting-options": {
    id: "{name} dan {other} tidak dapat dipakai bersama. Pilih salah satu.",
    en: "{name} and {other} cannot be used together. Choose one of them.",
  },

  "config-syntax": {
    id: "Berkas ini bukan JSON yang sah mulai dari sini. Perbaiki tulisannya.",
    en: "From here on the file is not valid JSON. Mend what is written.",
  },
  "config-object": {
    id: "{name} harus berupa objek JSON, yang ditulis di antara kurung kurawal.",
    en: "{name} must be a JSON object, which is written between braces.",
  },
  "config-globs": {
    id: '{name} harus berupa daftar pola glob, misalnya ["src/**/*.kodeon"].',
    en: '{name} must be a list of globs, such as ["src/**/*.kodeon"].',
  },
  "config-key": { id: "Tidak ada kunci {name}.", en: "There is no key {name}." },
  "config-repeated": {
    id: "Kunci {name} sudah ada di atas. Hapus salah satunya.",
    en: "The key {name} has been there already. Remove one of the two.",
  },
  "config-value": {
    id: "{name} tidak mengenal nilai {value}. Pilihannya: {choices}.",
    en: "{name} does not know the value {value}. It can be: {choices}.",
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
  "no-manifest-included": {
    id: "Semua berkas .kodeon di {path} dikecualikan oleh kodeonc.json. Ubah include atau exclude di sana, atau sebutkan berkasnya sendiri.",
    en: "The kodeonc.json leaves out every .kodeon file in {path}. Change its include or exclude, or name the file itself.",
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
  "explain-message": { id: "Pesan", en: "Message" },
  "explain-why": { id: "Mengapa", en: "Why" },
  "explain-wrong": { id: "Keliru", en: "Wrong" },
  "explain-right": { id: "Benar", en: "Right" },
  "explain-setting": { id: "Pengaturan", en: "Setting" },
  "explain-fixed": {
    id: "Pesan ini dapat membawa perbaikan: kodeonc check --fix menerapkannya.",
    en: "The message may bring a fix: kodeonc check --fix applies it.",
  },
  "explain-always": {
    id: "Kesalahan ini tidak dapat dimatikan: selama ada, berkasnya tidak dapat dikompilasi.",
    en: "This error cannot be turned off: as long as it is there, the file cannot be compiled.",
  },
  "explain-once": {
    id: "Untuk mengabaikannya pada satu baris, tulis komentar di atas baris itu:",
    en: "To silence it for one line, write a comment above that line:",
  },
  "explain-reason": { id: "alasannya", en: "the reason" },
  "explain-everywhere": {
    id: "Untuk mematikannya atau mengubah tingkatnya, tulis off, warning atau error di kodeonc.json atau pada baris perintah:",
    en: "To turn it off or change its severity, write off, warning or error in kodeonc.json or on the command line:",
  },
  "explain-more": {
    id: "Jalankan kodeonc explain KODE untuk penjelasan dan contohnya.",
    en: "Run kodeonc explain CODE for what it means, with an example.",
  },
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
  "checked-one": {
    id: "1 berkas diperiksa; kesalahan: {errors}, peringatan: {warnings}",
    en: "1 file checked; errors: {errors}, warnings: {warnings}",
  },
  "checked-many": {
    id: "{files} berkas diperiksa; kesalahan: {errors}, peringatan: {warnings}",
    en: "{files} files checked; errors: {errors}, warnings: {warnings}",
  },
  "too-many-warnings": {
    id: "Peringatannya {warnings}, padahal paling banyak {most} yang diperbolehkan.",
    en: "There are more warnings than allowed: {warnings}, where the most is {most}.",
  },
  "fixed-one": { id: "{path}: 1 temuan diperbaiki.", en: "{path}: fixed 1 finding." },
  "fixed-many": { id: "{path}: {count} temuan diperbaiki.", en: "{path}: fixed {count} findings." },
  "fixed-none": {
    id: "Tidak ada yang dapat diperbaiki secara otomatis.",
    en: "There is nothing that can be fixed automatically.",
  },
  progress: { id: "Memeriksa berkas {done} dari {total}", en: "Checking file {done} of {total}" },
  watching: {
    id: "Menunggu perubahan. Tekan Ctrl+C untuk berhenti.",
    en: "Waiting for changes. Press Ctrl+C to stop.",
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
