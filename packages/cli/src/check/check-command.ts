import type { CommandSpec } from "../command-spec.ts";

/** The description of `kodeonc check`: its options, and its help in both languages. */
export const checkCommand = {
  id: "Periksa manifes KODEON dan laporkan temuannya",
  en: "Check KODEON manifests and report what is found",
  operands: { id: "[MASUKAN...]", en: "[INPUT...]" },
  completes: "manifests",
  details: {
    id: [
      "MASUKAN sama seperti pada compile; bila tidak ada, folder kerja yang diperiksa.",
      "Folder terdekat yang memuat kodeonc.json, atau bila tidak ada semua MASUKAN, adalah satu ruang kerja.",
      "Kode keluar: 0 bila bersih, 1 bila ada kesalahan atau peringatan berlebih, 2 bila pemakaian keliru atau",
      "masukan tidak terbaca.",
    ],
    en: [
      "INPUT is as for compile; where there is none, the working folder is checked.",
      "The nearest folder with a kodeonc.json, or all of INPUT where there is none, is one workspace.",
      "Exit code: 0 when clean, 1 when there are errors or too many warnings, 2 for wrong usage or",
      "unreadable input.",
    ],
  },
  options: {
    format: {
      type: "string",
      short: "f",
      value: { id: "FORMAT", en: "FORMAT" },
      choices: ["pretty", "json", "sarif", "github", "gitlab", "junit"],
      id: "Bentuk laporan: pretty, json, sarif, github, gitlab, atau junit",
      en: "The form of the report: pretty, json, sarif, github, gitlab or junit",
    },
    fix: {
      type: "boolean",
      id: "Terapkan perbaikan yang aman pada berkasnya",
      en: "Apply the safe fixes to the files",
    },
    "max-warnings": {
      type: "string",
      value: { id: "JUMLAH", en: "NUMBER" },
      id: "Anggap gagal bila peringatan lebih dari JUMLAH",
      en: "Fail when there are more than NUMBER warnings",
    },
    rule: {
      type: "string",
      completes: "settings",
      many: true,
      value: { id: "NAMA=NILAI", en: "NAME=VALUE" },
      id: "Atur sebuah aturan ke off, warning, atau error; boleh diulang",
      en: "Set a rule to off, warning or error; may be repeated",
    },
    watch: {
      type: "boolean",
      short: "w",
      id: "Periksa lagi setiap kali berkasnya berubah",
      en: "Check again whenever the files change",
    },
  },
  examples: [
    "kodeonc check",
    "kodeonc check --fix paket.kodeon",
    "kodeonc check --format sarif > kodeonc.sarif",
    "kodeonc check --rule empty-section=off --max-warnings 0",
  ],
} as const satisfies CommandSpec;
