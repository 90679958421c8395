import type { MessageEntry } from "./message-entry.ts";

const first = { id: "yang pertama di sini", en: "the first one is here" } as const;
const declared = { id: "paketnya diperkenalkan di sini", en: "the package is introduced here" } as const;

/** KDN4xxx: names, and what the files of a workspace say of one another. */
export const workspaceMessages = {
  "duplicate-package": {
    code: "KDN4001",
    severity: "error",
    id: 'Paket "{name}" versi {version} sudah diperkenalkan. Naikkan versinya atau hapus salah satunya.',
    en: 'Version {version} of the package "{name}" is introduced already. Raise the version or remove one of the two.',
    related: first,
  },
  "duplicate-requirement": {
    code: "KDN4002",
    severity: "error",
    id: '"{name}" sudah disebut di bagian ini. Gabungkan keduanya dengan dan.',
    en: '"{name}" is named in this section already. Join the two with dan.',
    related: first,
    fix: { id: "Gabungkan keduanya", en: "Join the two" },
  },
  "self-requirement": {
    code: "KDN4003",
    severity: "error",
    id: "Sebuah paket tidak dapat membutuhkan dirinya sendiri. Hapus baris ini.",
    en: "A package cannot require itself. Remove this line.",
    fix: { id: "Hapus baris ini", en: "Remove this line" },
  },
  "unsatisfiable-range": {
    code: "KDN4004",
    severity: "error",
    id: "Tidak ada versi yang memenuhi {range}. Periksa kembali batas-batasnya.",
    en: "No version satisfies {range}. Check its bounds.",
  },
  "unmet-requirement": {
    code: "KDN4005",
    severity: "error",
    id: 'Tidak ada versi "{name}" di ruang kerja ini yang memenuhi {range}. Yang ada: {versions}.',
    en: 'No version of "{name}" in this workspace satisfies {range}. There is: {versions}.',
    related: declared,
  },
  "requirement-cycle": {
    code: "KDN4006",
    severity: "error",
    id: "Paket-paket ini saling membutuhkan dalam lingkaran: {path}. Putuskan salah satu mata rantainya.",
    en: "These packages require one another in a circle: {path}. Break one of its links.",
    related: { id: "mata rantai berikutnya di sini", en: "the next link is here" },
  },
  "unknown-tested-version": {
    code: "KDN4007",
    severity: "error",
    risky: true,
    id: 'Versi {version} dari "{name}" tidak ada di ruang kerja ini. Yang ada: {versions}.',
    en: 'There is no version {version} of "{name}" in this workspace. There is: {versions}.',
    fix: { id: "Ganti dengan {suggestion}", en: "Replace it with {suggestion}" },
    related: declared,
  },
  "stale-update": {
    code: "KDN4008",
    severity: "error",
    id: 'Versi {version} tidak lebih baru daripada {newest}, versi terbaru "{name}" di ruang kerja ini, dan bukan salah satu versinya.',
    en: 'Version {version} is not newer than {newest}, the newest version of "{name}" in this workspace, and is none of its versions.',
    related: declared,
  },
  "singleton-elsewhere": {
    code: "KDN4009",
    severity: "warning",
    id: "Ruang kerja ini sudah punya {name} di berkas lain. Biasanya satu sudah cukup.",
    en: "This workspace has a {name} in another file already. One is usually enough.",
    related: first,
  },
  "priced-free-licence": {
    code: "KDN4010",
    severity: "error",
    id: "Lisensi ini gratis, tetapi punya harga. Hapus harganya atau ganti jenisnya.",
    en: "This licence is free, yet has a price. Remove the price or change the type.",
    related: { id: "jenisnya ditulis di sini", en: "its type is written here" },
  },
  "trial-outlasts-licence": {
    code: "KDN4011",
    severity: "error",
    risky: true,
    id: "Masa coba lebih lama daripada masa lisensinya. Persingkat masa coba itu.",
    en: "The trial lasts longer than the licence. Shorten the trial.",
    related: { id: "masa lisensi ditulis di sini", en: "the licence's duration is written here" },
    fix: { id: "Samakan dengan masa lisensi", en: "Make it as long as the licence" },
  },
  "missing-seat-limit": {
    code: "KDN4012",
    severity: "warning",
    id: "Lisensi per pengguna tanpa batas_pengguna berlaku untuk pengguna tak terbatas. Tulis berapa pengguna yang dicakup.",
    en: "A licence per user without batas_pengguna covers any number of users. Write how many it covers.",
  },
  "licence-conflict": {
    code: "KDN4013",
    severity: "warning",
    id: "Lisensi {licence} tidak cocok dengan {other} dari paket yang dibutuhkan: {path}. Lisensi itu menuntut lisensi yang sama untuk seluruh karya.",
    en: "The licence {licence} does not go with {other} of a package that is required: {path}. That licence demands the same licence for the whole work.",
    related: { id: "bagian dari jalur itu", en: "part of that path" },
  },
} as const satisfies Readonly<Record<string, MessageEntry>>;
