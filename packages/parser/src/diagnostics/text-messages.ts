/** Why a file is no text, in both languages. `path` names the file, `offset` is that of a byte. */
export const textFaults = {
  "invalid-utf8": {
    id: "{path} bukan UTF-8 yang sah: byte pada offset {offset} tidak dapat dibaca. Simpan berkas itu sebagai UTF-8.",
    en: "{path} is not valid UTF-8: the byte at offset {offset} cannot be read. Save the file as UTF-8.",
  },
  utf16: {
    id: "{path} bukan UTF-8 yang sah: byte pada offset {offset} tidak dapat dibaca, tampaknya karena berkas itu UTF-16. Simpan berkas itu sebagai UTF-8.",
    en: "{path} is not valid UTF-8: the byte at offset {offset} cannot be read, because the file seems to be UTF-16. Save the file as UTF-8.",
  },
} as const;
