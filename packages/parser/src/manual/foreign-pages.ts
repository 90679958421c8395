import type { syntaxMessages } from "../diagnostics/syntax-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on texts that are written as in another language of data. */
export const foreignPages = {
  "json-manifest": {
    why: {
      id: "Registri lain menyimpan manifes sebagai JSON, sehingga berkas seperti package.json sering disalin begitu saja. KODEON menulis hal yang sama untuk dibaca manusia: kepala blok diakhiri titik dua, isinya menjorok, dan nilai diberikan dengan =. Namanya pun lain, misalnya deskripsi dan dependensi. Mulai dengan kodeonc init, lalu pindahkan nilainya satu per satu.",
      en: "Other registries keep manifests as JSON, so a file such as package.json is often copied as it is. KODEON writes the same things for people to read: the head of a block ends in a colon, what belongs to it is indented, and values are given with =. The names differ as well, such as deskripsi and dependensi. Begin with kodeonc init and move the values over one by one.",
    },
    wrong: `{
  "name": "kasir-warung",
  "version": "1.0.0",
  "license": "MIT"
}`,
    right: `paket "kasir-warung":
    versi = "1.0.0"
    deskripsi = "Kasir untuk warung"
    kategori = bisnis
    lisensi = MIT`,
  },
  "yaml-manifest": {
    why: {
      id: "YAML dan KODEON sama-sama memakai baris yang menjorok, sehingga yang satu mudah dikira yang lain. Di KODEON titik dua hanya membuka blok atau bagian; nilai diberikan dengan =, dan teks diapit tanda kutip. Setiap properti juga menjadi milik sebuah blok, yang menyebut apa yang diterangkan. Tulis kepala bloknya dahulu, lalu properti di bawahnya.",
      en: "YAML and KODEON both use indented lines, so one is easily taken for the other. In KODEON a colon does nothing but open a block or a section; values are given with =, and texts stand in quotes. Every property also belongs to a block, which says what is being described. Write the head of the block first, then the properties below it.",
    },
    wrong: `name: kasir-warung
version: 1.0.0
license: MIT`,
    right: `paket "kasir-warung":
    versi = "1.0.0"
    deskripsi = "Kasir untuk warung"
    kategori = bisnis
    lisensi = MIT`,
  },
  "dash-list": {
    why: {
      id: "Di KODEON sebuah daftar adalah nilai seperti nilai lainnya: ia berdiri setelah =, diapit kurung siku, dan isinya dipisahkan koma atau ganti baris. Tanda - di awal baris berasal dari YAML dan Markdown; di sini ia hanya tanda kurang. Daftar yang panjang boleh ditulis satu isi per baris di antara kedua kurungnya.",
      en: "In KODEON a list is a value like any other: it stands behind =, between square brackets, and its items are parted by commas or line breaks. A dash at the beginning of a line comes from YAML and Markdown; here it is nothing but a minus. A long list may have one item a line between its brackets.",
    },
    wrong: `paket "kasir-warung":
    versi = "1.0.0"
    deskripsi = "Kasir untuk warung"
    kategori = bisnis
    lisensi = MIT
    kata_kunci:
        - kopi
        - kasir`,
    right: `paket "kasir-warung":
    versi = "1.0.0"
    deskripsi = "Kasir untuk warung"
    kategori = bisnis
    lisensi = MIT
    kata_kunci = ["kopi", "kasir"]`,
  },
} satisfies Partial<Pages<keyof typeof syntaxMessages>>;
