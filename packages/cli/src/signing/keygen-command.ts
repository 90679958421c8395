import type { CommandSpec } from "../command-spec.ts";

/** The description of `kodeonc keygen`: its options, and its help in both languages. */
export const keygenCommand = {
  id: "Buat sepasang kunci Ed25519 untuk menandatangani",
  en: "Make a pair of Ed25519 keys to sign with",
  operands: { id: "BERKAS", en: "FILE" },
  completes: "files",
  details: {
    id: [
      "Menulis kunci privat ke BERKAS, yang hanya dapat dibaca pemiliknya, dan kunci publik ke BERKAS.pub.",
      "Berkas yang sudah ada tidak ditimpa.",
    ],
    en: [
      "Writes the private key to FILE, which its owner alone can read, and the public key to FILE.pub.",
      "A file that is there is left alone.",
    ],
  },
  options: {
    format: {
      type: "string",
      short: "f",
      value: { id: "FORMAT", en: "FORMAT" },
      choices: ["pem", "jwk"],
      id: "Bentuk kuncinya: pem (seperti openssl, bawaan) atau jwk",
      en: "The form of the keys: pem (as openssl has it, the default) or jwk",
    },
  },
  examples: ["kodeonc keygen penerbit.pem", "kodeonc keygen penerbit.jwk --format jwk"],
} as const satisfies CommandSpec;
