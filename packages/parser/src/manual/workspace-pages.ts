import type { workspaceMessages } from "../diagnostics/workspace-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on names, and on what the files of a workspace say of one another: KDN4xxx. */
export const workspacePages = {
  "duplicate-package": {
    why: {
      id: "Sebuah versi hanya diterbitkan sekali: siapa pun yang memasang versi itu harus mendapat isi yang sama. Biasanya ini terjadi karena blok lama disalin dan nomornya lupa dinaikkan. Naikkan versi, atau hapus blok yang tidak lagi berlaku.",
      en: "A version is published once: whoever installs it must get the same contents. Usually an old block was copied and its number not raised. Raise the version, or remove the block that no longer holds.",
    },
    wrong: `paket "kopi-http":
    versi = "1.0.0"
    deskripsi = "Klien HTTP"
    kategori = networking
    lisensi = MIT

paket "kopi-http":
    versi = "1.0.0"
    deskripsi = "Klien HTTP yang lebih cepat"
    kategori = networking
    lisensi = MIT`,
    right: `paket "kopi-http":
    versi = "1.0.0"
    deskripsi = "Klien HTTP"
    kategori = networking
    lisensi = MIT

paket "kopi-http":
    versi = "1.1.0"
    deskripsi = "Klien HTTP yang lebih cepat"
    kategori = networking
    lisensi = MIT`,
  },
  "duplicate-requirement": {
    why: {
      id: "Paket hanya dipasang dalam satu versi, jadi syaratnya harus terbaca di satu tempat. Dua baris untuk paket yang sama membuat orang mengira salah satunya saja yang berlaku. Satukan batas-batasnya dengan kata dan, lalu hapus baris yang satu lagi.",
      en: "Only one version of a package is installed, so what it must be should be read in one place. With two lines for the same package, readers may take one of them for the whole truth. Join the bounds with the word dan and remove the other line.",
    },
    wrong: `paket "toko-buku":
    versi = "1.0.0"
    deskripsi = "Katalog untuk toko buku"
    kategori = web_development
    lisensi = MIT
    dependensi:
        "kodeon-http" >= "1.5.0"
        "kodeon-http" < "2.0.0"`,
    right: `paket "toko-buku":
    versi = "1.0.0"
    deskripsi = "Katalog untuk toko buku"
    kategori = web_development
    lisensi = MIT
    dependensi:
        "kodeon-http" >= "1.5.0" dan < "2.0.0"`,
  },
  "self-requirement": {
    why: {
      id: "Paket yang membutuhkan dirinya sendiri tidak pernah bisa dipasang: ia harus sudah ada sebelum ia ada. Biasanya nama paket lain yang dimaksud, atau baris itu ikut tersalin. Perbaiki namanya atau hapus barisnya.",
      en: "A package that requires itself can never be installed: it would have to be there before it is there. Usually another package is meant, or the line was copied along. Correct the name or remove the line.",
    },
    wrong: `paket "peta-kota":
    versi = "1.0.0"
    deskripsi = "Peta kota tanpa koneksi"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "peta-kota" >= "1.0.0"
        "kodeon-gambar" >= "2.0.0"`,
    right: `paket "peta-kota":
    versi = "1.0.0"
    deskripsi = "Peta kota tanpa koneksi"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "kodeon-gambar" >= "2.0.0"`,
  },
  "unsatisfiable-range": {
    why: {
      id: "Batas-batas yang dihubungkan dengan dan berlaku sekaligus. Kalau batas bawah berada di atas batas atas, tidak ada versi yang lolos dan pemasangan selalu gagal. Biasanya kedua tandanya tertukar, atau yang dimaksud adalah atau.",
      en: "Bounds that are joined by dan hold at the same time. If the lower one lies above the upper one, no version passes and installing always fails. Usually the two signs were swapped, or atau was meant.",
    },
    wrong: `paket "kasir":
    versi = "1.0.0"
    deskripsi = "Kasir untuk warung"
    kategori = web_development
    lisensi = MIT
    dependensi:
        "kodeon-cetak" > "2.0.0" dan < "1.0.0"`,
    right: `paket "kasir":
    versi = "1.0.0"
    deskripsi = "Kasir untuk warung"
    kategori = web_development
    lisensi = MIT
    dependensi:
        "kodeon-cetak" > "1.0.0" dan < "2.0.0"`,
  },
  "unmet-requirement": {
    why: {
      id: "Paket yang diperkenalkan di ruang kerja ini diambil dari ruang kerja ini, bukan dari registry. Kalau tidak satu pun versinya cocok, paket yang membutuhkannya tidak dapat dipasang. Biasanya versinya sudah dinaikkan sedangkan syaratnya belum, atau sebaliknya; samakan keduanya.",
      en: "A package that is introduced in this workspace is taken from here, not from the registry. If none of its versions fits, whatever requires it cannot be installed. Usually the version was raised and the requirement was not, or the other way round; bring the two together.",
    },
    wrong: `paket "inti":
    versi = "1.4.0"
    deskripsi = "Bagian inti toko"
    kategori = libraries
    lisensi = MIT

paket "toko":
    versi = "1.0.0"
    deskripsi = "Toko daring"
    kategori = web_development
    lisensi = MIT
    dependensi:
        "inti" >= "2.0.0"`,
    right: `paket "inti":
    versi = "2.0.0"
    deskripsi = "Bagian inti toko"
    kategori = libraries
    lisensi = MIT

paket "toko":
    versi = "1.0.0"
    deskripsi = "Toko daring"
    kategori = web_development
    lisensi = MIT
    dependensi:
        "inti" >= "2.0.0"`,
  },
  "requirement-cycle": {
    why: {
      id: "Sebuah paket baru dapat dipasang setelah semua yang dibutuhkannya terpasang. Dalam lingkaran tidak ada yang bisa menjadi yang pertama. Pindahkan bagian yang dipakai bersama ke paket ketiga, atau hapus salah satu kebutuhannya. Yang ditelusuri paling banyak 500 versi paket, dari tiap kebutuhan sepuluh yang terbaru.",
      en: "A package can be installed once everything that it requires is. In a circle none can be the first. Move what both of them use into a third package, or remove one of the requirements. At most 500 versions of packages are followed, of each requirement the ten newest.",
    },
    wrong: `paket "pesanan":
    versi = "1.0.0"
    deskripsi = "Pesanan pelanggan"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "pembayaran" >= "1.0.0"

paket "pembayaran":
    versi = "1.0.0"
    deskripsi = "Pembayaran pesanan"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "pesanan" >= "1.0.0"`,
    right: `paket "pesanan":
    versi = "1.0.0"
    deskripsi = "Pesanan pelanggan"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "pembayaran" >= "1.0.0"

paket "pembayaran":
    versi = "1.0.0"
    deskripsi = "Pembayaran pesanan"
    kategori = libraries
    lisensi = MIT`,
  },
  "unknown-tested-version": {
    why: {
      id: "Ulasan hanya berguna bila pembaca tahu versi mana yang diuji. Paket ini diperkenalkan di ruang kerja ini, jadi versi yang tidak ada di sini tidak pernah terbit. Tulis salah satu versi yang ada.",
      en: "A review is of use only if readers know which version was tested. The package is introduced in this workspace, so a version that is not here was never released. Write one of those that are.",
    },
    wrong: `paket "cuaca":
    versi = "1.2.0"
    deskripsi = "Prakiraan cuaca"
    kategori = libraries
    lisensi = MIT

ulasan_paket "cuaca":
    pengguna = "sari"
    rating = 5
    konten = "Prakiraannya tepat dan mudah dibaca."
    metadata:
        versi_diuji = "1.3.0"`,
    right: `paket "cuaca":
    versi = "1.2.0"
    deskripsi = "Prakiraan cuaca"
    kategori = libraries
    lisensi = MIT

ulasan_paket "cuaca":
    pengguna = "sari"
    rating = 5
    konten = "Prakiraannya tepat dan mudah dibaca."
    metadata:
        versi_diuji = "1.2.0"`,
  },
  "stale-update": {
    why: {
      id: "Pembaruan membawa versi yang sudah diperkenalkan, atau versi yang lebih baru daripada semuanya. Nomor yang lebih lama akan membuat pengguna turun versi tanpa mereka sadari. Naikkan versi pembaruan ini, atau perkenalkan dulu versinya dengan blok paket.",
      en: "An update brings a version that is introduced already, or one that is newer than all of them. An older number would take users back without their noticing. Raise the version of the update, or introduce that version with a paket block first.",
    },
    wrong: `paket "kamus":
    versi = "2.1.0"
    deskripsi = "Kamus bahasa daerah"
    kategori = libraries
    lisensi = MIT

pembaruan_paket "kamus":
    versi = "2.0.5"
    catatan_perubahan = "Menambah seribu kata bahasa Sunda."
    paket_file = "dist/kamus.tgz"`,
    right: `paket "kamus":
    versi = "2.1.0"
    deskripsi = "Kamus bahasa daerah"
    kategori = libraries
    lisensi = MIT

pembaruan_paket "kamus":
    versi = "2.1.1"
    catatan_perubahan = "Menambah seribu kata bahasa Sunda."
    paket_file = "dist/kamus.tgz"`,
  },
  "singleton-elsewhere": {
    why: {
      id: "Blok ini mengatur seluruh marketplace, bukan satu paket. Kalau dua berkas mengaturnya, sulit diketahui pengaturan mana yang berlaku. Gabungkan isinya di satu berkas; kalau memang ada dua marketplace, periksa keduanya sebagai ruang kerja yang terpisah.",
      en: "This block sets up the whole marketplace, not one package. When two files do so, it is hard to know which of them counts. Merge them in one file; if there really are two marketplaces, check them as workspaces of their own.",
    },
    wrong: `// pusat.kodeon
konfigurasi_marketplace:
    repository_utama = "https://paket.example.id"

// cabang.kodeon
konfigurasi_marketplace:
    repository_utama = "https://paket.example.id"
    caching:
        cache_expiry = "24h"`,
    right: `// pusat.kodeon
konfigurasi_marketplace:
    repository_utama = "https://paket.example.id"
    caching:
        cache_expiry = "24h"`,
  },
  "priced-free-licence": {
    why: {
      id: "Pembeli membaca jenis dan harga bersama-sama, jadi keduanya tidak boleh bertentangan. Lisensi gratis tidak punya harga; yang berbayar berjenis komersial, freemium atau langganan. Hapus harganya, atau pilih jenis yang sesuai.",
      en: "Buyers read the type and the price together, so the two must not contradict each other. A free licence has no price; one that is paid for is komersial, freemium or langganan. Remove the price, or choose the type that fits.",
    },
    wrong: `lisensi_paket "kalender":
    jenis = gratis
    harga = 50_000
    mata_uang = IDR`,
    right: `lisensi_paket "kalender":
    jenis = komersial
    harga = 50_000
    mata_uang = IDR`,
  },
  "trial-outlasts-licence": {
    why: {
      id: "Masa coba adalah sebagian dari masa lisensi. Kalau lebih lama, lisensi sudah habis sebelum orang selesai mencobanya. Sering kali satuannya yang tertukar, misalnya bulan dan hari.",
      en: "The trial is a part of the licence's duration. If it is longer, the licence has run out before people have finished trying. Often the units were mixed up, such as months and days.",
    },
    wrong: `lisensi_paket "editor-foto":
    jenis = komersial
    harga = 250_000
    mata_uang = IDR
    model_lisensi:
        jenis = per_perangkat
        durasi = "1_bulan"
    trial:
        durasi = "60_hari"`,
    right: `lisensi_paket "editor-foto":
    jenis = komersial
    harga = 250_000
    mata_uang = IDR
    model_lisensi:
        jenis = per_perangkat
        durasi = "1_bulan"
    trial:
        durasi = "14_hari"`,
  },
  "missing-seat-limit": {
    why: {
      id: "Lisensi per pengguna dijual untuk sejumlah orang. Tanpa angka, seluruh perusahaan dapat memakainya dengan satu lisensi. Tulis jumlahnya di batas_pengguna, atau pakai jenis tak_terbatas bila memang tanpa batas.",
      en: "A licence per user is sold for a number of people. Without that number a whole company can use a single licence. Write it as batas_pengguna, or use the type tak_terbatas if there is to be no limit.",
    },
    wrong: `lisensi_paket "akuntansi":
    jenis = komersial
    harga = 1_200_000
    mata_uang = IDR
    model_lisensi:
        jenis = per_pengguna`,
    right: `lisensi_paket "akuntansi":
    jenis = komersial
    harga = 1_200_000
    mata_uang = IDR
    model_lisensi:
        jenis = per_pengguna
        batas_pengguna = 5`,
  },
  "licence-conflict": {
    why: {
      id: "Lisensi copyleft yang kuat, seperti GPL, meminta karya yang memakainya dibagikan dengan lisensi yang sama. Lisensi paket ini menjanjikan kebebasan yang lebih luas atau lebih sempit daripada itu, sehingga pemakainya bisa melanggar tanpa tahu. Pilih lisensi yang serasi atau paket lain. Kebutuhan paket lain ikut ditelusuri, paling banyak 500 versi paket, dari tiap kebutuhan sepuluh yang terbaru. Peringatan ini bukan nasihat hukum.",
      en: "A strong copyleft licence such as the GPL asks that works which use it be shared under the same licence. The licence of this package promises more or less than that, so its users may break the terms without knowing. Choose a licence that goes with it, or another package. What other packages require is followed, too: at most 500 versions of packages, of each requirement the ten newest. This warning is no legal advice.",
    },
    wrong: `paket "mesin-cari":
    versi = "1.0.0"
    deskripsi = "Mesin pencari teks"
    kategori = libraries
    lisensi = "GPL-3.0-only"

paket "perpustakaan":
    versi = "1.0.0"
    deskripsi = "Katalog perpustakaan"
    kategori = web_development
    lisensi = MIT
    dependensi:
        "mesin-cari" >= "1.0.0"`,
    right: `paket "mesin-cari":
    versi = "1.0.0"
    deskripsi = "Mesin pencari teks"
    kategori = libraries
    lisensi = "GPL-3.0-only"

paket "perpustakaan":
    versi = "1.0.0"
    deskripsi = "Katalog perpustakaan"
    kategori = web_development
    lisensi = "GPL-3.0-only"
    dependensi:
        "mesin-cari" >= "1.0.0"`,
  },
} satisfies Partial<Pages<keyof typeof workspaceMessages>>;
