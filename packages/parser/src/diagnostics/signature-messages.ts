/** Why a signature is refused, in both languages, in the order in which it is looked at. */
export const refusals = {
  "signature-malformed": {
    id: "Tanda tangannya rusak atau terpotong. Ambil lagi berkas tanda tangan yang utuh.",
    en: "The signature is damaged or cut short. Get the signature file again, whole.",
  },
  "signature-unknown-algorithm": {
    id: "Tanda tangannya memakai algoritma lain; hanya Ed25519 yang dikenal. Minta tanda tangan Ed25519.",
    en: "The signature is of another algorithm, and only Ed25519 is known. Ask for an Ed25519 signature.",
  },
  "signature-no-key": {
    id: "Kunci publiknya rusak, jadi tanda tangan tidak dapat diperiksa. Baca kuncinya dengan readKey.",
    en: "The public key is damaged, so the signature cannot be verified. Read the key with readKey.",
  },
  "signature-other-key": {
    id: "Tanda tangannya dibuat dengan kunci lain. Periksa apakah kunci publik ini memang milik penandatangannya.",
    en: "The signature was made with another key. See whether this public key is really the signer's.",
  },
  "signature-other-content": {
    id: "Isinya bukan lagi yang ditandatangani: ada yang berubah atau berpindah tempat. Pakai berkas aslinya, atau minta tanda tangan baru.",
    en: "This is not what was signed: something was changed or moved. Use the original file, or ask for a new signature.",
  },
  "signature-forged": {
    id: "Tanda tangannya palsu: isinya cocok, tetapi bukan pemilik kunci ini yang menandatangani. Jangan percayai berkas ini.",
    en: "The signature is forged: the content fits, but it was not signed by the owner of this key. Do not trust this file.",
  },
} as const satisfies Record<string, Words>;

/** Why a text is no key that can be used, in both languages. */
export const keyFaults = {
  "key-unknown-form": {
    id: "Ini bukan kunci PEM dan bukan JSON Web Key. Berikan kunci Ed25519 dalam salah satu bentuk itu.",
    en: "This is neither a PEM key nor a JSON Web Key. Give an Ed25519 key in one of these forms.",
  },
  "key-damaged": {
    id: "Kunci ini rusak atau terpotong. Ambil lagi berkas kunci yang utuh.",
    en: "The key is damaged or cut short. Get the key file again, whole.",
  },
  "key-encrypted": {
    id: "Kunci ini dikunci dengan kata sandi. Buka dahulu, misalnya dengan openssl pkey -in KUNCI -out KUNCI_TERBUKA.",
    en: "The key is locked with a password. Unlock it first, for example with openssl pkey -in KEY -out UNLOCKED_KEY.",
  },
  "key-other-algorithm": {
    id: "Ini kunci {algorithm}, sedangkan yang dibutuhkan kunci Ed25519.",
    en: "This is a key for {algorithm}, and an Ed25519 key is needed.",
  },
  "key-openssh": {
    id: "Ini kunci bentuk OpenSSH, yang tidak dapat dipakai di sini. Buat kunci Ed25519 yang baru dalam bentuk PEM.",
    en: "This key is in the form of OpenSSH, which cannot be used here. Make a new Ed25519 key in the form of PEM.",
  },
  "key-certificate": {
    id: "Ini sertifikat, bukan kunci. Ambil kunci publiknya dengan openssl x509 -in SERTIFIKAT -pubkey -noout.",
    en: "This is a certificate and no key. Get its public key with openssl x509 -in CERTIFICATE -pubkey -noout.",
  },
  "key-set": {
    id: "Ini kumpulan JSON Web Key. Berikan satu kunci saja darinya.",
    en: "This is a set of JSON Web Keys. Give a single key out of it.",
  },
  "key-mismatched": {
    id: "Bagian publik dan bagian privat kunci ini bukan pasangan. Ambil lagi kunci yang asli.",
    en: "The public and the private part of this key do not belong together. Get the original key again.",
  },
  "key-public": {
    id: "Ini kunci publik, padahal untuk menandatangani dibutuhkan kunci privat.",
    en: "This is a public key, and signing needs the private one.",
  },
  "key-private": {
    id: "Ini kunci privat, padahal untuk memeriksa tanda tangan dibutuhkan kunci publik. Simpan kunci privat untuk diri sendiri.",
    en: "This is a private key, and verifying needs the public one. Keep the private key to yourself.",
  },
} as const satisfies Record<string, Words>;

export type RefusalName = keyof typeof refusals;
export type KeyFaultName = keyof typeof keyFaults;

interface Words {
  readonly id: string;
  readonly en: string;
}
