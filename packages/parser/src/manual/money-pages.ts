import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about prices and currencies. */
export const moneyPages = {
  "expected-amount": {
    why: {
      id: "Harga dipakai untuk menghitung: dijumlahkan, dibandingkan, ditagihkan. Teks dalam tanda kutip tidak dapat dihitung, dan lambang uangnya sudah dinyatakan oleh mata_uang di sebelahnya. Tulis angkanya saja; ribuan boleh dipisahkan dengan _, dan titik hanya untuk pecahan seperti sen.",
      en: "Prices are calculated with: they are added up, compared and charged. A text in quotes cannot be, and mata_uang beside it already says which money is meant. Write the digits alone; thousands may be parted by _, and a point is only for fractions such as cents.",
    },
    wrong: `lisensi_paket "desain-batik":
    jenis = komersial
    harga = "Rp 150.000"
    mata_uang = "IDR"`,
    right: `lisensi_paket "desain-batik":
    jenis = komersial
    harga = 150_000
    mata_uang = "IDR"`,
  },
  "expected-amounts": {
    why: {
      id: "Pembeli memilih tambahan satu per satu, maka setiap harga perlu tahu untuk tambahan yang mana. Satu bilangan saja tidak mengatakannya. Tulis nama tambahan, titik dua dan harganya di dalam kurung kurawal, dipisahkan dengan koma kalau ada beberapa.",
      en: "Buyers pick extras one by one, so each price has to belong to one of them, and a lone number does not say to which. Write the extra's name, a colon and its price inside curly brackets, with commas between several.",
    },
    wrong: `submit_package "kasir-warung":
    paket_file = "kasir-warung.zip"
    monetization:
        premium_features = 19.99`,
    right: `submit_package "kasir-warung":
    paket_file = "kasir-warung.zip"
    monetization:
        premium_features = { "laporan bulanan": 19.99 }`,
  },
  "expected-currency": {
    why: {
      id: 'Kata "dolar" dapat berarti mata uang Amerika, Singapura, Australia dan banyak lagi, dan lambang seperti $ sama saja. Kode tiga huruf dari ISO 4217 menunjuk tepat satu: IDR untuk rupiah, USD untuk dolar Amerika, SGD untuk dolar Singapura. Tulis dengan huruf besar.',
      en: 'The word "dollar" may be the money of the United States, of Singapore, of Australia and of many others, and a sign such as $ is no better. The three letters of ISO 4217 name exactly one: IDR is the rupiah, USD the American dollar, SGD that of Singapore. Write them as capitals.',
    },
    wrong: `lisensi_paket "kursus-gitar":
    jenis = komersial
    harga = 25
    mata_uang = "dolar"`,
    right: `lisensi_paket "kursus-gitar":
    jenis = komersial
    harga = 25
    mata_uang = "USD"`,
  },
  "negative-amount": {
    why: {
      id: "Harga di bawah nol berarti penjual membayar pembelinya, dan tidak ada penagihan yang dapat melakukan itu. Tanda minus sering dimaksudkan sebagai potongan atau hanya terselip. Tulis harga yang sungguh dibayar setelah potongan; yang gratis harganya 0.",
      en: "With a price below zero the seller would pay the buyer, which no way of charging can do. A minus is often meant as a discount, or has slipped in. Write what is really paid after any discount; what is free costs 0.",
    },
    wrong: `submit_package "jadwal-kapal":
    paket_file = "jadwal-kapal.zip"
    monetization:
        base_price = -5`,
    right: `submit_package "jadwal-kapal":
    paket_file = "jadwal-kapal.zip"
    monetization:
        base_price = 5`,
  },
  "too-many-decimals": {
    why: {
      id: "Setiap mata uang punya satuan terkecil: dolar terbagi menjadi 100 sen, sedangkan yen tidak terbagi lagi. Jumlah yang lebih halus dari itu tidak dapat dibayar, dan kompilator tidak membulatkannya sendiri sebab satu yen pun uang seseorang. Bulatkan harganya, atau periksa apakah mata_uang sudah benar.",
      en: "Every currency has a smallest unit: a dollar is made of 100 cents, while a yen cannot be divided. No one can pay a sum that is finer than that, and the compiler does not round it on its own, since even a single yen is somebody's money. Round the price, or see whether mata_uang is the right one.",
    },
    wrong: `lisensi_paket "kamus-jepang":
    jenis = komersial
    harga = 1200.50
    mata_uang = "JPY"`,
    right: `lisensi_paket "kamus-jepang":
    jenis = komersial
    harga = 1200
    mata_uang = "JPY"`,
  },
  "amount-too-large": {
    why: {
      id: "Uang dihitung dalam satuan terkecilnya, dan program yang membaca hasil kompilasi hanya dapat menyimpan bilangan bulat sampai kira-kira sembilan kuadriliun (16 angka) dengan tepat. Harga sebesar ini hampir selalu berasal dari nol yang kelebihan. Pisahkan ribuan dengan _ supaya jumlah nolnya mudah dilihat.",
      en: "Money is counted in its smallest unit, and the programs that read what is compiled can hold whole numbers exactly only up to about nine quadrillion (16 digits). A price as high as this almost always has too many zeros. Part the thousands by _ to make the zeros easy to count.",
    },
    wrong: `lisensi_paket "akuntansi-koperasi":
    jenis = komersial
    harga = 150000000000000000
    mata_uang = "IDR"`,
    right: `lisensi_paket "akuntansi-koperasi":
    jenis = komersial
    harga = 150_000
    mata_uang = "IDR"`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
