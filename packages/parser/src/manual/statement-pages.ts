import type { syntaxMessages } from "../diagnostics/syntax-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on the statements of functions: KDN1050 to KDN1099. */
export const statementPages = {
  "missing-word": {
    why: {
      id: "Perintah dalam fungsi dibaca seperti kalimat, dan beberapa di antaranya memerlukan kata penghubung: jika … maka, untuk … dalam, untuk … dari … sampai. Kata itulah yang menandai akhir syarat atau menjelaskan apa yang diulang. Dalam banyak bahasa lain kata seperti maka tidak ada, sehingga mudah terlewat. Sisipkan kata yang diminta, sebelum titik dua atau sebelum nilai berikutnya.",
      en: "Statements in a function read like sentences, and some of them need a linking word: jika … maka, untuk … dalam, untuk … dari … sampai. That word marks the end of a condition or says what is repeated. Many other languages have no word like maka, so it is easily left out. Put in the word that is asked for, before the colon or before the next value.",
    },
    wrong: `pustaka toko:
    fungsi ongkir(berat):
        jika berat > 5:
            kembalikan 20_000
        kembalikan 9_000`,
    right: `pustaka toko:
    fungsi ongkir(berat):
        jika berat > 5 maka:
            kembalikan 20_000
        kembalikan 9_000`,
  },
  "missing-name": {
    why: {
      id: "Fungsi, parameter, dan variabel perulangan harus punya nama, sebab lewat nama itulah bagian lain memanggilnya. Hal yang sama berlaku setelah titik: di belakangnya menyusul nama anggota yang dimaksud. Nama dimulai dengan huruf atau garis bawah; angka boleh menyusul di belakangnya. Pilih nama yang menerangkan isinya.",
      en: "Functions, parameters and the variables of loops need names, because it is by name that other parts get at them. The same goes for a point: the name of the member you mean follows it. A name begins with a letter or an underscore; digits may follow. Choose one that tells what it stands for.",
    },
    wrong: `pustaka restoran:
    fungsi (lantai):
        kembalikan lantai * 12`,
    right: `pustaka restoran:
    fungsi jumlah_meja(lantai):
        kembalikan lantai * 12`,
  },
  "missing-expression": {
    why: {
      id: "Tanda hitung seperti * membutuhkan nilai di kedua sisinya, dan kata seperti jika, selama, atau lempar membutuhkan sesuatu di belakangnya. Di sini barisnya berhenti terlalu cepat, biasanya karena belum selesai diketik atau sebagiannya terhapus. Lengkapi barisnya, atau hapus tanda yang menggantung.",
      en: "A sign such as * needs a value on either side, and a word such as jika, selama or lempar needs something behind it. Here the line stops too soon, mostly because it was never finished or part of it was deleted. Complete it, or remove the sign that is left hanging.",
    },
    wrong: `pustaka toko:
    fungsi harga_lusinan(harga):
        kembalikan harga *`,
    right: `pustaka toko:
    fungsi harga_lusinan(harga):
        kembalikan harga * 12`,
  },
  "missing-parameters": {
    why: {
      id: "Kurung di belakang nama fungsi adalah tempat nilai yang akan diterimanya, dan sekaligus membedakan fungsi dari nama biasa. Kurung kosong pun punya arti: fungsi ini tidak membutuhkan apa-apa dari pemanggilnya. Tambahkan kurung tepat setelah nama, sebelum titik dua.",
      en: "The brackets behind a function's name hold the values that it takes, and they tell a function from an ordinary name. Even empty ones say something: this function needs nothing from its caller. Add them right after the name, before the colon.",
    },
    wrong: `pustaka salam:
    fungsi sapaan:
        kembalikan "Selamat datang"`,
    right: `pustaka salam:
    fungsi sapaan():
        kembalikan "Selamat datang"`,
  },
  "missing-handler": {
    why: {
      id: "Kata coba menjalankan perintah yang mungkin gagal, jadi harus ada keterangan tentang apa yang dilakukan kalau itu terjadi. Tulis tangkap untuk menangani kegagalannya, atau akhirnya untuk hal yang selalu dikerjakan, gagal ataupun tidak. Keduanya berdiri sejajar dengan coba; kalau terlalu menjorok, keduanya tidak dianggap pasangannya. Kalau tidak ada yang perlu ditangani, coba tidak diperlukan.",
      en: "The word coba runs statements that may fail, so something has to say what happens if they do. Write tangkap to deal with the failure, or akhirnya for what is done in any case, failed or not. Both stand level with coba; indented deeper, they do not count as its partners. If there is nothing to deal with, coba is not needed at all.",
    },
    wrong: `pustaka pemasang:
    fungsi pasang(nama, versi):
        coba:
            marketplace.instal(nama, versi)`,
    right: `pustaka pemasang:
    fungsi pasang(nama, versi):
        coba:
            marketplace.instal(nama, versi)
        tangkap:
            lempar kesalahan("Paket gagal dipasang")`,
  },
  "orphan-clause": {
    why: {
      id: "Kata sebaliknya dan lainnya meneruskan sebuah jika, sedangkan tangkap dan akhirnya meneruskan sebuah coba. Pasangannya harus tepat di atas dan sama jauhnya dari tepi kiri, tanpa perintah lain di antaranya. Penyebab tersering adalah baris yang terlalu menjorok, sehingga ikut masuk ke dalam jika. Sejajarkan dengan pasangannya, atau pindahkan perintah yang menyela.",
      en: "The words sebaliknya and lainnya continue a jika, while tangkap and akhirnya continue a coba. The partner must come right before, just as far from the left edge, with no other statement in between. Most often the line is indented too far and so has become part of the jika. Line it up with its partner, or move the statement that came between.",
    },
    wrong: `pustaka perawatan:
    fungsi rawat(nama, dipakai):
        jika dipakai maka:
            marketplace.perbarui(nama)
            sebaliknya:
                marketplace.hapus(nama)`,
    right: `pustaka perawatan:
    fungsi rawat(nama, dipakai):
        jika dipakai maka:
            marketplace.perbarui(nama)
        sebaliknya:
            marketplace.hapus(nama)`,
  },
  "invalid-target": {
    why: {
      id: "Tanda = menyimpan hasil di kanan ke tempat di kiri, jadi di kiri harus ada tempat yang bisa diisi. Hitungan, nilai tetap, dan panggilan fungsi menghasilkan sesuatu, tetapi tidak bisa diisi. Kalau barisnya terbalik, tukar kedua sisinya.",
      en: "The sign = puts the result on its right into the place on its left, so there must be a place on the left that can hold something. Calculations, fixed values and calls yield a result but cannot hold one. If the line is the wrong way round, swap its sides.",
    },
    wrong: `pustaka toko:
    fungsi tagihan(total, ongkir):
        total + ongkir = total
        kembalikan total`,
    right: `pustaka toko:
    fungsi tagihan(total, ongkir):
        total = total + ongkir
        kembalikan total`,
  },
  "comparison-chain": {
    why: {
      id: "Dalam matematika 1 <= n <= 5 berarti n berada di antara keduanya. Komputer akan menghitung bagian pertamanya dulu, mendapat benar atau salah, lalu membandingkan jawaban itu dengan 5, padahal bukan itu maksudnya. KODEON menolaknya supaya tidak ada jawaban keliru yang lolos. Tulis dua perbandingan lengkap dan sambung dengan kata dan.",
      en: "In mathematics 1 <= n <= 5 says that n lies between the two. A computer would work out the first half, get true or false, and compare that with 5, which is never what is meant. KODEON refuses it, so that no wrong answer slips through. Write two complete comparisons with the word dan between them.",
    },
    wrong: `pustaka ulasan:
    fungsi sah(nilai):
        kembalikan 1 <= nilai <= 5`,
    right: `pustaka ulasan:
    fungsi sah(nilai):
        kembalikan 1 <= nilai dan nilai <= 5`,
  },
  "reserved-word": {
    why: {
      id: "Di dalam fungsi, kata seperti jika, dari, sampai, dan lanjut adalah perintah. Kalau dipakai juga sebagai nama, satu baris bisa dibaca dengan dua cara. Kata-kata ini terasa wajar sebagai nama karena berasal dari bahasa sehari-hari. Pilih kata lain, atau perjelas dengan tambahan, misalnya dari_kota.",
      en: "Inside a function, words such as jika, dari, sampai and lanjut are instructions. Were they names as well, a line could be read in two ways. They feel natural as names because they come from everyday speech. Choose another word, or add to it, as in dari_kota.",
    },
    wrong: `pustaka daftar:
    fungsi lanjut(halaman):
        kembalikan halaman + 1`,
    right: `pustaka daftar:
    fungsi halaman_berikut(halaman):
        kembalikan halaman + 1`,
  },
  "english-word": {
    why: {
      id: "Fungsi ditulis dengan kata-kata bahasa Indonesia: jika, maka, untuk, kembalikan. Kata bahasa Inggris tidak punya arti khusus, jadi ia dikira nama sebuah nilai, lalu barisnya tidak dapat dipahami. Hanya true, false dan null yang juga berlaku di samping benar dan salah. Ganti setiap kata itu; kodeonc check --fix dapat melakukannya.",
      en: "Functions are written in Indonesian words: jika, maka, untuk, kembalikan. An English word has no meaning of its own, so it is taken for the name of a value, and the line cannot be understood. Only true, false and null are words as well, beside benar and salah. Replace each such word; kodeonc check --fix can do it.",
    },
    wrong: `pustaka kasir:
    fungsi total(harga, anggota):
        jika anggota maka:
            return harga - 1000
        kembalikan harga`,
    right: `pustaka kasir:
    fungsi total(harga, anggota):
        jika anggota maka:
            kembalikan harga - 1000
        kembalikan harga`,
  },
  "misplaced-argument": {
    why: {
      id: "Argumen tanpa nama dikenali dari urutannya: yang pertama untuk parameter pertama, dan seterusnya. Setelah ada argumen yang disebut namanya, urutan itu tidak lagi pasti. Pindahkan argumen tanpa nama ke depan, atau beri nama juga pada semua argumen sesudahnya.",
      en: "Arguments without a name are known by their order: the first is for the first parameter, and so on. Once one has been given by name, that order is no longer certain. Move those without a name to the front, or name all that come later too.",
    },
    wrong: `pustaka pencarian:
    fungsi temukan(nama):
        kembalikan marketplace.cari(query = nama, null)`,
    right: `pustaka pencarian:
    fungsi temukan(nama):
        kembalikan marketplace.cari(nama, filter = null)`,
  },
} satisfies Partial<Pages<keyof typeof syntaxMessages>>;
