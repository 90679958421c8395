import type { CommandSpec } from "./command-spec.ts";

/** The description of `kodeonc explain`: its options, and its help in both languages. */
export const explainCommand = {
  id: "Jelaskan sebuah kesalahan atau peringatan",
  en: "Explain an error or a warning",
  operands: { id: "[KODE|ATURAN]", en: "[CODE|RULE]" },
  completes: "rules",
  details: {
    id: ["Tanpa KODE atau ATURAN, semuanya ditampilkan sebagai daftar."],
    en: ["Without a CODE or a RULE, all of them are listed."],
  },
  options: {},
  examples: ["kodeonc explain KDN2002", "kodeonc explain unknown-property", "kodeonc explain"],
} as const satisfies CommandSpec;
