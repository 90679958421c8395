import type { MessageLanguage } from "@kodeon/parser";

/** One text in each language that people read. */
export interface Words {
  readonly id: string;
  readonly en: string;
}

/** Says a text of the table below, with its named parameters filled in. */
export type Say = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The voice of the server in one language. */
export function say(language: MessageLanguage): Say {
  return voiceOf(words, language);
}

/** The voice of a table of words in one language. */
export function voiceOf<Key extends string>(
  table: Readonly<Record<Key, Words>>,
  language: MessageLanguage,
): (key: Key, values?: Readonly<Record<string, string | number>>) => string {
  return (key, values = {}) =>
    table[key][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Everything the server says itself; what the compiler says stands in its own catalogue. */
const words = {
  "reading-manifests": { id: "Membaca manifes KODEON", en: "Reading KODEON manifests" },
  "fix-rule": {
    id: "Perbaiki semua temuan {rule} di berkas ini ({count})",
    en: "Fix all findings of {rule} in this file ({count})",
  },
  "fix-all": { id: "Terapkan semua perbaikan yang aman", en: "Apply all safe fixes" },
  ignore: { id: "Abaikan {rule} pada baris {line}", en: "Ignore {rule} on line {line}" },
  reason: { id: "alasannya", en: "the reason" },
  "rename-nothing": {
    id: "Di sini tidak ada nama yang dapat diganti. Letakkan kursor pada nama paket, pustaka, fungsi, atau variabel.",
    en: "There is no name here that can be changed. Put the cursor on a package, a library, a function or a variable.",
  },
  "rename-word": {
    id: "{word} adalah kata milik bahasa KODEON dan tidak dapat diganti namanya.",
    en: "{word} is a word of the KODEON language, which cannot be renamed.",
  },
  "rename-unknown-word": {
    id: "Bahasa KODEON tidak mengenal kata {word}. Perbaiki dahulu kata itu.",
    en: "The KODEON language has no word {word}. Mend that word first.",
  },
  "rename-text": {
    id: "Ini teks, bukan nama. Ubah langsung di tempatnya.",
    en: "This is text and no name. Change it where it stands.",
  },
  "rename-value": {
    id: "{name} adalah nilai, bukan nama yang dibuat berkas ini. Ubah langsung di tempatnya.",
    en: "{name} is a value and no name that this file makes. Change it where it stands.",
  },
  "rename-invalid": {
    id: "Nama ini tidak dapat dibaca sebagai nama. Perbaiki dahulu kesalahan di tempat ini.",
    en: "What stands here cannot be read as a name. Mend the error in it first.",
  },
  "rename-field": {
    id: "{name} adalah bagian dari sebuah nilai; tempat lain yang memaksudkannya tidak dapat diketahui. Ubah satu per satu.",
    en: "{name} is a part of a value; which other places mean the same cannot be known. Change them one by one.",
  },
  "rename-host": {
    id: "{name} disediakan oleh yang menjalankan pustaka, sehingga namanya tidak dapat diganti di sini.",
    en: "{name} is provided by whoever runs the library, so it cannot be renamed here.",
  },
  "rename-unknown": {
    id: "Tidak ada yang bernama {name} di sini. Perbaiki dahulu namanya.",
    en: "Nothing here is called {name}. Mend the name first.",
  },
  "rename-registry": {
    id: "Tidak ada berkas yang memperkenalkan paket {name}; namanya milik registri dan tidak dapat diganti di sini.",
    en: "No file introduces the package {name}; its name is the registry's and cannot be changed here.",
  },
  "rename-damaged": {
    id: "Ada baris yang salah tulis yang mungkin menyebut {name}. Perbaiki dahulu baris itu, agar tidak ada yang terlewat.",
    en: "Lines that are not written correctly may speak of {name}. Mend them first, so that no place is missed.",
  },
  "rename-no-package-name": {
    id: 'Nama paket tidak boleh "{name}". Pakai huruf kecil, angka, "-", "_", dan ".", misalnya "kasir-kopi" atau "@kedai/kasir".',
    en: 'A package cannot be called "{name}". Use lower-case letters, digits, "-", "_" and ".", as in "kasir-kopi" or "@kedai/kasir".',
  },
  "rename-no-name": {
    id: '"{name}" bukan nama. Nama diawali huruf atau _, lalu huruf, angka, atau _.',
    en: '"{name}" is no name. A name begins with a letter or _, and goes on with letters, digits or _.',
  },
  "rename-reserved": {
    id: "{name} adalah kata milik bahasa KODEON. Pilih nama lain.",
    en: "{name} is a word of the KODEON language. Choose another name.",
  },
  "rename-taken-package": {
    id: "Ruang kerja ini sudah menyebut paket bernama {name}; keduanya akan tercampur. Pilih nama lain.",
    en: "This workspace already speaks of a package called {name}; the two would be mixed up. Choose another name.",
  },
  "rename-taken-function": {
    id: "Pustaka ini sudah punya fungsi bernama {name}. Pilih nama lain.",
    en: "This library already has a function called {name}. Choose another name.",
  },
  "rename-taken-host": {
    id: "{name} sudah disediakan oleh yang menjalankan pustaka. Pilih nama lain.",
    en: "{name} is already provided by whoever runs the library. Choose another name.",
  },
  "rename-taken-local": {
    id: "Fungsi {owner} sudah memakai nama {name}, dan artinya akan berubah. Pilih nama lain.",
    en: "The function {owner} already uses the name {name}, whose meaning would change. Choose another name.",
  },
  "rename-taken-damage": {
    id: "Ada baris yang salah tulis yang mungkin menyebut {name}. Perbaiki dahulu baris itu, atau pilih nama lain.",
    en: "Lines that are not written correctly may speak of {name}. Mend them first, or choose another name.",
  },
  block: { id: "blok", en: "block" },
  section: { id: "bagian", en: "section" },
  package: { id: "paket", en: "package" },
  function: { id: "fungsi", en: "function" },
  variable: { id: "variabel", en: "variable" },
  parameter: { id: "parameter", en: "parameter" },
  "host-object": { id: "objek tuan rumah", en: "host object" },
  "host-function": { id: "fungsi tuan rumah", en: "host function" },
  "from-environment": { id: "dari lingkungan", en: "from the environment" },
  "from-file": { id: "dari berkas", en: "from a file" },
  localised: { id: "satu teks tiap bahasa", en: "a text for each language" },
  licence: { id: "lisensi SPDX", en: "SPDX licence" },
  "licence-exception": { id: "pengecualian SPDX", en: "SPDX exception" },
  "licence-or": { id: "salah satu, terserah pemakai", en: "either, as the user chooses" },
  "licence-and": { id: "keduanya berlaku", en: "both hold" },
  "licence-with": { id: "dengan pengecualian", en: "with an exception" },
  proprietary: { id: "milik sendiri, tanpa izin umum", en: "the owner's alone" },
  "step-patch": { id: "perbaikan", en: "patch" },
  "step-minor": { id: "tambahan", en: "minor" },
  "step-major": { id: "perubahan besar", en: "major" },
  "type-text": { id: "teks", en: "text" },
  "type-slug": { id: "kata", en: "word" },
  "type-url": { id: "alamat web", en: "web address" },
  "type-path": { id: "jalur berkas", en: "file path" },
  "type-choice": { id: "pilihan", en: "choice" },
  "type-count": { id: "bilangan bulat", en: "whole number" },
  "type-number": { id: "bilangan", en: "number" },
  "type-money": { id: "uang", en: "money" },
  "type-money-map": { id: "peta harga", en: "map of prices" },
  "type-record": { id: "peta", en: "map" },
  "type-package-name": { id: "nama paket", en: "package name" },
  "type-version": { id: "versi", en: "version" },
  "type-version-range": { id: "rentang versi", en: "version range" },
  "type-licence": { id: "lisensi", en: "licence" },
  "type-email": { id: "alamat surel", en: "e-mail address" },
  "type-date": { id: "tanggal", en: "date" },
  "type-date-time": { id: "tanggal dan jam", en: "date and time" },
  "type-glob": { id: "pola berkas", en: "file pattern" },
  "type-cache-path": { id: "jalur folder", en: "folder path" },
  "type-duration": { id: "lama waktu", en: "duration" },
  "type-comparison": { id: "perbandingan", en: "comparison" },
  "type-currency": { id: "mata uang", en: "currency" },
  "type-language": { id: "bahasa", en: "language" },
  "type-ratio": { id: "bilangan 0 sampai 1", en: "number from 0 to 1" },
  "type-flag": { id: "benar atau salah", en: "true or false" },
  "type-secret": { id: "rahasia", en: "secret" },
  "word-fungsi": {
    id: "Memulai sebuah fungsi: namanya, parameternya, lalu isinya di baris-baris yang lebih dalam.",
    en: "Begins a function: its name, its parameters, and then its body on deeper lines.",
  },
  "word-jika": {
    id: "Menjalankan isinya hanya bila syaratnya benar.",
    en: "Runs its body only where the condition is true.",
  },
  "word-sebaliknya": {
    id: "Dijalankan bila tidak satu pun syarat di atasnya benar.",
    en: "Runs where none of the conditions above is true.",
  },
  "word-untuk": {
    id: "Mengulang isinya untuk setiap bilangan dari awal sampai akhir (keduanya ikut), atau untuk setiap butir sebuah daftar.",
    en: "Repeats its body for every number from one end to the other, both included, or for every item of a list.",
  },
  "word-selama": {
    id: "Mengulang isinya selama syaratnya benar.",
    en: "Repeats its body as long as the condition is true.",
  },
  "word-coba": {
    id: "Menjalankan isinya; bila ada kesalahan yang dilempar, tangkap menanganinya.",
    en: "Runs its body; where an error is thrown, tangkap deals with it.",
  },
  "word-tangkap": {
    id: "Menangani kesalahan yang dilempar di dalam coba.",
    en: "Deals with an error that is thrown inside coba.",
  },
  "word-akhirnya": {
    id: "Selalu dijalankan setelah coba, ada kesalahan atau tidak.",
    en: "Always runs after coba, whether there was an error or not.",
  },
  "word-kembalikan": {
    id: "Mengakhiri fungsi, dan memberikan nilai kepada pemanggilnya bila ada.",
    en: "Ends the function, and gives its caller a value where there is one.",
  },
  "word-lempar": {
    id: "Menghentikan fungsi dengan kesalahan, sampai ada yang menangkapnya.",
    en: "Stops the function with an error, until something catches it.",
  },
  "word-berhenti": { id: "Keluar dari pengulangan.", en: "Leaves the loop." },
  "word-lanjut": {
    id: "Langsung ke putaran berikutnya dari pengulangan.",
    en: "Goes on with the next round of the loop.",
  },
  "word-buat": { id: "Membuat variabel dan memberinya nilai.", en: "Makes a variable and gives it a value." },
  "word-bukan": { id: "Membalik benar dan salah.", en: "Turns true into false and false into true." },
  "word-maka": {
    id: "Mengakhiri syarat; isinya mulai di baris berikutnya.",
    en: "Ends the condition; what it decides about stands on the lines below.",
  },
  "word-dari": {
    id: "Diikuti bilangan pertama dari pengulangan.",
    en: "Goes before the number with which the loop begins.",
  },
  "word-sampai": {
    id: "Diikuti bilangan terakhir dari pengulangan, yang masih ikut.",
    en: "Goes before the last number of the loop, which is still included.",
  },
  "word-dalam": {
    id: "Diikuti daftar yang butir-butirnya diambil satu per satu.",
    en: "Goes before the list whose items are taken one by one.",
  },
  "word-lakukan": {
    id: "Mengakhiri kepala pengulangan; boleh tidak ditulis.",
    en: "Ends the head of a loop; it may be left out.",
  },
  "word-dan": { id: "Keduanya harus terpenuhi.", en: "Both sides must hold." },
  "word-atau": { id: "Cukup salah satu yang terpenuhi.", en: "It is enough that one side holds." },
  "word-benar": { id: "Ya; boleh juga ditulis `true`.", en: "Yes; it may be written `true` as well." },
  "word-salah": { id: "Tidak; boleh juga ditulis `false`.", en: "No; it may be written `false` as well." },
  "word-null": {
    id: "Tidak ada nilai, seolah-olah tidak ditulis.",
    en: "No value, as if nothing were written.",
  },
} as const satisfies Record<string, Words>;

export type WordKey = keyof typeof words;
