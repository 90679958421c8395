import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about texts, names and words. */
export const wordPages = {
  "expected-text": {
    why: {
      id: "Tanda kutip menunjukkan di mana sebuah teks mulai dan berakhir. Tanpa tanda kutip, 2048 adalah bilangan untuk dihitung, bukan kata untuk dicari. Nomor telepon, tahun dan nama yang terdiri atas angka pun teks selama tidak dipakai berhitung, jadi apit nilainya dengan tanda kutip.",
      en: "Quotes show where a text begins and where it ends. Without them, 2048 is a number to calculate with and not a word to look for. Telephone numbers, years and names made of digits are texts too as long as nobody calculates with them, so put quotes around the value.",
    },
    wrong: `cari_paket:
    query = 2048`,
    right: `cari_paket:
    query = "2048"`,
  },
  "expected-package-name": {
    why: {
      id: "Nama paket menjadi bagian dari alamat web dan nama folder. Sebagian komputer membedakan huruf besar dari huruf kecil dan sebagian lagi tidak, dan spasi di dalam alamat mudah hilang; karena itu keduanya tidak dipakai. Biasanya yang tertulis di sini adalah judul untuk dibaca orang: kecilkan hurufnya, sambung kata-katanya dengan -, dan simpan judul itu untuk deskripsi.",
      en: "A package's name becomes part of web addresses and of folder names. Some computers tell capitals from small letters and others do not, and blanks easily get lost in an address, so names do without both. What stands here is mostly a title meant for people: make its letters small, join its words with -, and keep the title for the description.",
    },
    wrong: `lisensi_paket "Kasir Kopi":
    jenis = gratis`,
    right: `lisensi_paket "kasir-kopi":
    jenis = gratis`,
  },
  "expected-word": {
    why: {
      id: 'Kata seperti ini dibandingkan huruf demi huruf, jadi "Data Science" dan "data_science" akan menjadi dua rak yang berbeda. Satu cara menulis membuat semua orang sampai di rak yang sama. Kecilkan hurufnya, ganti spasi dengan _, dan eja tanda dengan huruf, misalnya cpp untuk C++.',
      en: 'Words like this one are compared letter by letter, so "Data Science" and "data_science" would be two different shelves. A single way of writing leads everyone to the same one. Use small letters, write _ for each blank, and spell signs out, such as cpp for C++.',
    },
    wrong: `cari_paket:
    kategori = "Data Science"`,
    right: `cari_paket:
    kategori = data_science`,
  },
  "expected-language": {
    why: {
      id: 'Nama sebuah bahasa berbeda-beda menurut siapa yang menyebutnya: Jawa, Javanese, basa Jawa. Kodenya hanya satu, yaitu "jv", sehingga program tidak perlu menebak. Cari kodenya dengan kata kunci BCP 47; "id" berarti bahasa Indonesia, "en" bahasa Inggris, dan wilayah ditambahkan dengan tanda hubung, seperti "en-US".',
      en: 'What a language is called depends on who speaks of it: Javanese, Jawa, basa Jawa. Its code is the same for all, "jv", so that programs need not guess. Search for BCP 47 to find the code you need; "id" is Indonesian, "en" is English, and a region is added with a hyphen, as in "en-US".',
    },
    wrong: `fitur_ai_marketplace:
    chatbot_dukungan:
        languages = ["id", "Jawa"]`,
    right: `fitur_ai_marketplace:
    chatbot_dukungan:
        languages = ["id", "jv"]`,
  },
  "expected-licence": {
    why: {
      id: 'Sebutan sehari-hari untuk lisensi sering kurang pasti: "GPLv3" tidak mengatakan apakah versi lisensi yang lebih baru juga berlaku. Kode SPDX mengatakannya (GPL-3.0-only atau GPL-3.0-or-later), sehingga orang dan program mengerti hal yang sama. Cari kodenya di spdx.org/licenses, lalu tulis persis seperti di sana, termasuk huruf besar dan kecilnya.',
      en: 'The everyday names of licences often leave something open: "GPLv3" does not say whether later versions of the licence apply as well. SPDX identifiers do (GPL-3.0-only or GPL-3.0-or-later), so that people and programs understand the same thing. Find the identifier at spdx.org/licenses and write it exactly as it stands there, capitals included.',
    },
    wrong: `cari_paket:
    lisensi = "GPLv3"`,
    right: `cari_paket:
    lisensi = "GPL-3.0-only"`,
  },
  "unknown-choice": {
    why: {
      id: "Properti ini memilih di antara beberapa hal yang memang dapat dilakukan marketplace, maka kata lain tidak ada artinya di sini, sekalipun mirip. Setiap pilihan punya ejaan Indonesia dan ejaan Inggris, dan keduanya boleh dipakai. Pilih yang paling dekat dengan maksudnya dari daftar dalam pesan, lalu salin ejaannya.",
      en: "This property picks one of a few things that the marketplace is able to do, so any other word means nothing here, however close it is. Each choice has an Indonesian and an English spelling, and either will do. Take the choice that comes closest from the list in the message and copy its spelling.",
    },
    wrong: `cari_paket:
    sorting:
        arah = naik`,
    right: `cari_paket:
    sorting:
        arah = menaik`,
  },
  "misspelt-value": {
    why: {
      id: "Di sini kata baru boleh dipakai, sebab sistem operasi dan jenis prosesor terus bertambah. Kata yang hanya berbeda satu dua huruf dari kata yang dikenal biasanya salah ketik, dan salah ketik akan menyaring hasil menurut sesuatu yang tidak ada. Perbaiki ejaannya; kalau kata itu memang disengaja, peringatan ini boleh dibiarkan dan berkas tetap dapat dikompilasi.",
      en: "New words are welcome here, since new operating systems and processors keep coming. A word that is only a letter or two away from a known one is mostly a slip of the finger, though, and would filter by something that does not exist. Mend the spelling; if the word is what you mean, leave the warning be, and the file compiles all the same.",
    },
    wrong: `cari_paket:
    kompatibilitas_os = windwos`,
    right: `cari_paket:
    kompatibilitas_os = windows`,
  },
  "text-too-short": {
    why: {
      id: "Ulasan dan catatan perubahan ditulis untuk orang yang sedang memutuskan sesuatu, dan satu kata saja tidak menolong mereka. Ceritakan apa yang dicoba dan bagaimana hasilnya, atau apa yang berubah bagi pemakai. Spasi dan tanda baca ikut dihitung, dan kalau teksnya ditulis dalam beberapa bahasa, masing-masing harus cukup panjang.",
      en: "Reviews and change notes are read by people who have to decide something, and a single word is of no help to them. Tell what you tried and how it went, or what changes for users. Blanks and punctuation count, and a text in several languages must be long enough in each.",
    },
    wrong: `ulasan_paket "peta-angkot":
    pengguna = "sari"
    rating = 4
    konten = "Mantap!"`,
    right: `ulasan_paket "peta-angkot":
    pengguna = "sari"
    rating = 4
    konten = "Rute angkot di Bandung lengkap, tetapi jadwal malam belum ada."`,
  },
  "text-too-long": {
    why: {
      id: "Judul dan deskripsi ditampilkan berdampingan dengan milik paket lain, dan teks yang terlalu panjang terpotong di tengah kalimat. Sisakan intinya di sini. Rincian lebih cocok di tempat yang lapang: konten ulasan, catatan perubahan, atau dokumentasi paket.",
      en: "Titles and descriptions are listed side by side with those of other packages, where a text that is too long gets cut off in mid-sentence. Keep the gist here. Details belong where there is room for them: the body of the review, the change notes or the package's documentation.",
    },
    wrong: `ulasan_paket "kamus-daerah":
    pengguna = "bagas"
    rating = 5
    judul = "Kamus yang lengkap, cepat, dapat dipakai tanpa internet, dan sangat membantu murid saya belajar bahasa daerah"
    konten = "Dipakai di kelas setiap hari selama satu semester."`,
    right: `ulasan_paket "kamus-daerah":
    pengguna = "bagas"
    rating = 5
    judul = "Kamus lengkap yang dapat dipakai tanpa internet"
    konten = "Dipakai di kelas setiap hari selama satu semester."`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
