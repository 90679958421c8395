import { map, maps, requirements, section, text, type Block, type Body } from "./manifest.ts";
import type { Random } from "./random.ts";
import * as words from "./words.ts";

/** Makes a block of any kind that a file may have many of, in turn; `serial` counts them. */
export function createBlock(random: Random, serial: number): Block {
  const [word, bodyOf] = kinds[serial % kinds.length] as (typeof kinds)[number];
  const label = word === "cari_paket" ? undefined : words.packageName(random, serial);
  return { word, label, comment: words.sentence(random), body: bodyOf(random) };
}

const kinds: readonly (readonly [word: string, body: (random: Random) => Body])[] = [
  ["paket", packageBody],
  ["ulasan_paket", reviewBody],
  ["cari_paket", searchBody],
  ["lisensi_paket", licenceBody],
  ["submit_package", submissionBody],
  ["paket", packageBody],
  ["pembaruan_paket", updateBody],
  ["diskusi_komunitas", discussionBody],
];

function packageBody(random: Random): Body {
  return {
    versi: words.version(random),
    deskripsi: words.sentence(random),
    kategori: random.pick(words.shelves),
    lisensi: random.pick(words.licences),
    kata_kunci: random.some(words.topics, 2, 6),
    berkas: ["src/**", "README.md", "LICENSE"],
    utama: "src/utama.kd",
    dependensi: requirements(ranges(random, 2, 6)),
    dependensi_pengembangan: requirements(ranges(random, 1, 3)),
    kompatibilitas: section({
      os: random.some(words.systems, 1, 4),
      arsitektur: random.some(words.processors, 1, 3),
      kodeon: ">=2.0.0",
    }),
    metadata: section({
      author: random.pick(words.people),
      email: `${random.pick(words.people)}@example.org`,
      homepage: words.address(random, "paket"),
      repository: words.address(random, "repo"),
      documentation: words.address(random, "docs"),
    }),
    skrip_instalasi: section({
      sebelum_instalasi: "skrip/sebelum.sh",
      setelah_instalasi: "skrip/setelah.sh",
    }),
  };
}

function ranges(random: Random, least: number, most: number): Record<string, string[]> {
  const names = random.some(words.topics, least, most).map((topic) => `kodeon-${topic}`);
  const rangesOf = (): string[] => {
    const major = 1 + random.below(5);
    const lower = `${major}.${random.below(9)}.0`;
    return random.oneIn(4)
      ? [`>= ${lower}`, `< ${major + 1}.0.0`]
      : [`${random.pick([">=", "^", "~"])} ${lower}`];
  };
  return Object.fromEntries(names.map((name) => [name, rangesOf()]));
}

function reviewBody(random: Random): Body {
  return {
    pengguna: random.pick(words.people),
    rating: 1 + random.below(5),
    judul: words.sentence(random),
    konten: random.oneIn(2)
      ? `${words.sentence(random)} ${words.sentence(random)}`
      : text(words.lines(random, 2, 6)),
    kelebihan: [words.sentence(random), words.sentence(random)],
    kekurangan: [words.sentence(random)],
    rekomendasikan: !random.oneIn(4),
    metadata: section({
      versi_diuji: words.version(random),
      tanggal_pengujian: `2025-0${1 + random.below(9)}-1${random.below(10)}`,
      sistem_operasi: random.pick(words.systems),
      arsitektur: random.pick(words.processors),
    }),
    media: section({ screenshots: ["gambar/satu.png", "gambar/dua.png"], video_demo: "video/demo.mp4" }),
  };
}

function searchBody(random: Random): Body {
  return {
    query: words.sentence(random),
    kategori: random.pick(words.shelves),
    lisensi: "open_source",
    rating_minimum: random.pick([3, 3.5, 4, 4.5]),
    kompatibilitas_os: random.pick(words.systems),
    batas: 10 + random.below(90),
    mulai: random.below(200),
    sertakan_rekomendasi: random.oneIn(2),
    sorting: section({ berdasarkan: "popularitas", arah: "menurun" }),
    filter_lanjutan: section({
      terakhir_diperbarui: `${1 + random.below(90)}_hari`,
      jumlah_unduhan: `>${random.below(9000)}`,
      bahasa_pemrograman: "kodeon",
    }),
  };
}

function licenceBody(random: Random): Body {
  return {
    jenis: "commercial",
    harga: random.below(200) + 0.25,
    mata_uang: "USD",
    model_lisensi: section({
      jenis: "per_pengguna",
      batas_pengguna: 1 + random.below(50),
      durasi: "1_tahun",
      auto_renew: random.oneIn(2),
    }),
    fitur: section({
      komersial: true,
      modifikasi: random.oneIn(2),
      redistribusi: false,
      dukungan: "premium",
    }),
    trial: section({
      enabled: true,
      durasi: `${7 + random.below(21)}_hari`,
      fitur_terbatas: random.oneIn(2),
    }),
  };
}

function submissionBody(random: Random): Body {
  return {
    paket_file: `dist/paket-${words.version(random)}.zip`,
    metadata_file: "paket.json",
    documentation: "README.md",
    screenshots: ["gambar/satu.png", "gambar/dua.png", "gambar/tiga.png"],
    catatan_perubahan: text(words.lines(random, 2, 5)),
    publishing_options: section({
      visibility: "public",
      categories: random.some(words.shelves, 1, 3),
      keywords: random.some(words.topics, 2, 5),
      support_url: words.address(random, "bantuan"),
    }),
    monetization: section({
      pricing_model: "freemium",
      base_price: random.below(100),
      premium_features: map({ advanced_analytics: 9.75, priority_support: random.below(50) + 0.5 }),
    }),
    analitik: section({ enabled: true, peristiwa: ["install", "update", "remove"] }),
  };
}

function updateBody(random: Random): Body {
  return {
    versi: words.version(random),
    catatan_perubahan: text(words.lines(random, 3, 8)),
    paket_file: `dist/paket-${words.version(random)}.tgz`,
    perubahan_besar: random.oneIn(3),
    keamanan: random.oneIn(5),
    peluncuran: section({
      jenis: "bertahap",
      tahapan: maps([
        { persentase: 10, durasi: "1_hari" },
        { persentase: 50, durasi: "2_hari" },
        { persentase: 100, durasi: "12_jam" },
      ]),
    }),
  };
}

function discussionBody(random: Random): Body {
  return {
    topik: words.sentence(random),
    kategori: "tutorials",
    posting: section({
      penulis: random.pick(words.people),
      judul: words.sentence(random),
      konten: text(words.lines(random, 3, 8)),
      kode_contoh: section({
        bahasa: "kodeon",
        konten: text([
          "// Contoh pemakaian.",
          "hasil = cari(kata)",
          "jika hasil maka:",
          "    kembalikan hasil",
        ]),
      }),
      tags: random.some(words.topics, 2, 4),
      media_lampiran: ["diagram.png"],
    }),
  };
}
