import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about files and folders. */
export const pathPages = {
  "expected-path": {
    why: {
      id: "Berkas ini harus ikut di dalam paket supaya tetap ada bagi setiap pemakai, sekalipun tanpa internet. Alamat web, folder paket itu sendiri atau teks kosong bukan berkas yang dapat dibawa. Salin berkasnya ke folder paket dan tulis jalurnya dari sana; sebuah halaman web dapat ditautkan di metadata paket.",
      en: "This file has to come with the package, so that every user has it, even without the internet. A web address, the package's own folder or an empty text is no file that could come along. Copy the file into the package's folder and write its path from there; a web page can be linked in the package's metadata.",
    },
    wrong: `submit_package "foto-kilat":
    paket_file = "foto-kilat.zip"
    documentation = "https://example.org/panduan"`,
    right: `submit_package "foto-kilat":
    paket_file = "foto-kilat.zip"
    documentation = "docs/PANDUAN.md"`,
  },
  "expected-glob": {
    why: {
      id: 'Sebuah pola memilih banyak berkas sekaligus: * berarti nama apa saja dalam satu folder, ** juga semua folder di bawahnya. Pola kosong tidak memilih apa pun, padahal penulisnya biasanya ingin memilih semuanya. Untuk itu tulis "**", atau sebutkan folder yang diterbitkan, misalnya "src/**".',
      en: 'A pattern picks many files at once: * is any name in one folder, and ** takes in all the folders below as well. An empty pattern picks nothing, though whoever writes it mostly wants everything. Write "**" for that, or name the folder to publish, such as "src/**".',
    },
    wrong: `paket "resep-nusantara":
    versi = "1.0.0"
    deskripsi = "Kumpulan resep dari tiap provinsi."
    kategori = libraries
    lisensi = "MIT"
    berkas = [""]`,
    right: `paket "resep-nusantara":
    versi = "1.0.0"
    deskripsi = "Kumpulan resep dari tiap provinsi."
    kategori = libraries
    lisensi = "MIT"
    berkas = ["**"]`,
  },
  "expected-cache-path": {
    why: {
      id: 'Unduhan disimpan supaya tidak perlu diambil lagi lewat jaringan, maka tempatnya sebuah folder di komputer yang menjalankan, bukan alamat web. Tanda "~/" di depan berarti folder rumah pemakai, sehingga jalur yang sama berlaku di setiap komputer. Server yang menyimpan salinan paket untuk semua orang ditulis di mirror_servers.',
      en: 'Downloads are kept so that they need not be fetched over the network again, so they go to a folder on the computer at work and not to a web address. "~/" in front is the user\'s home folder, which lets the same path serve on every computer. A server that keeps copies of packages for everyone belongs in mirror_servers.',
    },
    wrong: `konfigurasi_marketplace:
    repository_utama = "https://marketplace.example.org"
    caching:
        cache_directory = "https://cache.example.org"`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://marketplace.example.org"
    caching:
        cache_directory = "~/.kodeon/cache"`,
  },
  "absolute-path": {
    why: {
      id: "Jalur seperti C:/Unduhan/kuis.zip hanya ada di satu komputer; di komputer lain, atau di server marketplace, folder itu tidak ada. Biasanya jalur ini disalin dari pengelola berkas. Taruh berkasnya di dalam folder paket dan tulis hanya bagian jalur yang dimulai dari folder itu.",
      en: "A path such as C:/Downloads/quiz.zip exists on one computer only; on another, or on the marketplace's server, there is no such folder. Mostly it was copied from a file manager. Put the file into the package's folder and write only the part of the path that begins there.",
    },
    wrong: `submit_package "kuis-ipa":
    paket_file = "C:/Unduhan/kuis-ipa.zip"`,
    right: `submit_package "kuis-ipa":
    paket_file = "dist/kuis-ipa.zip"`,
  },
  "escaping-path": {
    why: {
      id: 'Tanda ".." berarti naik ke folder di atasnya, dan di atas folder paket ada berkas yang tidak ikut diterbitkan, bahkan mungkin milik orang lain. Marketplace hanya menyentuh isi paket, sehingga paket mana pun aman dipasang. Pindahkan atau salin berkasnya ke dalam folder paket, lalu tulis jalurnya tanpa "..".',
      en: 'The sign ".." means one folder up, and above the package\'s folder lie files that are not published and may even belong to others. The marketplace touches nothing but what is in the package, so that any package is safe to install. Move or copy the file into the package\'s folder and write its path without "..".',
    },
    wrong: `submit_package "tabungan-siswa":
    paket_file = "tabungan-siswa.tgz"
    documentation = "../PANDUAN.md"`,
    right: `submit_package "tabungan-siswa":
    paket_file = "tabungan-siswa.tgz"
    documentation = "docs/PANDUAN.md"`,
  },
  "backslash-path": {
    why: {
      id: "Hanya Windows yang memisahkan folder dengan garis miring terbalik; di sistem lain tanda itu bagian dari nama berkas, sehingga berkasnya tidak ditemukan. Garis miring biasa dimengerti di mana pun, termasuk di Windows. Jalur yang disalin dari Windows cukup diganti tandanya.",
      en: "Only Windows separates folders by backslashes; elsewhere a backslash is part of a file's name, so that the file is not found. An ordinary slash is understood everywhere, Windows included. In a path copied from Windows, just change the signs.",
    },
    wrong: `submit_package "album-keluarga":
    paket_file = "album-keluarga.zip"
    screenshots = ["gambar\\\\beranda.png"]`,
    right: `submit_package "album-keluarga":
    paket_file = "album-keluarga.zip"
    screenshots = ["gambar/beranda.png"]`,
  },
  "control-character": {
    why: {
      id: "Di dalam tanda kutip, \\n berarti ganti baris dan \\t berarti tab. Jalur Windows seperti data\\nilai.json karena itu terbaca sebagai data, ganti baris, lalu ilai.json, dan hampir tidak ada berkas yang bernama begitu. Pisahkan folder dengan garis miring biasa.",
      en: "Inside quotes, \\n is a line break and \\t is a tab. A Windows path such as data\\nilai.json is therefore read as data, a line break and ilai.json, and hardly any file is called that. Separate folders by ordinary slashes.",
    },
    wrong: `submit_package "rapor-digital":
    paket_file = "rapor-digital.zip"
    metadata_file = "data\\nilai.json"`,
    right: `submit_package "rapor-digital":
    paket_file = "rapor-digital.zip"
    metadata_file = "data/nilai.json"`,
  },
  "wrong-ending": {
    why: {
      id: "Marketplace membuka arsip ini tanpa bantuan orang, dan hanya bentuk yang dapat dibuka di semua sistem yang diterima. Mengganti akhiran namanya saja tidak mengubah isinya. Kemas ulang folder paket sebagai .zip atau .tgz, lalu tulis nama berkas yang baru.",
      en: "The marketplace opens this archive with nobody's help, and takes only the formats that every system can open. Changing the ending of its name alone does not change what is inside. Pack the package's folder again as .zip or .tgz and write the new file's name.",
    },
    wrong: `submit_package "peta-banjir":
    paket_file = "peta-banjir.rar"`,
    right: `submit_package "peta-banjir":
    paket_file = "peta-banjir.zip"`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
