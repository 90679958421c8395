import type { CommandSpec } from "./command-spec.ts";

/** The description of `kodeonc lsp`: its options, and its help in both languages. */
export const lspCommand = {
  id: "Jalankan server bahasa untuk editor",
  en: "Run the language server for an editor",
  details: {
    id: [
      "Berbicara Language Server Protocol 3.18 lewat masukan dan keluaran standar, sampai editor mengakhirinya.",
      "Bahasa pesan: pengaturan kodeon.language di editor, lalu --lang, lalu kodeonc.json, lalu bahasa editor.",
    ],
    en: [
      "Speaks the Language Server Protocol 3.18 on standard input and output, until the editor ends it.",
      "The language of messages: the setting kodeon.language in the editor, then --lang, kodeonc.json, the editor's.",
    ],
  },
  options: {
    stdio: {
      type: "boolean",
      id: "Pakai masukan dan keluaran standar, satu-satunya cara yang ada",
      en: "Use standard input and output, the only way there is",
    },
    clientProcessId: {
      type: "string",
      value: { id: "NOMOR", en: "NUMBER" },
      id: "Nomor proses editor, yang ditambahkan sebagian editor; tidak berpengaruh apa pun",
      en: "The number of the editor's process, which some editors add; it has no effect",
    },
  },
  examples: ["kodeonc lsp --stdio"],
} as const satisfies CommandSpec;
