import type { Random } from "./random.ts";
import { sentence } from "./words.ts";

/** The text of a `pustaka` with a handful of functions that use every statement there is. */
export function libraryText(random: Random, serial: number): string {
  const functions = Array.from({ length: 3 + random.below(4) }, (_, index) =>
    random.pick(templates)(random, `f${serial}_${index}`),
  );
  return `// ${sentence(random)}\npustaka pustaka_${serial}:\n\n${functions.join("\n")}\n`;
}

const templates: readonly ((random: Random, name: string) => string)[] = [
  (random, name) => `    fungsi ${name}(query, filter):
        // ${sentence(random)}
        jika bukan koneksi_internet() maka:
            lempar kesalahan("${sentence(random)}")
        hasil = marketplace.cari(query, filter)
        kembalikan hasil
`,
  (random, name) => `    // ${sentence(random)}
    fungsi ${name}(daftar, batas):
        jumlah = 0
        untuk paket dalam daftar lakukan:
            jika paket.nilai >= batas dan bukan paket.usang maka:
                jumlah = jumlah + paket.unduhan * ${1 + random.below(9)} - ${random.below(99)} % (batas + 1)
            sebaliknya jika paket.nilai == ${random.below(5)} atau paket.nama == "inti" maka:
                lanjut
            lainnya:
                berhenti
        kembalikan { "jumlah": jumlah, "rata": jumlah / ${1 + random.below(20)}, "batas": [batas, -1, 2 ** 8] }
`,
  (random, name) => `    fungsi ${name}(nama, versi):
        coba:
            buat cobaan = 0
            selama cobaan < ${2 + random.below(5)} lakukan:
                hasil = marketplace.instal(nama, versi)
                jika hasil.berhasil maka:
                    kembalikan hasil.data["paket"][cobaan]
                cobaan = cobaan + 1
        tangkap galat:
            lempar kesalahan("Tidak dapat memasang: " + galat.pesan)
        akhirnya:
            marketplace.perbarui(nama)
`,
  (random, name) => `    fungsi ${name}(awal, akhir):
        // ${sentence(random)}
        daftar = []
        untuk i dari awal sampai akhir + ${random.below(9)} lakukan:
            jika i % 2 == 0 maka:
                daftar = daftar + [i, i * i, (i + 1) * ${1 + random.below(7)}]
        kembalikan daftar
`,
];
