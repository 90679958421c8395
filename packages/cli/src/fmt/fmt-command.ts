import type { CommandSpec } from "../command-spec.ts";

/** The description of `kodeonc fmt`: its options, and its help in both languages. */
export const fmtCommand = {
  id: "Rapikan tata letak manifes KODEON",
  en: "Format KODEON manifests",
  operands: { id: "[MASUKAN...]", en: "[INPUT...]" },
  completes: "manifests",
  details: {
    id: [
      "MASUKAN sama seperti pada compile; bila tidak ada, folder kerja yang dirapikan. Masukan standar ditulis ke",
      "keluaran standar. Lebar dan indentasi diambil dari .editorconfig; berkas di .prettierignore dilewati.",
      "Kode keluar: 0 bila beres, 1 bila dengan --check ada yang perlu dirapikan atau ada deklarasi rusak, 2 bila",
      "pemakaian keliru atau berkas tidak dapat dibaca atau ditulis.",
    ],
    en: [
      "INPUT is as for compile; where there is none, the working folder is formatted. Standard input goes to standard",
      "output. Width and indentation come from .editorconfig; files in .prettierignore are passed over.",
      "Exit code: 0 when all is well, 1 when --check finds files to format or a declaration is broken, 2 for wrong",
      "usage or files that cannot be read or written.",
    ],
  },
  options: {
    check: {
      type: "boolean",
      short: "c",
      id: "Sebutkan berkas yang perlu dirapikan tanpa menulis apa pun",
      en: "List the files that would change, and write nothing",
    },
    diff: {
      type: "boolean",
      short: "d",
      id: "Tampilkan perubahannya tanpa menulis apa pun",
      en: "Show what would change, and write nothing",
    },
    "stdin-path": {
      type: "string",
      value: { id: "JALUR", en: "PATH" },
      completes: "manifests",
      id: "Anggap masukan standar sebagai isi berkas JALUR",
      en: "Take standard input for the content of the file PATH",
    },
  },
  examples: [
    "kodeonc fmt",
    "kodeonc fmt --check",
    "kodeonc fmt --diff paket.kodeon",
    "kodeonc fmt - --stdin-path paket.kodeon < paket.kodeon",
  ],
} as const satisfies CommandSpec;
