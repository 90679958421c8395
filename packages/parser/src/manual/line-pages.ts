import type { syntaxMessages } from "../diagnostics/syntax-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on how lines stand and what a line is made of: indentation, heads, names with their values, requirements. */
export const linePages = {
  "tabs-among-spaces": {
    why: {
      id: "Letak awal sebuah baris menentukan bloknya, sedangkan lebar tab berbeda di setiap editor: baris yang tampak sejajar di satu layar bisa tampak bergeser di layar lain. Karena itu satu berkas memakai satu cara saja, yaitu cara baris menjorok yang pertama. Tab biasanya terbawa ketika menyalin teks dari tempat lain. Ganti tab itu dengan spasi, lalu atur editor agar tombol Tab menulis spasi.",
      en: "Where a line begins decides which block it belongs to, and every editor draws a tab in a width of its own, so lines that look level on one screen may not on another. A file therefore keeps to one way of indenting, that of its first indented line. Tabs usually come in with text copied from elsewhere. Replace them, and set your editor to write spaces when you press Tab.",
    },
    wrong: `cari_paket:
    query = "peta"
\tbatas = 5`,
    right: `cari_paket:
    query = "peta"
    batas = 5`,
  },
  "spaces-among-tabs": {
    why: {
      id: "Satu tab tidak setara dengan jumlah spasi tertentu, jadi letak baris yang memakai spasi tidak bisa dibandingkan dengan baris yang memakai tab. Penyebabnya sering kali potongan teks dari berkas lain, atau editor yang diam-diam mengubah tab menjadi spasi. Ganti spasi di awal baris itu dengan tab. Mengubah seluruh berkas menjadi spasi juga boleh, asalkan semuanya.",
      en: "A tab is worth no fixed number of spaces, so a line indented with spaces cannot be compared with one indented with tabs. The cause is often a piece of another file, or an editor that quietly turns tabs into spaces. Put tabs at the beginning of that line instead. You may also change the whole file to spaces, as long as it is the whole file.",
    },
    wrong: `cari_paket:
\tquery = "musik"
    batas = 5`,
    right: `cari_paket:
\tquery = "musik"
\tbatas = 5`,
  },
  "unknown-dedent": {
    why: {
      id: "KODEON tidak memakai kurung untuk menandai isi sebuah blok; yang menandainya adalah jarak baris dari tepi kiri. Kalau jarak itu berada di antara dua tingkat, tidak jelas baris ini milik blok yang mana. Biasanya ada spasi yang terhapus atau tertambah tanpa sengaja. Hitung spasi baris lain di blok yang dimaksud, lalu samakan.",
      en: "KODEON marks what is in a block not with brackets but by how far its lines stand from the left edge. When a line stands between two levels, nobody can tell which block it belongs to. Usually a space was deleted or added by accident. Count the spaces of another line in the block you mean, and use as many.",
    },
    wrong: `cari_paket:
    query = "cuaca"
  batas = 5`,
    right: `cari_paket:
    query = "cuaca"
    batas = 5`,
  },
  "unexpected-indent": {
    why: {
      id: "Baris yang lebih menjorok adalah isi dari baris di atasnya, dan hanya baris yang diakhiri titik dua yang bisa punya isi. Properti seperti query cuma punya nilai, jadi tidak ada yang bisa ditaruh di bawahnya. Kurangi spasinya kalau baris ini anggota blok yang sama. Kalau baris ini memang isi sebuah bagian, tulis dulu baris pembuka bagian itu.",
      en: "A line that is indented deeper is part of the line above it, and only a line that ends in a colon can have parts. A property such as query has a value and nothing else, so nothing can stand beneath it. Take the extra spaces away if the line belongs to the same block. If it is meant to be part of a section, write the line that opens the section first.",
    },
    wrong: `cari_paket:
    query = "kalender"
        batas = 10`,
    right: `cari_paket:
    query = "kalender"
    batas = 10`,
  },
  "missing-indentation": {
    why: {
      id: "Isi sebuah blok ditulis lebih menjorok daripada kepalanya, karena dari situlah terlihat apa yang menjadi bagiannya. Baris di kolom pertama memulai blok baru. Beri empat spasi di depan setiap baris isi.",
      en: "What belongs to a block stands deeper than its head, which is how one sees where it belongs. A line in the first column begins a new block. Put four spaces in front of each line of the block.",
    },
    wrong: 'cari_paket:\nquery = "tabel"',
    right: 'cari_paket:\n    query = "tabel"',
  },
  "missing-head": {
    why: {
      id: "Setiap properti adalah milik sebuah blok, dan pembuka bloknya selalu ditulis di tepi kiri, tanpa spasi di depannya. Tanpa pembuka itu tidak ada yang tahu apa yang sedang diterangkan oleh barisnya. Sering kali pembukanya tertinggal ketika sebagian teks disalin. Ada kalanya ia masih ada tetapi ikut menjorok; geser saja ke tepi kiri.",
      en: "Every property belongs to a block, and the line that opens a block always stands at the left edge, with no space before it. Without that line nobody knows what the property describes. Often it was left behind when part of a text was copied. Sometimes it is there but indented like the rest; then move it to the left edge.",
    },
    wrong: `    query = "kamus"`,
    right: `cari_paket:
    query = "kamus"`,
  },
  "missing-colon": {
    why: {
      id: "Titik dua di akhir baris berarti isinya menyusul di bawah. Tanda ini wajib ada pada pembuka blok dan bagian, juga pada baris seperti fungsi, jika, dan untuk di dalam fungsi. Mudah sekali terlupa, sebab susunan barisnya sudah tampak benar. Cukup tambahkan titik dua di ujung baris.",
      en: "A colon at the end of a line says that its content follows below. Lines that open a block or a section need one, and so do lines such as fungsi, jika and untuk within functions. It is easily forgotten, since the layout already looks right. Just add it at the end of the line.",
    },
    wrong: `cari_paket
    query = "resep"`,
    right: `cari_paket:
    query = "resep"`,
  },
  "missing-equals": {
    why: {
      id: "Tanda sama dengan memisahkan nama di kiri dari nilai di kanan, sehingga keduanya tidak pernah tertukar, bahkan kalau nilainya berupa kata biasa. Bentuk tanpa tanda ini lazim di beberapa format lain, jadi sering terbawa. Sisipkan = di antara nama dan nilainya.",
      en: "The equals sign parts the name on its left from the value on its right, so that the two are never mixed up, even when the value is a plain word. Some other formats do without it, and the habit comes along. Put = between the name and the value.",
    },
    wrong: `cari_paket:
    query "kalkulator"`,
    right: `cari_paket:
    query = "kalkulator"`,
  },
  "missing-value": {
    why: {
      id: "Nama yang diikuti = tanpa nilai tidak menerangkan apa-apa: bisa saja nilainya terlupa, bisa juga sengaja dikosongkan. Karena itu KODEON tidak menebak. Tulis nilainya, atau hapus barisnya kalau properti itu memang tidak diperlukan. Untuk menyatakan terang-terangan bahwa sebuah properti tidak diisi, tulis null.",
      en: "A name with = and nothing behind it says nothing: its value may have been forgotten, or left empty on purpose. KODEON does not guess which. Write the value, or remove the line if the property is not needed. To say openly that a property is left out, write null.",
    },
    wrong: `cari_paket:
    query = "berita"
    batas =`,
    right: `cari_paket:
    query = "berita"
    batas = 10`,
  },
  "equals-for-colon": {
    why: {
      id: "Tanda = memberi satu nilai kepada satu nama, sedangkan titik dua membuka sekumpulan baris di bawahnya. Bagian seperti sorting tidak punya nilai sendiri; isinya adalah baris-baris yang menyusul. Dalam banyak bahasa pemrograman = memang dipakai untuk keduanya, jadi kekeliruan ini wajar. Ganti = di akhir baris dengan titik dua.",
      en: "The sign = gives one value to one name, while a colon opens a group of lines below. A section such as sorting has no value of its own; the lines that follow are what it holds. Many programming languages use = for both, so this slip is a natural one. Replace the = at the end of the line with a colon.",
    },
    wrong: `cari_paket:
    sorting =
        berdasarkan = unduhan`,
    right: `cari_paket:
    sorting:
        berdasarkan = unduhan`,
  },
  "colon-for-equals": {
    why: {
      id: "Kebiasaan ini biasanya datang dari YAML atau JSON, yang menaruh titik dua di antara nama dan nilai. Dalam KODEON titik dua berarti isinya menyusul di baris-baris bawahnya, sehingga untuk nilai dipakai =. Ganti titik duanya. Hanya di dalam kurung kurawal sebuah peta keduanya sama saja.",
      en: "This habit usually comes from YAML or JSON, where a colon stands between a name and its value. In KODEON a colon says that content follows on the lines below, so a value is given with =. Replace the colon. Only within the curly brackets of a map do both mean the same.",
    },
    wrong: `cari_paket:
    batas: 25`,
    right: `cari_paket:
    batas = 25`,
  },
  "unexpected-token": {
    why: {
      id: "Sampai di tempat ini barisnya sudah lengkap, atau justru masih menunggu sesuatu yang lain, sehingga yang ditemukan tidak punya tempat. Penyebab yang lazim: dua nilai tertulis berdampingan, atau ada koma dan tanda lain yang tersisa setelah baris diubah. Baca barisnya dari kiri. Gabungkan kedua nilai, jadikan daftar dengan kurung siku, atau hapus sisanya.",
      en: "At this place the line is complete already, or still waits for something else, so what stands there has no room. Usually two values were written side by side, or a comma or another sign remained when the line was changed. Read the line from the left. Then join the two values, make them a list in square brackets, or remove what is left over.",
    },
    wrong: `cari_paket:
    query = "peta" "jalan"`,
    right: `cari_paket:
    query = "peta jalan"`,
  },
  "several-words": {
    why: {
      id: "Di luar tanda kutip spasi mengakhiri sebuah nama, jadi dua kata terbaca sebagai dua nama. Semua nama bagian yang terdiri dari beberapa kata disambung dengan garis bawah, seperti filter_lanjutan dan skrip_instalasi. Spasi biasanya terketik karena begitulah kata-kata itu ditulis sehari-hari; ganti dengan garis bawah.",
      en: "Outside quotes a space ends a name, so two words are read as two names. All sections whose names have several words join them with underscores, such as filter_lanjutan and skrip_instalasi. The space gets typed because that is how the words are written in ordinary text; put an underscore in its place.",
    },
    wrong: `cari_paket:
    filter lanjutan:
        jumlah_unduhan = ">1000"`,
    right: `cari_paket:
    filter_lanjutan:
        jumlah_unduhan = ">1000"`,
  },
  "invalid-requirement": {
    why: {
      id: "Sebuah dependensi terdiri dari nama paket dan versi yang boleh dipakai, dengan pembanding atau = di antaranya; nama saja, atau kata seperti versi di tengahnya, tidak cukup jelas. Tanpa batas versi, pembaruan paket lain dapat merusak paket ini kapan saja. Tulis batasnya dengan >= dan <, atau = dengan rentang seperti ^1.2. Kalau versi apa pun memang boleh, tulis tanda bintang dalam tanda kutip.",
      en: "A requirement is the name of a package and the versions that will do, with a comparison or = between them; the name alone, or a word such as versi in the middle, is not clear enough. Without limits, an update of the other package could break this one at any time. Write the limits with >= and <, or = with a range such as ^1.2. If any version really will do, write an asterisk in quotes.",
    },
    wrong: `paket "buku-resep":
    versi = "1.0.0"
    deskripsi = "Menyimpan resep masakan keluarga"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "kamera" versi "^1.2"`,
    right: `paket "buku-resep":
    versi = "1.0.0"
    deskripsi = "Menyimpan resep masakan keluarga"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "kamera" = "^1.2"`,
  },
  "double-equals": {
    why: {
      id: "Satu = memberi nilai, sedangkan == bertanya apakah dua hal sama. Properti tidak bertanya apa-apa, ia hanya diberi nilai, sehingga == tidak punya arti di sini. Pembanding itu baru dipakai dalam syarat, misalnya setelah jika di dalam fungsi, atau di depan versi sebuah dependensi. Hapus salah satu tandanya.",
      en: "A single = gives a value, while == asks whether two things are the same. A property asks nothing, it is simply given its value, so == means nothing here. The comparison is for conditions, such as after jika in a function, or before the version of a requirement. Remove one of the two signs.",
    },
    wrong: `cari_paket:
    query == "jadwal kereta"`,
    right: `cari_paket:
    query = "jadwal kereta"`,
  },
  "missing-operator": {
    why: {
      id: "Kata dan serta atau menyambung dua batas versi, dan setiap batas harus mengatakan sendiri ke arah mana ia berlaku. Versi di belakang kata itu bisa berarti paling rendah, paling tinggi, atau tepat versi itu, jadi KODEON tidak menebak. Pembandingnya sering terlupa karena dalam kalimat biasa cukup disebut sekali. Tulis misalnya < untuk batas atas.",
      en: "The words dan and atau join two limits, and each limit has to say for itself which way it goes. The version after the word could be the lowest, the highest or the only one allowed, so KODEON does not guess. The comparison is easily forgotten because in ordinary speech it is said just once. Write < for an upper limit, for example.",
    },
    wrong: `paket "kasir":
    versi = "2.0.0"
    deskripsi = "Mencatat penjualan warung"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "pencetak-struk" >= "1.4.0" dan "2.0.0"`,
    right: `paket "kasir":
    versi = "2.0.0"
    deskripsi = "Mencatat penjualan warung"
    kategori = libraries
    lisensi = MIT
    dependensi:
        "pencetak-struk" >= "1.4.0" dan < "2.0.0"`,
  },
} satisfies Partial<Pages<keyof typeof syntaxMessages>>;
