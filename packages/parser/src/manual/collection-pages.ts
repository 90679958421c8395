import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about lists, and about maps whose names are given. */
export const collectionPages = {
  "expected-list": {
    why: {
      id: "Properti ini dapat berisi beberapa hal, maka isinya selalu ditulis sebagai daftar, sekalipun hanya satu. Dengan begitu butir kedua nanti cukup ditambahkan setelah koma. Apit nilainya dengan kurung siku; daftar yang kosong ditulis [].",
      en: "This property can hold several things, so it is always written as a list, even if there is only one. That way a second item is simply added behind a comma later on. Put square brackets around the value; an empty list is written [].",
    },
    wrong: `submit_package "buku-kas":
    paket_file = "buku-kas.zip"
    screenshots = "gambar/beranda.png"`,
    right: `submit_package "buku-kas":
    paket_file = "buku-kas.zip"
    screenshots = ["gambar/beranda.png"]`,
  },
  "unexpected-list": {
    why: {
      id: "Properti ini menjawab satu pertanyaan dengan satu jawaban, dan dari sebuah daftar tidak jelas butir mana yang berlaku. Pilih satu nilai dan hapus kurung sikunya. Kalau keduanya diperlukan, tulis dua deklarasi; dua cari_paket, misalnya, adalah dua pencarian.",
      en: "This property answers one question with one answer, and a list does not say which of its items is meant to apply. Choose a single value and remove the square brackets. If you need both, write two declarations; two of cari_paket, for example, are two searches.",
    },
    wrong: `cari_paket:
    kategori = [games, tutorials]`,
    right: `cari_paket:
    kategori = games`,
  },
  "expected-record": {
    why: {
      id: 'Setiap tahap terdiri atas beberapa keterangan, dan sebuah bilangan saja tidak mengatakan keterangan mana yang dimaksud. Kurung kurawal menghimpunnya dan memberi masing-masing sebuah nama. Tulis { persentase = 100, durasi = "3_hari" }; urutan kedua nama itu bebas.',
      en: 'Each stage is made of several facts, and a number alone does not say which of them it is. Curly brackets hold them together and give each one its name. Write { persentase = 100, durasi = "3_days" }; the two names may come in either order.',
    },
    wrong: `pembaruan_paket "pengingat-obat":
    versi = "1.3.0"
    catatan_perubahan = "Pengingat kini berbunyi tanpa internet."
    paket_file = "pengingat-obat.zip"
    peluncuran:
        tahapan = [100]`,
    right: `pembaruan_paket "pengingat-obat":
    versi = "1.3.0"
    catatan_perubahan = "Pengingat kini berbunyi tanpa internet."
    paket_file = "pengingat-obat.zip"
    peluncuran:
        tahapan = [{ persentase = 100, durasi = "3_hari" }]`,
  },
  "unknown-field": {
    why: {
      id: "Nama di dalam kurung kurawal ini sudah ditentukan, sebab marketplace harus tahu apa yang dilakukan dengan masing-masing. Nama yang tidak dikenal akan diabaikan diam-diam, dan peluncuran berjalan lain dari yang direncanakan. Periksa ejaannya, atau hapus keterangan yang memang tidak ada tempatnya di sini.",
      en: "The names inside these curly brackets are fixed, since the marketplace must know what to do with each of them. One that it does not know would be passed over in silence, and the rollout would not go as planned. Check the spelling, or remove what has no place here.",
    },
    wrong: `pembaruan_paket "absensi-guru":
    versi = "2.0.1"
    catatan_perubahan = "Absensi dapat diisi dari ponsel."
    paket_file = "absensi-guru.zip"
    peluncuran:
        tahapan = [{ persentase = 100, durasi = "2_hari", wilayah = "Jawa" }]`,
    right: `pembaruan_paket "absensi-guru":
    versi = "2.0.1"
    catatan_perubahan = "Absensi dapat diisi dari ponsel."
    paket_file = "absensi-guru.zip"
    peluncuran:
        tahapan = [{ persentase = 100, durasi = "2_hari" }]`,
  },
  "missing-field": {
    why: {
      id: "Sebuah tahap baru dapat dijalankan kalau diketahui berapa banyak pengguna yang menerima versi baru dan selama berapa lama tahap itu berlangsung. Tidak ada nilai bawaan yang cocok untuk semua, maka keduanya harus ditulis, juga untuk tahap terakhir. null dihitung sebagai tidak ditulis.",
      en: "A stage can be carried out only if it is known how many users get the new version and how long the stage lasts. No default would suit everyone, so both have to be written, for the last stage too. null counts as not written.",
    },
    wrong: `pembaruan_paket "pantau-sungai":
    versi = "1.1.0"
    catatan_perubahan = "Tinggi air diperbarui tiap lima menit."
    paket_file = "pantau-sungai.tgz"
    peluncuran:
        tahapan = [{ persentase = 100 }]`,
    right: `pembaruan_paket "pantau-sungai":
    versi = "1.1.0"
    catatan_perubahan = "Tinggi air diperbarui tiap lima menit."
    paket_file = "pantau-sungai.tgz"
    peluncuran:
        tahapan = [{ persentase = 100, durasi = "1_minggu" }]`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
