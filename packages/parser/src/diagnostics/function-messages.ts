import type { MessageEntry } from "./message-entry.ts";

/** KDN6xxx: what functions do. */
export const functionMessages = {
  "idle-expression": {
    code: "KDN6001",
    severity: "warning",
    id: "Nilai ekspresi ini tidak dipakai. Simpan dengan sebuah nama, atau hapus.",
    en: "The value of this expression is not used. Give it a name, or remove it.",
  },
} as const satisfies Readonly<Record<string, MessageEntry>>;
