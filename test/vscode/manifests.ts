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
