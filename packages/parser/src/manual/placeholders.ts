import type { Words } from "../schema/spec.ts";

/** What stands in the blanks of messages, by the names of the blanks. */
const blanks: Readonly<Record<string, Words>> = {
  argument: { id: "argumen", en: "argument" },
  block: { id: "blok", en: "block" },
  character: { id: "karakter", en: "character" },
  choices: { id: "pilihan", en: "choices" },
  close: { id: "kurung tutup", en: "closing bracket" },
  closing: { id: "penutup", en: "closing quotes" },
  count: { id: "jumlah", en: "number" },
  currency: { id: "mata uang", en: "currency" },
  digits: { id: "jumlah angka", en: "number of digits" },
  endings: { id: "akhiran", en: "endings" },
  escape: { id: "urutan", en: "sequence" },
  example: { id: "contoh", en: "example" },
  expected: { id: "yang seharusnya", en: "what is expected" },
  found: { id: "yang ditemukan", en: "what was found" },
  known: { id: "yang ada", en: "what there is" },
  length: { id: "panjang", en: "length" },
  licence: { id: "lisensi", en: "licence" },
  limit: { id: "batas", en: "limit" },
  max: { id: "nilai terbesar", en: "maximum" },
  min: { id: "nilai terkecil", en: "minimum" },
  name: { id: "nama", en: "name" },
  newest: { id: "versi terbaru", en: "newest version" },
  object: { id: "objek", en: "object" },
  open: { id: "kurung buka", en: "opening bracket" },
  operator: { id: "pembanding", en: "operator" },
  other: { id: "lisensi lain", en: "other licence" },
  owner: { id: "pemilik", en: "owner" },
  parameter: { id: "parameter", en: "parameter" },
  path: { id: "jalur", en: "path" },
  percentage: { id: "persentase", en: "percentage" },
  previous: { id: "persentase sebelumnya", en: "percentage before" },
  property: { id: "properti", en: "property" },
  range: { id: "rentang", en: "range" },
  rule: { id: "aturan", en: "rule" },
  schemes: { id: "skema", en: "schemes" },
  section: { id: "bagian", en: "section" },
  signature: { id: "bentuk panggilan", en: "form of the call" },
  sign: { id: "tanda mata uang", en: "currency sign" },
  suggestion: { id: "usulan", en: "suggestion" },
  text: { id: "teks", en: "text" },
  type: { id: "jenis", en: "type" },
  version: { id: "versi", en: "version" },
  versions: { id: "versi-versi", en: "versions" },
  word: { id: "kata", en: "word" },
};

/** A message for reading, with a word for each of its blanks, which `mark` sets off from the rest. */
export function fillBlanks(text: Words, language: keyof Words, mark: (word: string) => string): string {
  return text[language].replace(/\{(\w+)\}/g, (_, name: string) => mark(blanks[name]?.[language] ?? name));
}

/** The blanks of a message that have no word yet. */
export function wordlessBlanks(text: Words): readonly string[] {
  return [...text.en.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name).filter((name) => !(name in blanks));
}
