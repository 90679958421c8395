import type { MessageLanguage } from "@kodeon/parser";
import { voiceOf, type Words } from "../words.ts";

/** Says a text of the table below. */
export type HoverSay = ReturnType<typeof hoverSay>;

/** The voice in which things are explained. */
export function hoverSay(
  language: MessageLanguage,
): (key: keyof typeof words, values?: Readonly<Record<string, string | number>>) => string {
  return voiceOf(words, language);
}

/** What is said of the thing under the cursor, beside what the description of the language says. */
const words = {
  "own-text": {
    id: "Keterangan dengan nama pilihan sendiri.",
    en: "A fact under a name of the author's own choice.",
  },
  "known-word": { id: "salah satu kata yang dikenal", en: "one of the well-known words" },
  "own-word": {
    id: "kata sendiri, bukan salah satu yang dikenal",
    en: "a word of the author's own, none of the well-known ones",
  },
  choice: { id: "salah satu pilihan `{property}`", en: "one of the choices of `{property}`" },
  currency: {
    id: "mata uang ISO 4217, dengan {digits} angka di belakang koma",
    en: "an ISO 4217 currency, with {digits} digits behind the point",
  },
  "whole-currency": {
    id: "mata uang ISO 4217, tanpa angka di belakang koma",
    en: "an ISO 4217 currency, without digits behind the point",
  },
  permissive: {
    id: "Permisif: hampir hanya meminta agar pemberitahuan lisensinya disertakan.",
    en: "Permissive: it asks for little more than that its notices are kept.",
  },
  "weak-copyleft": {
    id: "Copyleft lemah: perubahan pada karya ini tetap berlisensi sama, tetapi karya yang memakainya tidak harus.",
    en: "Weak copyleft: changes to the work stay under the same licence, but works that use it need not.",
  },
  "strong-copyleft": {
    id: "Copyleft kuat: karya yang dibangun di atasnya harus berlisensi sama seluruhnya.",
    en: "Strong copyleft: works that build on it must be under the same licence as a whole.",
  },
  proprietary: {
    id: "Hak milik: tidak ada izin selain yang diberikan pemiliknya.",
    en: "Proprietary: nothing is allowed but what the owner allows.",
  },
  unknown: {
    id: "Tidak diketahui apakah permisif atau copyleft.",
    en: "Whether it is permissive or copyleft is not known.",
  },
  "own-licence": {
    id: "Lisensi sendiri, yang tidak ada di daftar SPDX; teksnya disertakan dalam paket.",
    en: "A licence of one's own, which SPDX does not list; its text comes with the package.",
  },
  "licence-exception": {
    id: "Pengecualian yang melonggarkan lisensi di depannya.",
    en: "An exception, which eases the licence before it.",
  },
  "or-later": {
    id: "Versi lisensi yang lebih baru juga boleh.",
    en: "Later versions of the licence will do as well.",
  },
  "as-a-whole": { id: "Secara keseluruhan:", en: "All in all:" },
  "any-version": { id: "versi apa pun", en: "any version" },
  "exact-version": { id: "tepat {least}", en: "exactly {least}" },
  from: { id: "mulai {least}", en: "from {least}" },
  above: { id: "di atas {least}", en: "above {least}" },
  "up-to": { id: "sampai {most}", en: "up to {most}" },
  below: { id: "di bawah {most}", en: "below {most}" },
  "from-up-to": { id: "mulai {least} sampai {most}", en: "from {least} up to {most}" },
  "from-below": { id: "mulai {least}, di bawah {most}", en: "from {least}, below {most}" },
  "above-up-to": { id: "di atas {least} sampai {most}", en: "above {least} up to {most}" },
  "above-below": { id: "di atas {least}, di bawah {most}", en: "above {least}, below {most}" },
  or: { id: "atau", en: "or" },
  "range-matches": {
    id: "Yang cocok di ruang kerja ini: {versions}",
    en: "What fits in this workspace: {versions}",
  },
  "range-misses": {
    id: "Tidak satu pun versi di ruang kerja ini cocok: {versions}",
    en: "No version in this workspace fits: {versions}",
  },
  "workspace-versions": { id: "Di ruang kerja ini: {versions}", en: "In this workspace: {versions}" },
  "not-in-workspace": {
    id: "Tidak diperkenalkan di ruang kerja ini, jadi yang dimaksud paket di registri.",
    en: "This workspace does not introduce it, so the package in the registry is meant.",
  },
  licence: { id: "Lisensi: {licence}", en: "Licence: {licence}" },
  library: { id: "Pustaka dengan fungsi-fungsi berikut.", en: "A library with these functions." },
  "empty-library": { id: "Pustaka tanpa fungsi.", en: "A library without functions." },
  parameter: { id: "Parameter fungsi `{owner}`.", en: "A parameter of the function `{owner}`." },
  loop: {
    id: "Variabel pengulangan, dari baris {line}.",
    en: "The variable of a loop, from line {line}.",
  },
  error: {
    id: "Kesalahan yang ditangkap di baris {line}.",
    en: "The error that is caught on line {line}.",
  },
  variable: {
    id: "Variabel, pertama kali diberi nilai di baris {line}.",
    en: "A variable, first given a value on line {line}.",
  },
  result: { id: "Hasil: {result}", en: "Gives: {result}" },
  optional: { id: "boleh tidak diberikan", en: "may be left out" },
  "host-object": {
    id: "Disediakan oleh yang menjalankan pustaka.",
    en: "Provided by whoever runs the library.",
  },
  suppression: {
    id: "Membungkam satu aturan pada baris berikutnya.",
    en: "Silences one rule on the line below.",
  },
  unsilenceable: { id: "Aturan ini tidak dapat dibungkam.", en: "This rule cannot be silenced." },
  lingkungan: {
    id: "Nilainya dibaca dari variabel lingkungan oleh yang menjalankannya, sehingga rahasia tidak tertulis di berkas ini.",
    en: "Whoever runs it reads the value from an environment variable, so that no secret stands in this file.",
  },
  "lingkungan-nama": {
    id: "Nama variabel lingkungan: huruf besar, angka dan _.",
    en: "The name of the environment variable: capital letters, digits and _.",
  },
  dari_berkas: {
    id: "Isinya diambil dari sebuah berkas di dalam paket.",
    en: "The text is taken from a file in the package.",
  },
  "dari_berkas-jalur": {
    id: "Jalur berkasnya, dihitung dari folder paket.",
    en: "The path of the file, from the package's folder.",
  },
} as const satisfies Record<string, Words>;
