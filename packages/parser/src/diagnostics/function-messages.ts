import type { MessageEntry } from "./message-entry.ts";

const didYouMean = {
  hint: { id: "Mungkin maksudnya {suggestion}?", en: "Did you mean {suggestion}?" },
  fix: { id: "Ganti dengan {suggestion}", en: "Replace it with {suggestion}" },
} as const;

const first = { id: "yang pertama di sini", en: "the first one is here" } as const;
const declared = { id: "fungsinya di sini", en: "the function is here" } as const;

/** KDN6xxx: what functions do. */
export const functionMessages = {
  "idle-expression": {
    code: "KDN6001",
    severity: "warning",
    id: "Nilai ekspresi ini tidak dipakai. Simpan dengan sebuah nama, atau hapus.",
    en: "The value of this expression is not used. Give it a name, or remove it.",
    fix: { id: "Ganti == dengan =", en: "Replace == with =" },
  },
  "undefined-name": {
    code: "KDN6002",
    severity: "error",
    id: "Tidak ada yang bernama {name} di sini. Beri nilai dahulu, atau jadikan parameter.",
    en: "Nothing here is called {name}. Give it a value first, or make it a parameter.",
    ...didYouMean,
  },
  "undefined-function": {
    code: "KDN6003",
    severity: "error",
    id: "Tidak ada fungsi bernama {name}. Yang dapat dipanggil hanya fungsi di pustaka ini dan fungsi bawaan.",
    en: "There is no function called {name}. What can be called is the functions of this library and those of the host.",
    ...didYouMean,
  },
  "unknown-member": {
    code: "KDN6004",
    severity: "error",
    id: "{object} tidak punya {name}. Yang ada: {known}.",
    en: "{object} has no {name}. What it has: {known}.",
    ...didYouMean,
  },
  "unused-variable": {
    code: "KDN6005",
    severity: "warning",
    id: "{name} tidak pernah dipakai. Hapus, atau awali namanya dengan _ bila memang disengaja.",
    en: "{name} is never used. Remove it, or begin its name with _ where that is meant.",
    fix: { id: "Tandai sebagai sengaja tidak dipakai: _{name}", en: "Mark it as unused on purpose: _{name}" },
  },
  "use-before-assignment": {
    code: "KDN6006",
    severity: "error",
    id: "{name} dipakai di sini sebelum diberi nilai. Beri nilai sebelum baris ini.",
    en: "{name} is used here before it has a value. Give it one before this line.",
    related: { id: "baru di sini diberi nilai", en: "only here it is given a value" },
  },
  "wrong-argument-count": {
    code: "KDN6007",
    severity: "error",
    id: "Jumlah argumen {name} seharusnya {expected}, di sini {found}. Bentuk panggilannya: {signature}",
    en: "The number of arguments of {name} should be {expected}, here it is {found}. It is called like this: {signature}",
    related: declared,
  },
  "missing-argument": {
    code: "KDN6008",
    severity: "error",
    id: "Argumen {parameter} untuk {name} belum ditulis. Bentuk panggilannya: {signature}",
    en: "The argument {parameter} of {name} is missing. It is called like this: {signature}",
    related: declared,
  },
  "unknown-argument": {
    code: "KDN6009",
    severity: "error",
    id: "{name} tidak punya parameter bernama {argument}. Bentuk panggilannya: {signature}",
    en: "{name} has no parameter called {argument}. It is called like this: {signature}",
    ...didYouMean,
    related: declared,
  },
  "duplicate-argument": {
    code: "KDN6010",
    severity: "error",
    id: "{argument} sudah diberikan dalam panggilan ini. Hapus salah satunya.",
    en: "{argument} has been given in this call already. Remove one of the two.",
    related: first,
  },
  "unreachable-statement": {
    code: "KDN6011",
    severity: "warning",
    id: "Bagian ini tidak akan pernah dijalankan. Hapus, atau pindahkan ke atas.",
    en: "This is never run. Remove it, or move it up.",
    related: { id: "setelah ini tidak ada yang dijalankan lagi", en: "nothing is run after this" },
  },
  "missing-return": {
    code: "KDN6012",
    severity: "warning",
    id: "{name} kadang mengembalikan nilai dan kadang tidak. Tulis kembalikan dengan sebuah nilai di setiap akhirnya.",
    en: "{name} returns a value in some cases and none in others. Write kembalikan (return) with a value wherever it ends.",
    related: { id: "di sini nilai dikembalikan", en: "here a value is returned" },
  },
  "constant-condition": {
    code: "KDN6013",
    severity: "warning",
    id: "Syarat ini selalu sama, apa pun yang terjadi. Tulis syarat yang dapat berubah, atau hapus percabangannya.",
    en: "This condition is always the same, whatever happens. Write one that can change, or remove what depends on it.",
  },
  "loop-control-outside-loop": {
    code: "KDN6014",
    severity: "error",
    id: "{word} hanya ada artinya di dalam perulangan untuk atau selama. Untuk mengakhiri fungsi, tulis kembalikan.",
    en: "{word} means something only inside a loop, untuk (for) or selama (while). To end the function, write kembalikan (return).",
  },
  "duplicate-function": {
    code: "KDN6015",
    severity: "error",
    id: "Fungsi {name} sudah ada di pustaka ini. Beri nama lain, atau hapus salah satunya.",
    en: "This library has a function {name} already. Give this one another name, or remove one of the two.",
    related: first,
  },
  "duplicate-parameter": {
    code: "KDN6016",
    severity: "error",
    id: "Parameter {name} sudah ada. Beri nama lain, atau hapus salah satunya.",
    en: "There is a parameter {name} already. Give this one another name, or remove one of the two.",
    related: first,
  },
  "invalid-assignment": {
    code: "KDN6017",
    severity: "error",
    id: "{name} adalah nama bawaan atau nama fungsi di pustaka ini, jadi tidak dapat diberi nilai. Pakai nama lain.",
    en: "{name} belongs to the host or is a function of this library, and cannot be given a value. Use another name.",
    related: declared,
  },
} as const satisfies Readonly<Record<string, MessageEntry>>;
