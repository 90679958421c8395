import { textFaults } from "@kodeon/parser/config";
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
  "empty-operand": {
    id: "Salah satu argumennya kosong. Bila asalnya variabel shell, periksa isinya.",
    en: "One of the arguments is empty. If it comes from a shell variable, see what that holds.",
  },
  "missing-input": {
    id: "Sebutkan berkas, folder, atau pola glob yang hendak dikompilasi, atau - untuk masukan standar.",
    en: "Name the files, folders or globs to compile, or - for standard input.",
  },
  "missing-document": {
    id: "Sebutkan berkasnya: manifes .kodeon, IR .json, atau - untuk manifes dari masukan standar.",
    en: "Name the file: a .kodeon manifest, an IR in .json, or - for a manifest on standard input.",
  },
  "missing-key-path": {
    id: "Sebutkan nama berkas untuk kunci privatnya; kunci publiknya ditulis di sebelahnya.",
    en: "Name a file for the private key; the public one is written beside it.",
  },
  "missing-option": { id: "Opsi {name} harus disebutkan.", en: "The option {name} must be given." },
  "would-overwrite": {
    id: "Hasilnya akan menimpa {name}, yang justru dibaca. Sebutkan berkas lain pada --output.",
    en: "The result would overwrite {name}, which is read. Name another file for --output.",
  },
  "missing-pair": {
    id: "Sebutkan dua berkas: yang lama, lalu yang baru. Masing-masing manifes .kodeon, IR .json, atau - untuk manifes dari masukan standar.",
    en: "Name two files: the old one, then the new one. Each is a .kodeon manifest, an IR in .json, or - for a manifest on standard input.",
  },
  "repeated-standard-input": {
    id: "Masukan standar hanya dapat dibaca sekali. Sebutkan - untuk salah satu berkas saja.",
    en: "Standard input can be read only once. Name - for one of the files alone.",
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
  "key-exists": {
    id: "{path} sudah ada dan tidak ditimpa. Sebutkan nama lain untuk kunci yang baru.",
    en: "{path} is there already and is left as it is. Give the new key another name.",
  },
  "keys-made": {
    id: "Kunci {key} sudah dibuat: {path} untuk menandatangani, simpan hanya untuk diri sendiri; {public} untuk dibagikan.",
    en: "The key {key} is made: {path} to sign with, to be kept to yourself; {public} to be given to others.",
  },
  "key-open-to-others": {
    id: "Kunci privat {path} dapat dibaca pengguna lain di komputer ini. Batasi dengan chmod 600.",
    en: "Other users of this computer can read the private key {path}. Restrict it with chmod 600.",
  },
  "signature-made": {
    id: "{path} sudah ditulis: tanda tangan dengan kunci {key}.",
    en: "{path} is written: a signature with the key {key}.",
  },
  "signature-valid": {
    id: "{path}: tanda tangannya sah, dibuat dengan kunci {key}.",
    en: "{path}: the signature is valid, made with the key {key}.",
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
  "missing-companion": {
    id: "Opsi {name} membutuhkan {other}. Tambahkan {other}.",
    en: "The option {name} needs {other}. Add {other}.",
  },

  "needs-standard-input": {
    id: "Opsi {name} hanya berlaku untuk masukan standar. Sebutkan - sebagai masukan.",
    en: "The option {name} is for standard input alone. Name - as the input.",
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
  ...textFaults,
  ENOENT: { id: "Berkas atau folder itu tidak ada.", en: "There is no such file or folder." },
  EACCES: { id: "Izinnya tidak cukup.", en: "Permission is denied." },
  "closed-folder": {
    id: "Berkas baru tidak boleh dibuat di folder {folder}.",
    en: "No new file may be made in the folder {folder}.",
  },
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
  "link-left": {
    id: "{path} adalah tautan simbolik yang tidak disebutkan namanya, sehingga dibiarkan. Sebutkan namanya untuk memperbaiki berkas tujuannya.",
    en: "{path} is a symbolic link that was not named, so it is left alone. Name it to fix the file that it leads to.",
  },
  "fixed-none": {
    id: "Tidak ada yang dapat diperbaiki secara otomatis.",
    en: "There is nothing that can be fixed automatically.",
  },
  "formatted-one": {
    id: "1 berkas dirapikan; berubah: {changed}, deklarasi rusak: {damaged}",
    en: "1 file formatted; changed: {changed}, broken declarations: {damaged}",
  },
  "formatted-many": {
    id: "{files} berkas dirapikan; berubah: {changed}, deklarasi rusak: {damaged}",
    en: "{files} files formatted; changed: {changed}, broken declarations: {damaged}",
  },
  "compared-one": {
    id: "1 berkas diperiksa; perlu dirapikan: {changed}, deklarasi rusak: {damaged}",
    en: "1 file checked; to be formatted: {changed}, broken declarations: {damaged}",
  },
  "compared-many": {
    id: "{files} berkas diperiksa; perlu dirapikan: {changed}, deklarasi rusak: {damaged}",
    en: "{files} files checked; to be formatted: {changed}, broken declarations: {damaged}",
  },
  "declaration-damaged": {
    id: "Deklarasi ini rusak, sehingga dibiarkan apa adanya.",
    en: "This declaration is broken and is left as it is.",
  },
  "declaration-refused": {
    id: "Deklarasi ini dibiarkan apa adanya, karena kodeonc akan mengubah lebih dari tata letaknya. Ini kesalahan kodeonc sendiri; laporkan beserta deklarasinya.",
    en: "This declaration is left as it is, because kodeonc would change more than its layout. That is a fault of kodeonc itself; report it with the declaration.",
  },
  "diff-same": {
    id: "Versi {to} cukup: tidak ada yang berubah.",
    en: "The version {to} is enough: nothing has changed.",
  },
  "diff-enough": {
    id: "Versi {to} cukup; yang terkecil {smallest}.",
    en: "The version {to} is enough; the smallest that is enough is {smallest}.",
  },
  "diff-too-small": {
    id: "Versi {to} dari {package} terlalu kecil setelah {from}. Tulis {smallest} atau yang lebih tinggi.",
    en: "The version {to} of {package} is too small after {from}. Write {smallest} or a higher one.",
  },
  "diff-replace": {
    id: 'Ganti dengan "{version}"; dengan --fix, kodeonc menuliskannya',
    en: 'Replace it with "{version}"; with --fix, kodeonc writes it',
  },
  "diff-replace-by-hand": {
    id: 'Ganti dengan "{version}"',
    en: 'Replace it with "{version}"',
  },
  "diff-none-high": {
    id: "Tidak ada versi {package} yang cukup tinggi setelah {from}: angka dalam versi berakhir di 9007199254740991. Terbitkan paketnya dengan nama lain.",
    en: "No version of {package} is high enough after {from}: the numbers in a version end at 9007199254740991. Publish the package under another name.",
  },
  "diff-pre-release": {
    id: "{package} {to} dibandingkan dengan pra-rilis {from}, yang tidak menjanjikan apa-apa. Yang berlaku ialah rilis terakhir: bandingkan dengan itu, bila ada.",
    en: "{package} {to} is compared with the pre-release {from}, which promises nothing. What counts is the last release: compare with that one, if there is any.",
  },
  "diff-breaking": { id: "Merusak", en: "Breaking" },
  "diff-feature": { id: "Baru", en: "New" },
  "diff-fix": { id: "Perbaikan", en: "Fixes" },
  "diff-shared": {
    id: "Pustaka di berkas ini, yang berlaku untuk setiap paketnya",
    en: "The libraries of the file, which count for each of its packages",
  },
  "diff-left": {
    id: "{count} perubahan lagi tidak ditampilkan; --format json menampilkan semuanya.",
    en: "Changes not shown: {count}; --format json shows them all.",
  },
  "diff-new": {
    id: "Paket {package} {version} baru di {new}.",
    en: "The package {package} {version} is new in {new}.",
  },
  "diff-gone": {
    id: "Paket {package} {version} dari {old} tidak ada lagi di {new}. Kembalikan, atau bandingkan dengan berkas yang kini memuatnya.",
    en: "The package {package} {version} of {old} is not in {new} any more. Put it back, or compare with the file that holds it now.",
  },
  "diff-no-package": {
    id: "Tidak ada paket yang dapat dibandingkan, baik di {old} maupun di {new}. Sebutkan berkas yang memuat paket.",
    en: "There is no package to compare, neither in {old} nor in {new}. Name files that declare a package.",
  },
  "diff-no-old": {
    id: "{old} tidak memuat satu paket pun, sehingga {new} tidak dapat dibandingkan. Periksa dari mana isinya diambil, atau tambahkan --first bila memang belum ada versi sebelumnya.",
    en: "There is no package in {old} to compare {new} with. See where its content comes from, or add --first if there is no earlier version.",
  },
  "diff-not-first": {
    id: "--first berarti belum ada versi sebelumnya, padahal {old} memuat paket {package}. Hapus --first.",
    en: "--first says that there is no earlier version, but {old} declares the package {package}. Leave --first out.",
  },
  "version-raised": {
    id: "{path}: versi {package} kini {version}.",
    en: "{path}: the version of {package} is {version} now.",
  },
  "version-left": {
    id: "{path} tidak diubah, karena dengan versi yang baru tidak dapat dikompilasi lagi. Ubah versinya sendiri, beserta yang menyebutnya.",
    en: "{path} is left as it is, because it could not be compiled with the new version. Change the version yourself, and what speaks of it.",
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
