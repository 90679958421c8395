import type { CommandSpec } from "./command-spec.ts";

/** The description of `kodeonc digest`: its options, and its help in both languages. */
export const digestCommand = {
  id: "Hitung sidik jari manifes atau IR",
  en: "Work out the digest of manifests or IRs",
  operands: { id: "BERKAS...", en: "FILE..." },
  completes: "files",
  details: {
    id: [
      "BERKAS adalah manifes, folder, pola glob, IR dalam .json, atau - untuk manifes dari masukan standar.",
      "Sidik jarinya SHA-256 atas JSON kanonis dari IR tanpa nama berkas: tata letak dan tempatnya tidak berpengaruh.",
      "Kode keluar: 0 bila bersih, 1 bila ada kesalahan di dalamnya, 2 bila tidak terbaca.",
    ],
    en: [
      "FILE is a manifest, a folder, a glob, an IR in .json, or - for a manifest on standard input.",
      "The digest is the SHA-256 of the IR's canonical JSON without the file's name: layout and place do not matter.",
      "Exit code: 0 when clean, 1 when there are errors in it, 2 when it cannot be read.",
    ],
  },
  options: {},
  examples: ["kodeonc digest paket.kodeon", "kodeonc digest build/paket.ir.json"],
} as const satisfies CommandSpec;
