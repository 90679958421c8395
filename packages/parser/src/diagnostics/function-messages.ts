import type { MessageEntry } from "./message-entry.ts";

/** KDN6xxx: what functions do. */
export const functionMessages = {
  "idle-expression": {
    code: "KDN6001",
    severity: "warning",
    id: "Nilai ungkapan ini tidak dipakai.",
    en: "The value of this expression is not used.",
  },
} as const satisfies Readonly<Record<string, MessageEntry>>;
