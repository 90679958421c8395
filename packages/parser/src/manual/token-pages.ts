import type { syntaxMessages } from "../diagnostics/syntax-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on what values are written with: characters, quotes, brackets, commas and numbers. */
export const tokenPages = {
  "unexpected-character": {
    why: {
      id: "Di luar tanda kutip hanya ada nama, angka, dan segelintir tanda yang artinya sudah ditetapkan. Titik koma paling sering muncul di sini, karena beberapa bahasa pemrograman lain mengakhiri setiap perintah dengannya; dalam KODEON barislah yang mengakhirinya. Hapus karakter itu, atau apit dengan tanda kutip kalau ia bagian dari sebuah teks.",
      en: "Outside quotes there are only names, numbers and a handful of signs that have a meaning. The semicolon turns up most often, because some other programming languages end every statement with one; in KODEON the end of the line does that. Remove the character, or put quotes around it if it is part of a text.",
    },
    wrong: `cari_paket:
    query = "catatan harian";`,
    right: `cari_paket:
    query = "catatan harian"`,
  },
  "unclosed-string": {
    why: {
      id: "Tanda kutip pertama membuka sebuah teks, yang berikutnya menutupnya. Supaya satu tanda yang terlupa tidak menelan seluruh isi berkas, teks seperti ini berakhir paling jauh di ujung barisnya. Tambahkan tanda kutip di tempat teksnya selesai. Untuk teks yang panjangnya beberapa baris, pakai blok teks: tanda kutip di ujung baris, teksnya di bawah, lalu tanda kutip lagi di baris sendiri.",
      en: "The first quote opens a text and the next one closes it. So that one forgotten quote does not swallow the rest of the file, such a text ends with its line at the latest. Add a quote where the text is over. For a text of several lines use a text block: a quote at the end of a line, the text below it, and another quote on a line of its own.",
    },
    wrong: `cari_paket:
    query = "ramalan cuaca`,
    right: `cari_paket:
    query = "ramalan cuaca"`,
  },
  "unclosed-text-block": {
    why: {
      id: "Tanda kutip di ujung baris membuka teks yang berlanjut di baris-baris bawahnya, dan hanya tanda kutip di baris sendiri yang menutupnya. Tanda kutip di akhir kalimat tidak dihitung, sebab di dalam blok teks tanda kutip adalah tulisan biasa. Letakkan penutupnya di baris tersendiri setelah teks, sejajar dengan nama propertinya. Kalau maksudnya hanya teks satu baris, tutup tanda kutip di baris itu juga.",
      en: "A quote at the end of a line opens a text that goes on below, and only a quote on a line of its own closes it. One at the end of a sentence does not count, because inside a text block quotes are ordinary text. Put the closing one on a separate line after the text, level with the name of the property. If you only meant a text of one line, close the quote on that same line.",
    },
    wrong: `submit_package "kamera":
    catatan_perubahan = "
        Foto malam kini lebih terang.
    paket_file = "kamera-1.2.0.zip"`,
    right: `submit_package "kamera":
    catatan_perubahan = "
        Foto malam kini lebih terang.
    "
    paket_file = "kamera-1.2.0.zip"`,
  },
  "unclosed-bracket": {
    why: {
      id: "Kurung selalu berpasangan: siku untuk daftar, kurawal untuk peta, dan bulat untuk fungsi serta hitungan. Selama belum ditutup, tidak jelas di mana isinya berakhir. Penutupnya sering hilang ketika sebuah daftar dipotong, ditambah, atau dipecah menjadi beberapa baris. Tambahkan penutup yang sesuai setelah butir terakhir.",
      en: "Brackets come in pairs: square ones for lists, curly ones for maps, round ones for functions and calculations. Until one is closed, nobody can tell where its content ends. The closing one often gets lost when a list is cut, extended or split over several lines. Add the one that matches after the last item.",
    },
    wrong: `cari_paket:
    kompatibilitas_os = [linux, macos`,
    right: `cari_paket:
    kompatibilitas_os = [linux, macos]`,
  },
  "unopened-bracket": {
    why: {
      id: "Kurung tutup mengakhiri sesuatu yang dibuka sebelumnya, dan di sini tidak ada yang sedang terbuka. Biasanya ia tersisa ketika sebuah daftar diganti dengan satu nilai, atau terketik dua kali. Hapus kurung itu; kalau yang dimaksud memang daftar, tulis pembukanya di depan nilai pertama.",
      en: "A closing bracket ends something that was opened before, and nothing is open here. Usually it was left behind when a list became a single value, or it was typed twice. Remove it; if you do mean a list, write the opening bracket in front of the first value.",
    },
    wrong: `cari_paket:
    kompatibilitas_os = windows]`,
    right: `cari_paket:
    kompatibilitas_os = windows`,
  },
  "wrong-bracket": {
    why: {
      id: "Setiap jenis kurung punya arti sendiri, jadi harus ditutup oleh jenis yang sama dengan pembukanya. Kekeliruan ini mudah terjadi kalau beberapa kurung saling bersarang: yang dibuka paling akhir harus ditutup paling dulu. Cocokkan penutupnya dengan pembuka terdekat yang belum ditutup.",
      en: "Each kind of bracket has a meaning of its own and must be closed by the kind that opened it. The slip is easy to make where brackets stand inside one another: the one opened last has to be closed first. Match the closing bracket with the nearest one that is still open.",
    },
    wrong: `cari_paket:
    kompatibilitas_os = [android, ios)`,
    right: `cari_paket:
    kompatibilitas_os = [android, ios]`,
  },
  "unknown-escape": {
    why: {
      id: "Di dalam teks, garis miring terbalik bersama huruf sesudahnya berarti sesuatu yang sulit diketik, misalnya \\n untuk baris baru. Yang sering kena adalah alamat folder Windows dan pola pencarian, karena keduanya penuh garis miring terbalik. Gandakan setiap garisnya, maka teks akan berisi satu. Alamat berkas dalam KODEON sendiri selalu memakai garis miring biasa.",
      en: "Inside a text, a backslash and the letter behind it stand for something that is hard to type, such as \\n for a new line. Windows folders and search patterns run into this most, since they are full of backslashes. Double each of them and the text will hold one. Paths in KODEON itself are always written with forward slashes.",
    },
    wrong: `cari_paket:
    query = "pola \\d+"`,
    right: `cari_paket:
    query = "pola \\\\d+"`,
  },
  "wrong-quotes": {
    why: {
      id: "Hanya ada satu jenis tanda kutip, supaya selalu jelas di mana teks mulai dan berhenti; tanda lain dapat dipakai di dalam teks sebagai tulisan biasa. Tanda kutip melengkung biasanya berasal dari aplikasi pengolah kata atau obrolan, yang menggantinya tanpa diminta. Tanda kutip tunggal berasal dari bahasa seperti JavaScript dan Python. Ganti yang pembuka maupun yang penutup.",
      en: "There is only one kind of quote, so that it is always plain where a text begins and ends; the others are free to appear inside it as ordinary text. Curly quotes mostly come from word processors and chat programs, which put them in unasked. Single ones come from languages such as JavaScript and Python. Replace both the opening and the closing one.",
    },
    wrong: `cari_paket:
    query = 'pemutar musik'`,
    right: `cari_paket:
    query = "pemutar musik"`,
  },
  "wrong-comment": {
    why: {
      id: "Komentar adalah catatan untuk manusia yang dilewati oleh komputer. Tandanya berbeda-beda: # dipakai Python, YAML dan shell, sedangkan KODEON memakai dua garis miring. Ganti tandanya saja, isi catatannya boleh tetap.",
      en: "A comment is a note for people, which the computer skips. Its sign differs from language to language: Python, YAML and shells use #, KODEON uses two slashes. Change just the sign; the note itself may stay as it is.",
    },
    wrong: `# Hanya permainan untuk ponsel.
cari_paket:
    kategori = games
    kompatibilitas_os = android`,
    right: `// Hanya permainan untuk ponsel.
cari_paket:
    kategori = games
    kompatibilitas_os = android`,
  },
  "unquoted-text": {
    why: {
      id: "Tanpa tanda kutip hanya boleh ada satu kata pilihan, seperti MIT atau menurun, di tempat yang memang memintanya. Teks bebas, nomor versi, tanggal, alamat, dan lama waktu bukan kata pilihan dan bukan bilangan: titik atau tanda hubung di dalamnya akan terbaca sebagai hal lain. Apit seluruh nilainya dengan tanda kutip ganda.",
      en: "Only a single word that names a choice, such as MIT or menurun, can do without quotes, and only where one is asked for. Free text, version numbers, dates, addresses and lengths of time are neither such words nor numbers: the points and hyphens in them would be read as something else. Put double quotes around the whole value.",
    },
    wrong: `cari_paket:
    filter_lanjutan:
        terakhir_diperbarui = 30_hari`,
    right: `cari_paket:
    filter_lanjutan:
        terakhir_diperbarui = "30_hari"`,
  },
  "crowded-closing": {
    why: {
      id: 'Di dalam blok teks tanda kutip adalah bagian dari teksnya, sehingga penutupnya dikenali dari barisnya: tanda kutip itu berdiri di awal baris, dan setelahnya tidak ada nilai lain. Dengan begitu kutipan seperti "bagus", kata mereka boleh ditulis begitu saja. Taruh nilai berikutnya di barisnya sendiri, lebih menjorok daripada baris pembuka daftarnya.',
      en: 'Within a text block quotes are part of the text, so its end is told by its line: the quote stands at the beginning, and no other value follows it. That is what lets you quote "good", they said without any escapes. Put the next value on a line of its own, deeper than the line that opens the list.',
    },
    wrong: `paket "kasir-warung":
    versi = "1.0.0"
    deskripsi = "Kasir untuk warung"
    kategori = bisnis
    lisensi = MIT
    kata_kunci = ["
        kopi
    ", "kasir"]`,
    right: `paket "kasir-warung":
    versi = "1.0.0"
    deskripsi = "Kasir untuk warung"
    kategori = bisnis
    lisensi = MIT
    kata_kunci = ["
        kopi
    ",
        "kasir"]`,
  },
  "amount-with-currency": {
    why: {
      id: "Program yang membaca manifes menghitung dengan harganya, sehingga jumlahnya harus berupa bilangan dan mata uangnya kode ISO 4217 di properti tersendiri. Tanda seperti Rp dan titik pemisah ribuan hanya untuk pembaca. Tulis bilangannya saja, dengan _ bila ingin memisahkan ribuan, dan sebutkan mata_uang di baris lain.",
      en: "Programs that read a manifest work with its prices, so the sum has to be a number and the currency an ISO 4217 code in a property of its own. Signs such as Rp, and points between thousands, are there for readers alone. Write nothing but the number, with _ where you want to part thousands, and give mata_uang on another line.",
    },
    wrong: `lisensi_paket "kasir-warung":
    jenis = komersial
    harga = Rp 150.000
    mata_uang = IDR`,
    right: `lisensi_paket "kasir-warung":
    jenis = komersial
    harga = 150_000
    mata_uang = IDR`,
  },
  "decimal-comma": {
    why: {
      id: "Dalam bahasa Indonesia pecahan ditulis dengan koma, tetapi dalam KODEON koma memisahkan butir-butir daftar, seperti dalam hampir semua bahasa pemrograman. Dengan koma, 4,5 tidak bisa dibedakan dari dua bilangan, 4 dan 5. Ganti komanya dengan titik, tanpa tanda kutip.",
      en: "Indonesian and many other languages write decimals with a comma, but in KODEON the comma parts the items of a list, as in nearly all programming languages. With it, 4,5 could not be told from the two numbers 4 and 5. Put a point in its place, without quotes.",
    },
    wrong: `cari_paket:
    rating_minimum = 4,5`,
    right: `cari_paket:
    rating_minimum = 4.5`,
  },
  "thousands-separator": {
    why: {
      id: "Seratus lima puluh ribu biasa ditulis 150.000, tetapi bagi KODEON titik memulai pecahan, sehingga nilainya menjadi seratus lima puluh saja. Pada harga, selisihnya seribu kali lipat, maka hal ini ditolak dan tidak ditebak. Tulis angkanya tanpa pemisah, atau pakai garis bawah agar mudah dibaca.",
      en: "In Indonesia a hundred and fifty thousand is written 150.000, but to KODEON a point begins the decimals, which would make it a mere hundred and fifty. In a price that is a thousandfold difference, so it is refused rather than guessed at. Write the digits without a separator, or with underscores to make them easy to read.",
    },
    wrong: `lisensi_paket "kasir":
    jenis = komersial
    harga = 150.000
    mata_uang = IDR`,
    right: `lisensi_paket "kasir":
    jenis = komersial
    harga = 150_000
    mata_uang = IDR`,
  },
  "invalid-number": {
    why: {
      id: "Nol di depan tidak mengubah nilai, tetapi dalam beberapa bahasa membuat angkanya dibaca dengan cara lain, jadi KODEON tidak menerimanya. Garis bawah hanya membantu mata membaca angka panjang, satu di antara dua angka, seperti 1_000. Hapus nol atau garis bawah yang berlebih. Kalau nolnya penting, seperti pada kode pos atau nomor telepon, yang dibutuhkan adalah teks dalam tanda kutip.",
      en: "A zero in front changes no value, but in some languages it makes a number mean something else, so KODEON does not accept it. Underscores merely help the eye with long numbers, one at a time between two digits, as in 1_000. Remove the zeros or underscores that are too many. Where a zero matters, as in a postcode or a telephone number, you want a text in quotes.",
    },
    wrong: `cari_paket:
    batas = 05`,
    right: `cari_paket:
    batas = 5`,
  },
  "nesting-too-deep": {
    why: {
      id: "Kurung dan blok boleh saling bersarang, dan hitungan boleh panjang, tetapi ada batasnya supaya setiap berkas dapat dibaca dengan cepat dan aman. Orang hampir tidak pernah menulis sebanyak itu; biasanya teksnya dibuat oleh program lain yang keliru, atau tombol kurung tertahan. Hapus tingkat yang tidak perlu, atau simpan sebagian hasilnya dalam variabel.",
      en: "Brackets and blocks may stand inside one another and calculations may be long, but there is a limit, so that any file can be read fast and safely. People hardly ever write that much; usually the text was made by another program that went wrong, or a bracket key got stuck. Remove the levels that are not needed, or keep part of the result in a variable.",
    },
    wrong: `pustaka toko:
    fungsi ongkir():
        kembalikan ${"(".repeat(65)}9_000 + 2_500${")".repeat(65)}`,
    right: `pustaka toko:
    fungsi ongkir():
        kembalikan 9_000 + 2_500`,
  },
  "duplicate-key": {
    why: {
      id: "Peta menyimpan satu nilai untuk setiap kunci. Kalau sebuah kunci ditulis dua kali, salah satu nilainya akan hilang tanpa ada yang tahu mana yang dimaksud. Biasanya ada baris yang disalin lalu lupa diganti namanya. Ganti nama salah satunya, atau hapus yang tidak dipakai.",
      en: "A map keeps one value for each key. Were a key written twice, one of its values would be lost, and nobody could say which one was meant. Usually an entry was copied and its name not changed. Rename one of the two, or remove the one that is not wanted.",
    },
    wrong: `pustaka warung:
    fungsi stok():
        kembalikan { kopi = 12, teh = 8, kopi = 5 }`,
    right: `pustaka warung:
    fungsi stok():
        kembalikan { kopi = 12, teh = 8, gula = 5 }`,
  },
  "missing-comma": {
    why: {
      id: "Di dalam kurung, koma menandai di mana satu nilai selesai dan nilai berikutnya mulai; spasi saja tidak cukup. Koma biasanya terlupa ketika butir baru ditambahkan di ujung. Tambahkan koma, atau taruh setiap butir daftar di barisnya sendiri, karena ganti baris juga memisahkan butir.",
      en: "Inside brackets a comma marks where one value ends and the next begins; a space alone will not do. It is mostly forgotten when a new item is added at the end. Add the comma, or give each item of the list a line of its own, since a line break parts items too.",
    },
    wrong: `cari_paket:
    kompatibilitas_os = [linux windows]`,
    right: `cari_paket:
    kompatibilitas_os = [linux, windows]`,
  },
  "missing-quote": {
    why: {
      id: "Teks harus dibuka dan ditutup, supaya jelas dari mana sampai mana ia berlaku. Tanda kutip pembuka mudah terhapus, misalnya ketika awal sebuah nilai diganti. Tulis tanda kutip di depan kata pertamanya; kalau nilainya ternyata bukan teks, hapus saja tanda penutupnya.",
      en: "A text has to be both opened and closed, so that it is plain where it begins and ends. The opening quote easily gets deleted, for example when the beginning of a value is replaced. Write a quote in front of the first word; if the value is no text after all, remove the closing quote instead.",
    },
    wrong: `cari_paket:
    query = penerjemah"`,
    right: `cari_paket:
    query = "penerjemah"`,
  },
} satisfies Partial<Pages<keyof typeof syntaxMessages>>;
