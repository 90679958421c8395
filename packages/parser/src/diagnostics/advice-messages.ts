import type { MessageEntry } from "./message-entry.ts";

/** KDN5xxx: advice and security. */
export const adviceMessages = {
  "literal-secret": {
    code: "KDN5001",
    severity: "warning",
    risky: true,
    id: "Rahasia tertulis di berkas ini, sehingga terbaca oleh siapa pun yang melihatnya. Bacalah dari lingkungan.",
    en: "A secret stands in this file, where anyone who sees the file can read it. Read it from the environment.",
    fix: { id: "Ganti dengan {suggestion}", en: "Replace it with {suggestion}" },
  },
  "insecure-url": {
    code: "KDN5002",
    severity: "warning",
    risky: true,
    id: "Alamat http: tidak dienkripsi, sehingga isinya dapat dibaca dan diubah di jalan. Pakai https: bila ada.",
    en: "An http: address is not encrypted, so that others can read and change what is sent. Use https: where there is one.",
    fix: { id: "Ganti dengan https:", en: "Replace it with https:" },
  },
  "proxy-without-server": {
    code: "KDN5003",
    severity: "warning",
    risky: true,
    id: "Proxy diaktifkan tanpa server, sehingga tidak ada yang dihubungi. Tulis server atau matikan proxy.",
    en: "The proxy is enabled without a server, so that there is nothing to connect to. Write a server or disable the proxy.",
    fix: { id: "Matikan proxy", en: "Disable the proxy" },
  },
  "unused-suppression": {
    code: "KDN5004",
    severity: "warning",
    id: "Komentar ini tidak mengabaikan apa pun: {rule} tidak ditemukan di baris di bawahnya.",
    en: "This comment silences nothing: {rule} is not found on the line below it.",
    fix: { id: "Hapus komentar ini", en: "Remove the comment" },
  },
  "unknown-suppression": {
    code: "KDN5005",
    severity: "warning",
    id: "Tidak ada aturan bernama {rule}.",
    en: "There is no rule called {rule}.",
    hint: { id: "Mungkin maksudnya {suggestion}?", en: "Did you mean {suggestion}?" },
    fix: { id: "Ganti dengan {suggestion}", en: "Replace it with {suggestion}" },
  },
  "unsilenceable-rule": {
    code: "KDN5006",
    severity: "warning",
    id: "{rule} tidak dapat diabaikan: selama kesalahan itu ada, berkas ini tidak dapat dikompilasi. Perbaiki kesalahannya.",
    en: "{rule} cannot be silenced: as long as that error is there, the file cannot be compiled. Mend the error.",
    fix: { id: "Hapus komentar ini", en: "Remove the comment" },
  },
} as const satisfies Readonly<Record<string, MessageEntry>>;
