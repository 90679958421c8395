import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about numbers, comparisons of them, and yes or no. */
export const numberPages = {
  "expected-flag": {
    why: {
      id: 'Pertanyaan di sini hanya punya dua jawaban, ya atau tidak, dan bahasa ini menulisnya benar dan salah, seperti kebanyakan bahasa pemrograman menulis true dan false. Keduanya ditulis tanpa tanda kutip: "benar" dengan tanda kutip adalah sebuah teks. Baris yang tidak ada jawabannya boleh dihapus.',
      en: 'There are only two answers here, yes and no, and the language writes them true and false, as most programming languages do, or benar and salah. They go without quotes: "true" in quotes is a text. A line for which there is no answer may be left out.',
    },
    wrong: `cari_paket:
    sertakan_rekomendasi = ya`,
    right: `cari_paket:
    sertakan_rekomendasi = benar`,
  },
  "expected-count": {
    why: {
      id: "Di sini sesuatu dihitung satu per satu, seperti hasil pencarian atau pengguna, jadi tidak ada setengahnya. Angka di dalam tanda kutip adalah teks, yang tidak dapat dibandingkan dengan sebuah batas. Tulis angkanya saja, tanpa kutip, pecahan atau satuan.",
      en: "Something is counted one by one here, such as results or users, so there are no halves. Digits in quotes are a text, which cannot be compared with a limit. Write the digits alone, without quotes, a fraction or a unit.",
    },
    wrong: `cari_paket:
    batas = "25"`,
    right: `cari_paket:
    batas = 25`,
  },
  "expected-number": {
    why: {
      id: "Nilai ini dibandingkan dengan nilai lain, dan komputer hanya dapat mengurutkan bilangan; ia tidak tahu seberapa tinggi yang disebut tinggi. Tentukan bilangannya sendiri dan tulis tanpa tanda kutip. Pecahan memakai titik, misalnya 4.5, bukan koma.",
      en: "This value is compared with others, and a computer can only rank numbers; it does not know how high is meant by high. Decide on the number yourself and write it without quotes. Fractions have a point, as in 4.5, not a comma.",
    },
    wrong: `cari_paket:
    rating_minimum = tinggi`,
    right: `cari_paket:
    rating_minimum = 4`,
  },
  "expected-ratio": {
    why: {
      id: "Keyakinan diukur sebagai bagian dari satu: 0 berarti tidak yakin sama sekali, 1 berarti pasti, dan 0.8 sama dengan 80 persen. Biasanya yang tertulis di sini adalah persentasenya. Bagilah dengan 100, dan jangan pakai tanda %.",
      en: "How sure something is, is measured as a part of one: 0 is not sure at all, 1 is certain, and 0.8 is the same as 80 per cent. What stands here is mostly the percentage. Divide it by 100, and use no % sign.",
    },
    wrong: `fitur_ai_marketplace:
    prediksi_tren:
        confidence_threshold = 80`,
    right: `fitur_ai_marketplace:
    prediksi_tren:
        confidence_threshold = 0.8`,
  },
  "number-too-small": {
    why: {
      id: "Sebagian bilangan kehilangan artinya di bawah batas tertentu: pencarian yang boleh memberi nol hasil tidak mencari apa-apa. Angka 0 di sini sering dimaksudkan sebagai tanpa batas, tetapi tidak dibaca begitu. Tulis bilangan terkecil yang masih berarti, atau hapus barisnya agar nilai bawaannya berlaku.",
      en: "Some numbers lose their meaning below a limit: a search that may return no results looks for nothing. A 0 is often meant as no limit here, but is not read that way. Write the least number that still makes sense, or leave the line out for the default.",
    },
    wrong: `cari_paket:
    batas = 0`,
    right: `cari_paket:
    batas = 10`,
  },
  "number-too-large": {
    why: {
      id: "Nilai hanya dapat dibandingkan bila semua orang memakai ukuran yang sama: sembilan dari sepuluh dan lima dari lima tidak dapat dirata-ratakan begitu saja. Lihat batasnya dalam pesan, lalu sesuaikan dengan ukuran itu; 9 dari 10, misalnya, menjadi 5 dari 5 atau 4 dari 5. Hasil pencarian dibatasi supaya jawabannya cepat; hasil berikutnya diambil dengan mulai.",
      en: "Marks can be compared only if everyone uses the same scale: nine out of ten and five out of five have no simple average. See the limit in the message and convert to that scale; 9 out of 10, say, becomes 5 or 4 out of 5. Search results are limited so that the answer is quick; mulai gets those that follow.",
    },
    wrong: `ulasan_paket "penerjemah-aksara":
    pengguna = "ketut"
    rating = 9
    konten = "Aksara Bali terbaca dengan tepat dari foto."`,
    right: `ulasan_paket "penerjemah-aksara":
    pengguna = "ketut"
    rating = 5
    konten = "Aksara Bali terbaca dengan tepat dari foto."`,
  },
  "expected-comparison": {
    why: {
      id: 'Bilangan 1000 saja tidak mengatakan apakah yang dicari lebih banyak, lebih sedikit atau tepat sebanyak itu. Taruh >, >=, <, <= atau = di depannya: ">=1000" berarti seribu atau lebih. Semuanya diapit tanda kutip karena tanda pembanding bersama bilangannya adalah satu nilai.',
      en: 'The number 1000 alone does not say whether more, fewer or exactly as many are looked for. Put >, >=, <, <= or = in front of it: ">=1000" means a thousand or more. Quotes go around it all, since the sign and its number are one value.',
    },
    wrong: `cari_paket:
    filter_lanjutan:
        jumlah_unduhan = 1000`,
    right: `cari_paket:
    filter_lanjutan:
        jumlah_unduhan = ">=1000"`,
  },
  "repeated-bound": {
    why: {
      id: "Kalau sebuah bilangan harus lebih dari 100 dan juga paling sedikit 500, syarat yang longgar tidak ada pengaruhnya dan hanya menyesatkan pembaca. Biasanya batas yang lama lupa dihapus, atau < tertukar dengan >. Tentukan batas yang dimaksud; sebuah = sudah menentukan semuanya dan berdiri sendiri.",
      en: "If a number must be more than 100 and also at least 500, the weaker condition has no effect and only misleads whoever reads it. Mostly an old bound was left behind, or < and > were mixed up. Decide which bound you mean; an = settles everything and stands alone.",
    },
    wrong: `cari_paket:
    filter_lanjutan:
        jumlah_unduhan = ">100 >=500"`,
    right: `cari_paket:
    filter_lanjutan:
        jumlah_unduhan = ">=500"`,
  },
  "impossible-comparison": {
    why: {
      id: "Kedua syarat berlaku bersamaan, sehingga pencarian ini tidak akan menemukan apa pun, dan orang mengira paketnya yang tidak ada. Biasanya tanda < dan > tertukar. Bacalah dengan suara: lebih dari 100 dan kurang dari 1000. Kalau yang dimaksud salah satu dari dua kelompok, tulis dua pencarian.",
      en: "Both conditions hold at once, so this search would find nothing at all, and people would think that there is no such package. Mostly < and > have been mixed up. Read it aloud: more than 100 and less than 1000. If either of two groups will do, write two searches.",
    },
    wrong: `cari_paket:
    filter_lanjutan:
        jumlah_unduhan = "<100 >1000"`,
    right: `cari_paket:
    filter_lanjutan:
        jumlah_unduhan = ">100 <1000"`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
