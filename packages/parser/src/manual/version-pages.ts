import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about versions and ranges of them. */
export const versionPages = {
  "expected-version": {
    why: {
      id: 'Ketiga bilangan sebuah versi punya arti: yang pertama naik ketika kode lama bisa rusak, yang kedua ketika ada kemampuan baru, yang ketiga ketika ada perbaikan. Kalau salah satunya tidak ditulis, terbitan yang dimaksud menjadi tidak pasti. Lengkapi "2.1" menjadi "2.1.0", dan hapus huruf v atau kata lain di depannya.',
      en: 'The three numbers of a version have a meaning: the first rises when old code may break, the second when something new can be done, the third when something was mended. With one of them missing, nobody can be sure which release is meant. Complete "2.1" to "2.1.0", and remove a v or any word in front of it.',
    },
    wrong: `pembaruan_paket "jadwal-salat":
    versi = "2.1"
    catatan_perubahan = "Jadwal kini tersedia untuk semua kota."
    paket_file = "dist/jadwal-salat.zip"`,
    right: `pembaruan_paket "jadwal-salat":
    versi = "2.1.0"
    catatan_perubahan = "Jadwal kini tersedia untuk semua kota."
    paket_file = "dist/jadwal-salat.zip"`,
  },
  "expected-version-range": {
    why: {
      id: 'Sebuah rentang menyatakan versi mana saja yang diketahui cocok dengan paket ini. Kata seperti "terbaru" tidak dapat menjanjikan itu, sebab terbitan besok bisa mengubah hal yang dipakai di sini. Tulis "^3.0" untuk menerima 3.0.0 dan semua terbitan sesudahnya sebelum 4.0.0, atau "*" bila versi apa pun boleh.',
      en: 'A range states which versions are known to go with this package. A word such as "latest" cannot promise that, since tomorrow\'s release may change what is used here. Write "^3.0" to accept 3.0.0 and every later release before 4.0.0, or "*" if any version will do.',
    },
    wrong: `paket "peta-wisata":
    versi = "1.0.0"
    deskripsi = "Menampilkan tempat wisata terdekat di peta."
    kategori = libraries
    lisensi = "MIT"
    dependensi:
        "kodeon-peta" = "terbaru"`,
    right: `paket "peta-wisata":
    versi = "1.0.0"
    deskripsi = "Menampilkan tempat wisata terdekat di peta."
    kategori = libraries
    lisensi = "MIT"
    dependensi:
        "kodeon-peta" = "^3.0"`,
  },
  "partial-version": {
    why: {
      id: 'Tanda seperti >= membandingkan dengan satu terbitan tertentu, sedangkan "1.5" adalah nama sekelompok terbitan: 1.5.0, 1.5.1 dan seterusnya. Tambahkan .0 untuk memulai dari yang pertama. Kalau yang dimaksud justru kelompok itu, tulis dengan = dan rentang, misalnya "kodeon-http" = "~1.5".',
      en: 'A sign such as >= compares with one particular release, while "1.5" names a whole group of them: 1.5.0, 1.5.1 and so on. Add .0 to begin with the first. If the group is what you mean, write it as a range behind =, such as "kodeon-http" = "~1.5".',
    },
    wrong: `paket "ramalan-cuaca":
    versi = "1.0.0"
    deskripsi = "Ramalan cuaca untuk petani dan nelayan."
    kategori = libraries
    lisensi = "Apache-2.0"
    dependensi:
        "kodeon-http" >= "1.5"`,
    right: `paket "ramalan-cuaca":
    versi = "1.0.0"
    deskripsi = "Ramalan cuaca untuk petani dan nelayan."
    kategori = libraries
    lisensi = "Apache-2.0"
    dependensi:
        "kodeon-http" >= "1.5.0"`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
