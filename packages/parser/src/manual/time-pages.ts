import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about dates and lengths of time. */
export const timePages = {
  "expected-date": {
    why: {
      id: "Tanggal 03-04-2024 berarti 3 April bagi sebagian orang dan 4 Maret bagi yang lain. Dengan tahun di depan, lalu bulan dan hari, hanya ada satu cara membacanya, dan tanggal pun terurut sendiri menurut abjad. Inilah bentuk ISO 8601; bulan dan hari selalu ditulis dengan dua angka.",
      en: "The date 03-04-2024 is the third of April to some people and the fourth of March to others. With the year first, then the month and the day, there is one way to read it, and dates even sort themselves by the alphabet. This is the form of ISO 8601; months and days always have two digits.",
    },
    wrong: `ulasan_paket "kuis-sejarah":
    pengguna = "dewi"
    rating = 5
    konten = "Murid saya senang belajar dengan kuis ini."
    metadata:
        tanggal_pengujian = "17-08-2024"`,
    right: `ulasan_paket "kuis-sejarah":
    pengguna = "dewi"
    rating = 5
    konten = "Murid saya senang belajar dengan kuis ini."
    metadata:
        tanggal_pengujian = "2024-08-17"`,
  },
  "expected-date-time": {
    why: {
      id: "Pukul 09.30 di Jakarta dan di Jayapura adalah dua saat yang berbeda, maka sebuah saat baru pasti bila selisihnya dari UTC ikut ditulis: +07:00 untuk WIB, +08:00 untuk WITA, +09:00 untuk WIT, dan Z untuk UTC sendiri. Huruf T memisahkan tanggal dari jam. Saat ini belum ada properti yang berisi jam, sehingga pesan ini belum dapat muncul.",
      en: "Half past nine in Jakarta and in Jayapura are two different moments, so a moment is certain only together with its offset from UTC: +07:00 in western Indonesia, +08:00 in its middle, +09:00 in its east, and Z for UTC itself. A T parts the date from the time. No property holds a time today, so this message cannot appear yet.",
    },
    // No property is of this type, so that no text gets this diagnostic.
    wrong: "",
    right: "",
  },
  "nonexistent-date": {
    why: {
      id: "April, Juni, September dan November hanya punya 30 hari, dan Februari punya 29 hari hanya pada tahun kabisat. Kalau tanggal seperti ini dibiarkan, setiap program akan menggesernya ke hari yang berbeda-beda. Periksa pada kalender; kalau bulannya lebih dari 12, mungkin bulan dan hari tertukar.",
      en: "April, June, September and November have 30 days only, and February has 29 in leap years alone. If such a date were let through, each program would move it to another day of its own choice. Look at a calendar; if the month is above 12, perhaps month and day have changed places.",
    },
    wrong: `ulasan_paket "pencatat-panen":
    pengguna = "wayan"
    rating = 4
    konten = "Catatan panen saya kini rapi sepanjang musim."
    metadata:
        tanggal_pengujian = "2024-06-31"`,
    right: `ulasan_paket "pencatat-panen":
    pengguna = "wayan"
    rating = 4
    konten = "Catatan panen saya kini rapi sepanjang musim."
    metadata:
        tanggal_pengujian = "2024-06-30"`,
  },
  "expected-duration": {
    why: {
      id: "Bilangan 30 saja bisa berarti 30 detik, 30 hari atau 30 bulan. Karena itu satuannya ditulis bersama bilangannya di dalam tanda kutip: s, m, h atau d dalam bentuk singkat, atau sebuah kata setelah _. Bilangannya bulat, jadi satu setengah jam ditulis 90_menit.",
      en: "The number 30 alone could be 30 seconds, 30 days or 30 months. So the unit is written with it, inside the quotes: s, m, h or d for short, or a word behind _. The number is a whole one, so an hour and a half is 90_minutes.",
    },
    wrong: `cari_paket:
    filter_lanjutan:
        terakhir_diperbarui = 30`,
    right: `cari_paket:
    filter_lanjutan:
        terakhir_diperbarui = "30_hari"`,
  },
  "empty-duration": {
    why: {
      id: "Masa coba nol hari atau simpanan yang langsung basi tidak ada gunanya, dan sering kali hanya sisa dari percobaan. Kalau maksudnya mematikan sesuatu, tulis enabled = salah di bagian yang mengenalnya, atau hapus barisnya. Kalau tidak, tulis lama waktu yang sebenarnya.",
      en: "A trial of no days, or a cache that is stale at once, is of no use, and is often left over from trying things out. To turn something off, write enabled = false in a section that knows it, or remove the line. Otherwise write the real length of time.",
    },
    wrong: `fitur_ai_marketplace:
    prediksi_tren:
        prediction_horizon = "0_hari"`,
    right: `fitur_ai_marketplace:
    prediksi_tren:
        prediction_horizon = "90_hari"`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
