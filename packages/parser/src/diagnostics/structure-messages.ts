import type { MessageEntry } from "./message-entry.ts";

const didYouMean = {
  hint: { id: "Mungkin maksudnya {suggestion}?", en: "Did you mean {suggestion}?" },
  fix: { id: "Ganti dengan {suggestion}", en: "Replace it with {suggestion}" },
} as const;

const first = { id: "yang pertama di sini", en: "the first one is here" } as const;

/** KDN2xxx: which blocks, sections and properties there are, and where they may stand. */
export const structureMessages = {
  "unknown-block": {
    code: "KDN2001",
    severity: "error",
    id: "Tidak ada blok bernama {name}.",
    en: "There is no block called {name}.",
    ...didYouMean,
  },
  "unknown-property": {
    code: "KDN2002",
    severity: "error",
    id: "{owner} tidak punya properti {name}.",
    en: "{owner} has no property {name}.",
    ...didYouMean,
  },
  "unknown-section": {
    code: "KDN2003",
    severity: "error",
    id: "{owner} tidak punya bagian {name}.",
    en: "{owner} has no section {name}.",
    ...didYouMean,
  },
  "english-name": {
    code: "KDN2004",
    severity: "error",
    id: "Dalam bahasa KODEON, {name} ditulis {suggestion}.",
    en: "In the KODEON language, {name} is written {suggestion}.",
    fix: { id: "Ganti dengan {suggestion}", en: "Replace it with {suggestion}" },
  },
  "misplaced-property": {
    code: "KDN2005",
    severity: "error",
    id: "{name} ditulis di dalam bagian {section}, bukan langsung di {owner}.",
    en: "{name} belongs in the section {section}, not in {owner} itself.",
    fix: { id: "Pindahkan ke bagian {section}", en: "Move it to the section {section}" },
  },
  "property-as-section": {
    code: "KDN2006",
    severity: "error",
    id: "{name} adalah properti, bukan bagian. Tulis nilainya setelah =, jadi {name} = …",
    en: "{name} is a property, not a section. Write its value after =, as in {name} = …",
  },
  "section-as-property": {
    code: "KDN2007",
    severity: "error",
    id: "{name} adalah bagian, bukan properti. Tulis {name}: lalu isinya di baris-baris bawahnya, lebih menjorok.",
    en: "{name} is a section, not a property. Write {name}: and what it holds on the lines below, indented.",
  },
  "misplaced-requirement": {
    code: "KDN2008",
    severity: "error",
    id: "Paket yang dibutuhkan ditulis di dalam bagian seperti dependensi, bukan di sini.",
    en: "A package that is needed is written in a section such as dependensi, not here.",
    fix: { id: "Pindahkan ke dependensi", en: "Move it to dependensi" },
  },
  "misplaced-function": {
    code: "KDN2009",
    severity: "error",
    id: "Fungsi hanya bisa ditulis langsung di dalam sebuah pustaka.",
    en: "A function can only be written directly inside a pustaka.",
  },
  "missing-property": {
    code: "KDN2010",
    severity: "error",
    id: "{owner} wajib punya properti {name}.",
    en: "{owner} needs the property {name}.",
  },
  "missing-section": {
    code: "KDN2011",
    severity: "error",
    id: "{owner} wajib punya bagian {name}.",
    en: "{owner} needs the section {name}.",
  },
  "missing-label": {
    code: "KDN2012",
    severity: "error",
    id: "Setelah {block} harus ada nama, misalnya {example}",
    en: "After {block} there must be a name, such as {example}",
  },
  "unexpected-label": {
    code: "KDN2013",
    severity: "error",
    id: "{block} tidak diberi nama. Cukup tulis {block}:",
    en: "{block} takes no name. Just write {block}:",
    fix: { id: "Hapus nama itu", en: "Remove the name" },
  },
  "wrong-label": {
    code: "KDN2014",
    severity: "error",
    id: "Di sini nama ditulis seperti ini: {suggestion}",
    en: "Here the name is written like this: {suggestion}",
    fix: { id: "Ganti dengan {suggestion}", en: "Replace it with {suggestion}" },
  },
  "connecting-word": {
    code: "KDN2015",
    severity: "error",
    id: "Di antara {block} dan nama paketnya tidak boleh ada kata lain.",
    en: "There must be no other word between {block} and the name of the package.",
    fix: { id: "Hapus kata itu", en: "Remove the word" },
  },
  "duplicate-property": {
    code: "KDN2016",
    severity: "error",
    id: "Properti {name} sudah ditulis di {owner} ini. Hapus salah satunya.",
    en: "The property {name} is written in this {owner} already. Remove one of the two.",
    related: first,
    fix: { id: "Hapus yang kedua", en: "Remove the second one" },
  },
  "duplicate-section": {
    code: "KDN2017",
    severity: "error",
    id: "Bagian {name} sudah ada di {owner} ini. Gabungkan keduanya.",
    en: "This {owner} has a section {name} already. Merge the two.",
    related: first,
    fix: { id: "Gabungkan keduanya", en: "Merge the two" },
  },
  "second-singleton": {
    code: "KDN2018",
    severity: "error",
    id: "Satu berkas hanya boleh punya satu {name}. Gabungkan isinya.",
    en: "A file may have only one {name}. Merge the two.",
    related: first,
  },
  "empty-section": {
    code: "KDN2019",
    severity: "warning",
    id: "Bagian {name} masih kosong. Isi, atau hapus.",
    en: "The section {name} is empty. Fill it, or remove it.",
    fix: { id: "Hapus bagian ini", en: "Remove the section" },
  },
  "null-for-required": {
    code: "KDN2020",
    severity: "error",
    id: "{name} wajib diisi, jadi tidak boleh null.",
    en: "{name} is required, so it cannot be null.",
  },
  "ambiguous-submission": {
    code: "KDN2021",
    severity: "error",
    id: "Berkas ini punya {count} paket. Sebutkan paket mana yang dikirim, misalnya {example}",
    en: "This file has {count} packages. Name the one that is submitted, such as {example}",
  },
  "missing-price": {
    code: "KDN2022",
    severity: "error",
    id: "Lisensi berjenis {type} membutuhkan harga.",
    en: "A licence of type {type} needs a price (harga).",
  },
  "missing-currency": {
    code: "KDN2023",
    severity: "error",
    id: 'Harga harus disertai mata uangnya, misalnya mata_uang = "IDR".',
    en: 'A price needs its currency, such as mata_uang = "IDR".',
  },
  "falling-stages": {
    code: "KDN2024",
    severity: "error",
    id: "Persentase tahapan harus naik: {percentage} tidak lebih besar daripada {previous}.",
    en: "The percentages of the stages must rise: {percentage} is not more than {previous}.",
    related: { id: "tahap sebelumnya di sini", en: "the stage before is here" },
  },
} as const satisfies Readonly<Record<string, MessageEntry>>;
