import type { PlainType, PropertySpec, TypeSpec, Words } from "../schema/spec.ts";

type Language = keyof Words;

/** What a property may hold, in phrases without a full stop: whether it is a list, its type, then its limits. Code stands in backquotes. */
export function describeProperty(spec: PropertySpec, language: Language): readonly string[] {
  const list = spec.list ? [listWords[spec.list === true ? "several" : "any"][language]] : [];
  const own = describeType(spec, language);
  if (!spec.or) return [...list, ...own];
  const [first, ...rest] = own;
  return [...list, ...describeType(spec.or, language), `${orWords[language]} ${first}`, ...rest];
}

/** What a value of a type may be, in phrases as above. */
function describeType(spec: TypeSpec, language: Language): readonly string[] {
  const say = (words: Words): string => words[language];
  switch (spec.type) {
    case "text":
      return [
        say(textWords.text),
        ...limits(spec, (bounds) => say(lengthWords).replace("{}", bounds)),
        ...(spec.readers ? [say(textWords.readers)] : []),
        ...(spec.file ? [say(textWords.file)] : []),
        ...(spec.env ? [say(textWords.env)] : []),
      ];
    case "slug":
      return [say(slugWords.word), ...(spec.known ? [`${say(slugWords.known)}: ${code(spec.known)}`] : [])];
    case "url": {
      const schemes = spec.schemes ?? ["https", "http"];
      return [
        say(urlWords.url),
        `${say(urlWords.schemes)}: ${code(schemes)}`,
        ...(spec.env ? [say(textWords.env)] : []),
      ];
    }
    case "path":
      return [
        say(pathWords.path),
        ...(spec.endings ? [`${say(pathWords.endings)}: ${code(spec.endings)}`] : []),
        ...(spec.remote ? [say(pathWords.remote)] : []),
      ];
    case "choice":
      return [
        `${say(choiceWords)}: ${Object.entries(spec.choices)
          .map(([own, ir]) => (own === ir ? `\`${own}\`` : `\`${own}\` (\`${ir}\`)`))
          .join(", ")}`,
      ];
    case "count":
    case "number":
      return [say(numberWords[spec.type]), ...limits(spec, (bounds) => bounds)];
    case "money":
    case "money-map":
      return [
        say(moneyWords[spec.type]),
        `${say(moneyWords.currency)} \`${spec.currency}\``,
        ...(spec.fallback === undefined ? [] : [`${say(moneyWords.fallback)}: \`${spec.fallback}\``]),
      ];
    case "record":
      return [`${say(recordWords)}: ${code(Object.keys(spec.fields))}`];
    default:
      return [say(plainWords[spec.type])];
  }
}

function limits(
  { min, max }: { readonly min?: number; readonly max?: number },
  put: (bounds: string) => string,
): readonly string[] {
  if (min === undefined && max === undefined) return [];
  if (min === undefined) return [put(`≤ ${max}`)];
  return [put(max === undefined ? `≥ ${min}` : `${min}–${max}`)];
}

function code(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(", ");
}

const listWords = {
  several: { id: "daftar dalam kurung siku", en: "a list in square brackets" },
  any: { id: "satu nilai atau daftar", en: "one value or a list" },
} as const;

const orWords = { id: "atau", en: "or" } as const;

const textWords = {
  text: { id: "teks dalam tanda kutip", en: "a text in quotes" },
  readers: {
    id: 'juga satu teks untuk tiap bahasa: `{ id = "…", en = "…" }`',
    en: 'also a text for each language: `{ id = "…", en = "…" }`',
  },
  file: { id: 'juga `dari_berkas("…")`', en: 'also `dari_berkas("…")`' },
  env: { id: 'juga `lingkungan("…")`', en: 'also `lingkungan("…")`' },
} as const;

const lengthWords = { id: "{} karakter", en: "{} characters" } as const;

const slugWords = {
  word: { id: "kata dari huruf kecil dan angka", en: "a word of lower case letters and digits" },
  known: { id: "yang dikenal", en: "well known" },
} as const;

const urlWords = {
  url: { id: "alamat web lengkap", en: "a complete web address" },
  schemes: { id: "skema", en: "schemes" },
} as const;

const pathWords = {
  path: { id: "jalur berkas di dalam paket", en: "the path of a file in the package" },
  endings: { id: "akhiran", en: "endings" },
  remote: { id: "juga alamat `https:`", en: "also an `https:` address" },
} as const;

const choiceWords = { id: "salah satu dari", en: "one of" } as const;

const numberWords = {
  count: { id: "bilangan bulat", en: "a whole number" },
  number: { id: "bilangan", en: "a number" },
} as const;

const moneyWords = {
  money: { id: "jumlah uang tanpa tanda kutip", en: "a sum of money without quotes" },
  "money-map": { id: "peta dari nama ke jumlah uang", en: "a map of names to sums of money" },
  currency: { id: "mata uangnya di", en: "its currency in" },
  fallback: { id: "bila tidak ditulis", en: "where that is not written" },
} as const;

const recordWords = { id: "peta dengan", en: "a map with" } as const;

const plainWords: Readonly<Record<PlainType, Words>> = {
  "package-name": {
    id: 'nama paket, `"nama"` atau `"@lingkup/nama"`',
    en: 'a package name, `"name"` or `"@scope/name"`',
  },
  version: { id: 'versi SemVer lengkap seperti `"1.2.3"`', en: 'a full SemVer version such as `"1.2.3"`' },
  "version-range": { id: 'rentang versi seperti `">=2.0.0"`', en: 'a range of versions such as `">=2.0.0"`' },
  licence: {
    id: "ekspresi lisensi SPDX, `LicenseRef-…`, atau `proprietary`",
    en: "an SPDX licence expression, `LicenseRef-…`, or `proprietary`",
  },
  email: { id: "alamat surel", en: "an e-mail address" },
  date: { id: 'tanggal ISO 8601 seperti `"2024-01-15"`', en: 'an ISO 8601 date such as `"2024-01-15"`' },
  "date-time": {
    id: 'tanggal dan jam ISO 8601 seperti `"2024-01-15T09:30:00+07:00"`',
    en: 'an ISO 8601 date and time such as `"2024-01-15T09:30:00+07:00"`',
  },
  glob: { id: 'pola berkas seperti `"src/**"`', en: 'a pattern for files such as `"src/**"`' },
  "cache-path": {
    id: "jalur sebuah folder, yang boleh dimulai dengan `/` atau `~/`",
    en: "the path of a folder, which may begin with `/` or `~/`",
  },
  duration: {
    id: 'lama waktu seperti `"24h"`, `"30_hari"`, `"1_tahun"` atau `"P1Y6M"`',
    en: 'a length of time such as `"24h"`, `"30_days"`, `"1_year"` or `"P1Y6M"`',
  },
  comparison: {
    id: 'perbandingan seperti `">1000"` atau `">=10 <100"`',
    en: 'a comparison such as `">1000"` or `">=10 <100"`',
  },
  currency: { id: "kode mata uang ISO 4217", en: "an ISO 4217 currency code" },
  language: { id: 'kode bahasa BCP 47 seperti `"id"`', en: 'a BCP 47 language tag such as `"en"`' },
  ratio: { id: "bilangan dari 0 sampai 1", en: "a number from 0 to 1" },
  flag: { id: "`benar` atau `salah` (`true` atau `false`)", en: "`benar` or `salah` (`true` or `false`)" },
  secret: {
    id: '`lingkungan("NAMA")`, atau teks dalam tanda kutip, yang diperingatkan',
    en: '`lingkungan("NAME")`, or a text in quotes, which is warned about',
  },
};
