import type { structureMessages } from "../diagnostics/structure-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on blocks, sections and properties: KDN2xxx. */
export const structurePages: Pages<keyof typeof structureMessages> = {
  "unknown-block": {
    why: {
      id: "Kata pertama di tepi kiri menentukan apa yang sedang diterangkan, dan KODEON hanya mengenal sejumlah blok, seperti paket, cari_paket, dan ulasan_paket. Selama bloknya tidak dikenal, isinya pun belum bisa diperiksa, jadi kesalahan lain mungkin baru tampak sesudahnya. Biasanya ini salah ketik, atau spasi yang seharusnya garis bawah.",
      en: "The first word at the left edge decides what is being described, and KODEON knows a fixed set of blocks, such as paket, cari_paket and ulasan_paket. As long as a block is unknown, what is in it cannot be checked, so other mistakes may only show up afterwards. Usually it is a slip of the keyboard, or a space that should be an underscore.",
    },
    wrong: `cari paket:
    query = "peta kota"`,
    right: `cari_paket:
    query = "peta kota"`,
  },
  "unknown-property": {
    why: {
      id: "Setiap blok dan bagian punya daftar properti sendiri. Nama di luar daftar itu ditolak, tidak dilewati begitu saja, sebab properti yang salah ketik akan hilang tanpa disadari. Perbaiki ejaannya, atau cari di buku acuan nama yang sesuai dan bagian tempatnya berada.",
      en: "Every block and section has a list of properties of its own. A name that is not on the list is refused rather than skipped, since a misspelt property would otherwise get lost without anyone noticing. Correct the spelling, or look up in the reference which name fits and in which section it belongs.",
    },
    wrong: `cari_paket:
    kueri = "kamus"`,
    right: `cari_paket:
    query = "kamus"`,
  },
  "unknown-section": {
    why: {
      id: "Bagian mengelompokkan properti yang saling berkaitan, dan setiap blok hanya punya bagian tertentu. Sebagian namanya berbahasa Inggris, seperti sorting dan metadata, sehingga terjemahannya sering ditulis tanpa sengaja. Isi bagian yang tidak dikenal belum diperiksa; perbaiki dulu namanya.",
      en: "A section groups properties that go together, and every block has only certain sections. Some have English names even here, such as sorting and metadata, so that a translation gets written by accident. What stands in an unknown section has not been checked yet; mend its name first.",
    },
    wrong: `cari_paket:
    sortir:
        arah = menaik`,
    right: `cari_paket:
    sorting:
        arah = menaik`,
  },
  "english-name": {
    why: {
      id: "Penulis memakai kata Indonesia, sedangkan program yang membaca hasil kompilasi menerima kata Inggrisnya. Karena nama Inggris itu terlihat di JSON dan di dokumentasi layanan, ia mudah terbawa ke dalam berkas KODEON. Pakai nama Indonesianya; penerjemahannya dikerjakan oleh kompilator.",
      en: "Authors write Indonesian words, while the programs that read the compiled result are given the English ones. Since the English names show up in JSON and in the services' documentation, they easily find their way into a KODEON file. Use the Indonesian name; the compiler does the translating.",
    },
    wrong: `cari_paket:
    category = games`,
    right: `cari_paket:
    kategori = games`,
  },
  "misplaced-property": {
    why: {
      id: "Properti ini ada, tetapi rumahnya sebuah bagian di dalam blok. Berkat pembagian itu selalu jelas apa yang diterangkan oleh nama seperti enabled, yang dipakai oleh banyak bagian. Pindahkan barisnya ke bawah nama bagian tersebut dan buat lebih menjorok satu tingkat; kalau bagiannya belum ada, tulis dulu.",
      en: "This property exists, but its home is a section of the block. Thanks to that division it is always clear what a name such as enabled refers to, which many sections have. Move the line below the name of that section and indent it one level more; if the section is not there yet, write it first.",
    },
    wrong: `cari_paket:
    query = "kalkulator"
    berdasarkan = unduhan`,
    right: `cari_paket:
    query = "kalkulator"
    sorting:
        berdasarkan = unduhan`,
  },
  "property-as-section": {
    why: {
      id: "Titik dua membuka kelompok properti, tetapi nama ini hanya punya satu nilai, jadi tidak ada yang bisa dikelompokkan di bawahnya. Tulis nilainya di baris yang sama. Kalau nilainya banyak, gunakan daftar dalam kurung siku; teks yang panjang ditulis sebagai blok teks.",
      en: "A colon opens a group of properties, but this name has a single value, so there is nothing to group below it. Write the value on the same line. If there are several values, use a list in square brackets; a long text is written as a text block.",
    },
    wrong: `cari_paket:
    query:
        kata = "ramalan cuaca"`,
    right: `cari_paket:
    query = "ramalan cuaca"`,
  },
  "section-as-property": {
    why: {
      id: "Sebuah bagian terdiri dari beberapa baris dengan nama masing-masing, jadi satu nilai di belakang = belum mengatakan properti mana yang dimaksud. Ini sering terjadi ketika hanya satu isinya yang diperlukan. Buka bagian itu dengan titik dua dan tulis propertinya di bawahnya, walaupun cuma satu.",
      en: "A section consists of lines that each have a name, so one value behind = does not say which property it is for. It often happens where only one of them is needed. Open the section with a colon and write the property below it, even if it is the only one.",
    },
    wrong: `cari_paket:
    query = "berita"
    sorting = menurun`,
    right: `cari_paket:
    query = "berita"
    sorting:
        arah = menurun`,
  },
  "misplaced-requirement": {
    why: {
      id: "Paket lain dapat dibutuhkan untuk berbagai tujuan: untuk menjalankan paket ini, hanya untuk mengembangkannya, atau sebagai pelengkap. Bagian tempat barisnya berada yang menyatakan tujuan itu. Pindahkan ke dependensi, dependensi_pengembangan, atau dependensi_opsional.",
      en: "Another package may be needed for different purposes: to run this one, just to develop it, or as an extra. The section in which the line stands says which of them it is. Move it to dependensi, dependensi_pengembangan or dependensi_opsional.",
    },
    wrong: `paket "album-foto":
    versi = "1.0.0"
    deskripsi = "Menata foto menurut tanggal"
    kategori = libraries
    lisensi = MIT
    "kamera" >= "1.2.0"`,
    right: `paket "album-foto":
    versi = "1.0.0"
    deskripsi = "Menata foto menurut tanggal"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "kamera" >= "1.2.0"`,
  },
  "misplaced-function": {
    why: {
      id: "Kebanyakan blok hanya menerangkan sesuatu; yang berisi langkah-langkah untuk dijalankan hanyalah pustaka. Dengan begitu keterangan sebuah paket dapat dibaca tanpa menjalankan apa pun. Pindahkan fungsinya ke sebuah pustaka, satu tingkat di bawah pembuka bloknya dan tidak di dalam bagian atau fungsi lain.",
      en: "Most blocks merely describe something; only a pustaka holds steps to be carried out. That way the description of a package can be read without running anything. Move the function to a pustaka, one level below its opening line and not inside a section or another function.",
    },
    wrong: `cari_paket:
    query = "jadwal salat"
    fungsi jumlah_hasil():
        kembalikan 10`,
    right: `cari_paket:
    query = "jadwal salat"

pustaka pencarian:
    fungsi jumlah_hasil():
        kembalikan 10`,
  },
  "missing-property": {
    why: {
      id: "Tanpa properti ini bloknya belum bisa dipakai: konfigurasi tanpa alamat server, misalnya, tidak tahu dari mana paket diambil. Kalau barisnya terasa sudah ada, periksa ejaannya dan apakah letaknya langsung di blok atau bagian yang disebut. Kalau memang belum, tambahkan.",
      en: "Without this property the block is of no use yet: a configuration without the address of a server, for example, cannot know where packages come from. If you think the line is there, check its spelling and whether it stands directly in the block or section that was named. If it is not, add it.",
    },
    wrong: `konfigurasi_marketplace:
    mirror_servers = ["https://cermin.example.org"]`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.org"
    mirror_servers = ["https://cermin.example.org"]`,
  },
  "missing-section": {
    why: {
      id: "Sebagian blok baru bermakna dengan bagian tertentu: percakapan di forum, misalnya, selalu dibuka oleh sebuah tulisan pertama. Tambahkan bagian itu beserta properti yang wajib di dalamnya. Kalau bagiannya sudah ditulis, periksa apakah ia menjorok satu tingkat di bawah bloknya.",
      en: "Some blocks only make sense with a certain section: a conversation in the forum, for example, always opens with a first post. Add the section, with the properties it needs. If you have written it already, check that it is indented one level below its block.",
    },
    wrong: `diskusi_komunitas "kamera":
    topik = "Foto malam terlalu gelap"
    kategori = tutorials`,
    right: `diskusi_komunitas "kamera":
    topik = "Foto malam terlalu gelap"
    kategori = tutorials
    posting:
        penulis = "sari"
        judul = "Pengaturan apa yang cocok?"
        konten = "Semua foto malam saya hampir hitam."`,
  },
  "missing-label": {
    why: {
      id: "Blok tentang sebuah paket harus menyebut paket mana yang dimaksud, dan pustaka harus bernama supaya dapat dipanggil dari tempat lain. Nama paket ditulis dalam tanda kutip setelah kata pembuka, sedangkan nama pustaka tanpa tanda kutip. Tulis namanya di depan titik dua.",
      en: "A block about a package has to say which package it means, and a pustaka needs a name so that others can call it. The name of a package is put in quotes after the opening word, that of a pustaka is written without. Put it in front of the colon.",
    },
    wrong: `lisensi_paket:
    jenis = gratis`,
    right: `lisensi_paket "kamus":
    jenis = gratis`,
  },
  "unexpected-label": {
    why: {
      id: "Blok ini tidak berbicara tentang satu paket tertentu, jadi tidak ada yang perlu dinamai. Pada cari_paket orang sering menaruh kata pencariannya di sini; tempatnya adalah properti query. Hapus namanya, dan pindahkan ke properti yang sesuai kalau memang diperlukan.",
      en: "This block is not about one particular package, so there is nothing to name. In cari_paket people often put the words to search for here; their place is the property query. Remove the name, and move it to the property where it belongs if it is needed.",
    },
    wrong: `cari_paket "pemutar musik":
    batas = 5`,
    right: `cari_paket:
    query = "pemutar musik"
    batas = 5`,
  },
  "wrong-label": {
    why: {
      id: "Nama paket adalah teks dalam tanda kutip dengan huruf kecil, karena boleh berisi tanda hubung dan titik. Nama pustaka adalah satu kata tanpa tanda kutip, karena dipanggil dari dalam program. Kedua bentuk itu mudah tertukar. Ikuti bentuk yang ditunjukkan.",
      en: "The name of a package is a text in quotes and small letters, because it may contain hyphens and points. The name of a pustaka is a single word without quotes, because programs call it. The two forms are easily confused. Follow the one that is shown.",
    },
    wrong: `lisensi_paket kalender:
    jenis = gratis`,
    right: `lisensi_paket "kalender":
    jenis = gratis`,
  },
  "connecting-word": {
    why: {
      id: "Pembuka blok berbunyi seperti bahasa sehari-hari, tetapi bukan kalimat: isinya cuma jenis blok, nama, dan titik dua. Kata seperti untuk atau bagi tidak menambah arti, dan kalau boleh ada, setiap penulis akan memilih kata yang berbeda. Hapus kata itu.",
      en: "The opening of a block sounds like everyday speech but is no sentence: it is made of the kind of block, a name and a colon. Words such as untuk or bagi add nothing, and if they were allowed every author would pick a different one. Remove the word.",
    },
    wrong: `lisensi_paket untuk "peta-kota":
    jenis = gratis`,
    right: `lisensi_paket "peta-kota":
    jenis = gratis`,
  },
  "duplicate-property": {
    why: {
      id: "Sebuah properti hanya punya satu nilai. Kalau ditulis dua kali, pembaca tidak tahu mana yang berlaku, dan begitu pula komputer. Biasanya baris lama tertinggal ketika nilai baru ditambahkan. Simpan yang benar; kalau kedua nilainya diperlukan dan propertinya menerima daftar, satukan dalam kurung siku.",
      en: "A property has one value only. Written twice, it leaves readers wondering which of the two counts, and the computer cannot know either. Usually the old line stayed behind when a new one was added. Keep the right one; if both values are needed and the property takes a list, put them together in square brackets.",
    },
    wrong: `cari_paket:
    batas = 10
    query = "resep soto"
    batas = 25`,
    right: `cari_paket:
    batas = 25
    query = "resep soto"`,
  },
  "duplicate-section": {
    why: {
      id: "Semua isi sebuah bagian dikumpulkan di satu tempat, supaya pembaca tidak perlu mencari kelanjutannya di bawah. Bagian kedua biasanya muncul karena yang pertama terlewat oleh mata, atau karena ada bagian yang ditempelkan dari berkas lain. Pindahkan isinya ke bagian yang pertama, lalu hapus pembuka yang kedua.",
      en: "All that a section holds stands in one place, so that nobody has to look for the rest further down. A second one mostly comes about because the first was overlooked, or because one was pasted from another file. Move its lines to the first section and remove the second opening.",
    },
    wrong: `cari_paket:
    sorting:
        berdasarkan = nama
    sorting:
        arah = menaik`,
    right: `cari_paket:
    sorting:
        berdasarkan = nama
        arah = menaik`,
  },
  "second-singleton": {
    why: {
      id: "Blok ini mengatur sesuatu yang cuma ada satu, misalnya marketplace yang dipakai. Dua pengaturan dapat saling bertentangan, dan tidak ada aturan mana yang menang. Satukan isinya dalam blok yang pertama. Kalau keduanya untuk keadaan yang berbeda, simpan di proyek masing-masing.",
      en: "This block sets up something of which there is only one, such as the marketplace that is used. Two of them could contradict each other, and no rule says which would win. Bring everything together in the first one. If they are meant for different circumstances, keep them in projects of their own.",
    },
    wrong: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.org"

konfigurasi_marketplace:
    repository_utama = "https://cadangan.example.org"`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.org"
    mirror_servers = ["https://cadangan.example.org"]`,
  },
  "empty-section": {
    why: {
      id: "Bagian yang kosong tidak salah, tetapi sering berarti ada yang belum selesai: isinya lupa ditulis, atau semua barisnya telah dihapus. Ada pula bagian yang sudah berlaku hanya karena ditulis, misalnya trial pada lisensi. Isi bagian itu, atau hapus kalau tidak diperlukan.",
      en: "An empty section is no error, but it often means that something is unfinished: its lines were forgotten, or all of them were deleted. Some sections even take effect just by being there, such as the trial of a licence. Fill it, or remove it if it is not needed.",
    },
    wrong: `cari_paket:
    query = "tutorial memasak"
    filter_lanjutan:`,
    right: `cari_paket:
    query = "tutorial memasak"
    filter_lanjutan:
        terakhir_diperbarui = "1_tahun"`,
  },
  "null-for-required": {
    why: {
      id: "Nilai null berarti properti ini sengaja dikosongkan, padahal tanpa properti ini bloknya tidak bisa dipakai. Sering kali null hanya ditaruh untuk sementara selagi berkasnya disusun, atau berasal dari program yang tidak punya datanya. Tulis nilai yang sebenarnya.",
      en: "The value null says that a property is left out on purpose, yet the block is of no use without this one. Often null was only put there for the time being while the file was being written, or it comes from a program that lacked the data. Write the real value.",
    },
    wrong: `lisensi_paket "pemutar-musik":
    jenis = null`,
    right: `lisensi_paket "pemutar-musik":
    jenis = freemium`,
  },
  "ambiguous-submission": {
    why: {
      id: "Kalau sebuah berkas hanya punya satu paket, submit_package tanpa nama pasti berbicara tentang paket itu. Begitu ada paket kedua, keduanya mungkin, dan menerbitkan paket yang keliru sulit ditarik kembali. Tulis nama paketnya dalam tanda kutip di depan titik dua.",
      en: "Where a file has a single package, a submit_package without a name is clearly about that one. As soon as there is a second, it could be either, and publishing the wrong package is hard to take back. Write the name of the package in quotes in front of the colon.",
    },
    wrong: `paket "kamus-jawa":
    versi = "1.0.0"
    deskripsi = "Kamus bahasa Jawa"
    kategori = libraries
    lisensi = MIT

paket "kamus-sunda":
    versi = "1.0.0"
    deskripsi = "Kamus bahasa Sunda"
    kategori = libraries
    lisensi = MIT

submit_package:
    paket_file = "kamus-sunda-1.0.0.zip"`,
    right: `paket "kamus-jawa":
    versi = "1.0.0"
    deskripsi = "Kamus bahasa Jawa"
    kategori = libraries
    lisensi = MIT

paket "kamus-sunda":
    versi = "1.0.0"
    deskripsi = "Kamus bahasa Sunda"
    kategori = libraries
    lisensi = MIT

submit_package "kamus-sunda":
    paket_file = "kamus-sunda-1.0.0.zip"`,
  },
  "missing-price": {
    why: {
      id: "Paket berjenis komersial atau langganan harus dibayar, jadi pembeli perlu tahu berapa. Jenis lain boleh tanpa harga. Tambahkan harga beserta mata uangnya. Kalau paket ini sebenarnya tidak dijual, ganti jenisnya, misalnya menjadi gratis.",
      en: "A package of the type komersial or langganan has to be paid for, so buyers need to know how much. Other types may go without a price. Add one, with its currency. If the package is not really for sale, change its type instead, to gratis for example.",
    },
    wrong: `lisensi_paket "kasir":
    jenis = komersial`,
    right: `lisensi_paket "kasir":
    jenis = komersial
    harga = 250_000
    mata_uang = IDR`,
  },
  "missing-currency": {
    why: {
      id: "Bilangan saja belum menjadi harga: 15 rupiah dan 15 dolar jauh berbeda, dan marketplace dipakai di banyak negara. Karena itu KODEON tidak menganggap mata uang apa pun sebagai yang biasa di sini. Tambahkan mata_uang dengan kode tiga huruf, seperti IDR atau USD.",
      en: "A number alone is no price: 15 rupiah and 15 dollars are worlds apart, and the marketplace is used in many countries. KODEON therefore takes no currency for granted here. Add mata_uang with a code of three letters, such as IDR or USD.",
    },
    wrong: `lisensi_paket "kamera-pro":
    jenis = komersial
    harga = 15`,
    right: `lisensi_paket "kamera-pro":
    jenis = komersial
    harga = 15
    mata_uang = USD`,
  },
  "falling-stages": {
    why: {
      id: "Persentase sebuah tahap adalah bagian seluruh pengguna yang sudah menerima versi baru, bukan tambahannya. Versi yang sudah terpasang tidak ditarik kembali, maka angkanya hanya bisa naik. Kalau yang ditulis adalah tambahan tiap tahap, jumlahkan dulu: 60 lalu 40 menjadi 60 lalu 100.",
      en: "The percentage of a stage is the share of all users who have the new version by then, not how many are added. A version that is installed is not taken away again, so the figure can only go up. If you wrote what each stage adds, sum it up first: 60 and then 40 becomes 60 and then 100.",
    },
    wrong: `pembaruan_paket "kalender":
    versi = "2.1.0"
    catatan_perubahan = "Libur nasional kini ditandai merah."
    paket_file = "kalender-2.1.0.tgz"
    peluncuran:
        tahapan = [
            { persentase = 50, durasi = "1_hari" },
            { persentase = 50, durasi = "2_hari" },
        ]`,
    right: `pembaruan_paket "kalender":
    versi = "2.1.0"
    catatan_perubahan = "Libur nasional kini ditandai merah."
    paket_file = "kalender-2.1.0.tgz"
    peluncuran:
        tahapan = [
            { persentase = 50, durasi = "1_hari" },
            { persentase = 100, durasi = "2_hari" },
        ]`,
  },
};
