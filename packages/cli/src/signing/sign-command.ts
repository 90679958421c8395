import type { CommandSpec } from "../command-spec.ts";

/** The description of `kodeonc sign`: its options, and its help in both languages. */
export const signCommand = {
  id: "Tandatangani manifes atau IR",
  en: "Sign a manifest or an IR",
  operands: { id: "BERKAS", en: "FILE" },
  completes: "files",
  details: {
    id: [
      "Menulis tanda tangan Ed25519 ke BERKAS.sig; untuk masukan standar (-) ke keluaran standar.",
      "Yang ditandatangani adalah isinya, yaitu JSON kanonis dari IR, bukan tata letak berkasnya.",
      "Kode keluar: 0 bila beres, 1 bila ada kesalahan di BERKAS, 2 bila berkas atau kunci tidak dapat dipakai.",
    ],
    en: [
      "Writes an Ed25519 signature to FILE.sig; for standard input (-) to standard output.",
      "What is signed is the content, the canonical JSON of the IR, and not the layout of the file.",
      "Exit code: 0 when done, 1 when there are errors in FILE, 2 when a file or the key cannot be used.",
    ],
  },
  options: {
    key: {
      type: "string",
      short: "k",
      value: { id: "KUNCI", en: "KEY" },
      completes: "files",
      id: "Berkas kunci privat, PEM atau JWK; - untuk masukan standar",
      en: "The file of the private key, PEM or JWK; - for standard input",
    },
    output: {
      type: "string",
      short: "o",
      value: { id: "BERKAS", en: "FILE" },
      completes: "files",
      id: "Tulis tanda tangan ke berkas lain; - untuk keluaran standar",
      en: "Write the signature to another file; - for standard output",
    },
  },
  examples: [
    "kodeonc sign paket.kodeon --key penerbit.pem",
    "kodeonc sign build/paket.ir.json --key penerbit.pem",
  ],
} as const satisfies CommandSpec;
