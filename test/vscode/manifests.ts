/** Two manifests: the first requires a version of the other that is not there, has a fix to offer, and is laid out badly. */
export const manifests = {
  "kasir.kodeon": `// Kasir untuk warung kopi.
paket "kasir":
    versi = "1.0.0"
    deskripsi   =   "Kasir sederhana untuk warung"
    kategori = bisnis
    lisensi = MIT

    dependensi:
        "cetak" >= "2.0.0"

lisensi_paket "kasir":
    jenis = komersial
    harga = 150.000
    mata_uang = IDR
`,
  "cetak.kodeon": `paket "cetak":
    versi = "1.4.0"
    deskripsi = "Mencetak struk"
    kategori = bisnis
    lisensi = MIT
`,
} as const;

/** A manifest with a sample of code in another language, and with a call of which the grammar cannot know what is called. */
export const discussion = {
  "diskusi.kodeon": `diskusi_komunitas "kasir":
    topik = "Menghitung kembalian"
    kategori = tutorials

    posting:
        penulis = "sari"
        judul = "Kembalian"
        konten = "
            Begini cara saya menghitungnya,
            tanpa \\"print\\" sama sekali.
        "

        kode_contoh:
            bahasa = python
            konten = "
                def kembalian(harga, uang):
                    # Rupiah.
                    return uang - harga
            "

pustaka alat:
    fungsi ulang(langkah):
        langkah(1)
`,
} as const;
