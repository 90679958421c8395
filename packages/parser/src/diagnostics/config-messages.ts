interface Words {
  readonly id: string;
  readonly en: string;
}

/** What can be wrong with settings, in both languages. */
export const configFaults = {
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
  "unknown-rule": { id: "Tidak ada aturan {name}.", en: "There is no rule {name}." },
  "fixed-rule": {
    id: "Aturan {name} tidak dapat diatur, karena berkas yang melanggarnya memang rusak. Perbaiki berkasnya.",
    en: "The rule {name} cannot be set, because a file that breaks it is broken indeed. Mend the file.",
  },
} as const satisfies Record<string, Words>;

/** What follows where the word that was meant is likely known. */
export const configHint: Words = {
  id: "Mungkin maksudnya {suggestion}?",
  en: "Did you mean {suggestion}?",
};

/** What can be wrong with settings, by name. */
export type ConfigFaultName = keyof typeof configFaults;
