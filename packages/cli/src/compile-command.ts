import type { CommandSpec } from "./command-spec.ts";

/** The description of `kodeonc compile`: its options, and its help in both languages. */
export const compileCommand = {
  id: "Kompilasi manifes KODEON menjadi IR JSON",
  en: "Compile KODEON manifests to JSON IR",
  operands: { id: "MASUKAN...", en: "INPUT..." },
  completes: "manifests",
  details: {
    id: [
      "MASUKAN adalah berkas, folder (semua *.kodeon di dalamnya), pola glob, atau - untuk masukan standar.",
      "Satu berkas menghasilkan JSON yang mudah dibaca; selebihnya menghasilkan JSON Lines, satu IR per baris.",
      "Kode keluar: 0 bila bersih, 1 bila ada kesalahan, 2 bila pemakaian keliru atau masukan tidak terbaca.",
    ],
    en: [
      "INPUT is a file, a folder (every *.kodeon below it), a glob, or - for standard input.",
      "One file gives readable JSON; anything else gives JSON Lines, one IR a line.",
      "Exit code: 0 when clean, 1 when there are errors, 2 for wrong usage or unreadable input.",
    ],
  },
  options: {
    "out-dir": {
      type: "string",
      short: "o",
      value: { id: "FOLDER", en: "FOLDER" },
      completes: "folders",
      id: "Tulis satu berkas .ir.json per masukan ke FOLDER",
      en: "Write one .ir.json file for each input to FOLDER",
    },
    canonical: {
      type: "boolean",
      id: "Tulis JSON kanonis (RFC 8785) tanpa nama berkas: byte yang dihitung oleh digest dan sign",
      en: "Write canonical JSON (RFC 8785) without the file's name: the bytes that digest and sign take",
    },
    "source-map": {
      type: "boolean",
      id: "Tulis pula .ir.json.map: letak asal setiap bagian IR; perlu --out-dir",
      en: "Write .ir.json.map too: where each part of the IR stands; needs --out-dir",
    },
  },
  examples: [
    "kodeonc compile paket.kodeon",
    "kodeonc compile src --out-dir build",
    "kodeonc compile paket.kodeon --out-dir build --source-map",
    "kodeonc compile 'src/**/*.kodeon'",
    "cat paket.kodeon | kodeonc compile -",
  ],
} as const satisfies CommandSpec;
