import type { CommandSpec } from "../command-spec.ts";

/** The description of `kodeonc diff`: its options, and its help in both languages. */
export const diffCommand = {
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
} as const satisfies CommandSpec;
