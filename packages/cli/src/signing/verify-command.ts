import type { CommandSpec } from "../command-spec.ts";

/** The description of `kodeonc verify`: its options, and its help in both languages. */
export const verifyCommand = {
  id: "Periksa tanda tangan manifes atau IR",
  en: "Verify the signature of a manifest or an IR",
  operands: { id: "BERKAS", en: "FILE" },
  completes: "files",
  details: {
    id: [
      "Tanda tangannya dibaca dari BERKAS.sig.",
      "Kode keluar: 0 bila sah, 1 bila ditolak, 2 bila berkas atau kunci tidak dapat dipakai.",
    ],
    en: [
      "The signature is read from FILE.sig.",
      "Exit code: 0 when valid, 1 when refused, 2 when a file or the key cannot be used.",
    ],
  },
  options: {
    key: {
      type: "string",
      short: "k",
      value: { id: "KUNCI", en: "KEY" },
      completes: "files",
      id: "Berkas kunci publik, PEM atau JWK",
      en: "The file of the public key, PEM or JWK",
    },
    signature: {
      type: "string",
      short: "s",
      value: { id: "BERKAS", en: "FILE" },
      completes: "files",
      id: "Baca tanda tangan dari berkas lain",
      en: "Read the signature from another file",
    },
  },
  examples: [
    "kodeonc verify paket.kodeon --key penerbit.pem.pub",
    "kodeonc verify paket.kodeon --key penerbit.pem.pub --signature unduhan/paket.sig",
  ],
} as const satisfies CommandSpec;
