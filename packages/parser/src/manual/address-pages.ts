import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about addresses on the web and for e-mail. */
export const addressPages = {
  "expected-url": {
    why: {
      id: "Bagian depan sebuah alamat, seperti https://, memberi tahu program cara menghubunginya. Peramban menambahkan bagian itu diam-diam, sehingga orang jarang mengetiknya sendiri. Buka halamannya lalu salin seluruh alamat dari peramban, tanpa spasi.",
      en: "The front of an address, such as https://, tells a program how to reach it. Browsers add it without a word, so people seldom type it themselves. Open the page and copy the whole address from the browser, without blanks.",
    },
    wrong: `konfigurasi_marketplace:
    repository_utama = "marketplace.example.org"`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://marketplace.example.org"`,
  },
  "wrong-scheme": {
    why: {
      id: "Kata sebelum :// adalah skema, yaitu cara sebuah alamat dihubungi. Paket dan halaman diambil lewat https, yang mengenkripsi sambungan sehingga isinya tidak dapat diubah orang di tengah jalan; ftp atau mailto tidak dapat dipakai untuk itu. Tanyakan kepada pengelola server apakah isi yang sama tersedia lewat https, lalu tulis alamat itu.",
      en: "The word before :// is the scheme, the way in which an address is reached. Packages and pages are fetched over https, which encrypts the connection so that nobody on the way can change what it carries; ftp and mailto cannot serve for that. Ask whoever runs the server whether the same is offered over https, and write that address.",
    },
    wrong: `konfigurasi_marketplace:
    repository_utama = "ftp://paket.example.org"`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.org"`,
  },
  "expected-email": {
    why: {
      id: 'Lewat alamat ini pemakai melaporkan masalah, maka bentuknya diperiksa sebelum ada pesan yang gagal terkirim. Orang sering menyamarkan tanda @ menjadi "di" atau "(at)" untuk menghindari pesan sampah, dan alamat seperti itu tidak dapat dipakai program. Tulis alamat yang memang untuk umum, atau hapus barisnya.',
      en: 'Users report problems to this address, so its form is checked before any message fails to arrive. People often disguise the @ as "at" or "(at)" to keep spam away, and no program can use such an address. Write one that is meant for the public, or leave the line out.',
    },
    wrong: `paket "arsip-desa":
    versi = "1.0.0"
    deskripsi = "Menyimpan surat-surat kantor desa."
    kategori = databases
    lisensi = "MIT"
    metadata:
        email = "bantuan di example.org"`,
    right: `paket "arsip-desa":
    versi = "1.0.0"
    deskripsi = "Menyimpan surat-surat kantor desa."
    kategori = databases
    lisensi = "MIT"
    metadata:
        email = "bantuan@example.org"`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
