import type { functionMessages } from "../diagnostics/function-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on what functions do: KDN6xxx. */
export const functionPages = {
  "idle-expression": {
    why: {
      id: "Baris yang hanya menghitung tidak mengubah apa pun: hasilnya langsung hilang. Biasanya hasil itu hendak disimpan atau dikembalikan. Beri nama hasilnya, tulis kembalikan di depannya, atau hapus baris itu.",
      en: "A line that only works something out changes nothing: its result is gone at once. Usually the result was to be kept or returned. Give it a name, write kembalikan in front of it, or remove the line.",
    },
    wrong: `pustaka hitung:
    fungsi dua_kali(n):
        n * 2`,
    right: `pustaka hitung:
    fungsi dua_kali(n):
        kembalikan n * 2`,
  },
  "undefined-name": {
    why: {
      id: "Sebuah nama baru ada setelah diberi nilai di fungsi yang sama, atau ditulis sebagai parameter. Nama dari fungsi lain tidak terbawa ke sini. Paling sering namanya salah ketik, atau teks yang belum diapit tanda kutip.",
      en: "A name is there once the same function gives it a value or has it as a parameter. Names of other functions do not come along. Most often it is misspelt, or it is a text that lacks its quotes.",
    },
    wrong: `pustaka toko:
    fungsi total(harga, jumlah):
        kembalikan harga * jumlh`,
    right: `pustaka toko:
    fungsi total(harga, jumlah):
        kembalikan harga * jumlah`,
  },
  "undefined-function": {
    why: {
      id: "Yang dapat dipanggil hanya fungsi di pustaka yang sama dan fungsi yang disediakan marketplace. Pustaka tidak mengambil fungsi dari pustaka lain. Periksa ejaannya, atau tulis fungsi itu di sini.",
      en: "Only functions of the same library and those that the marketplace provides can be called. A library takes none from other libraries. Check the spelling, or write the function here.",
    },
    wrong: `pustaka kasir:
    fungsi pajak(harga):
        kembalikan harga * 0.11
    fungsi bayar(harga):
        kembalikan harga + pajag(harga)`,
    right: `pustaka kasir:
    fungsi pajak(harga):
        kembalikan harga * 0.11
    fungsi bayar(harga):
        kembalikan harga + pajak(harga)`,
  },
  "unknown-member": {
    why: {
      id: "Objek dari marketplace hanya punya anggota yang sudah ditetapkan, sehingga kesalahan ketik dapat ditemukan sebelum dijalankan. Pesannya menyebut semua anggota yang ada. Pilih salah satunya.",
      en: "The objects of the marketplace have a fixed set of members, so that a slip is found before anything runs. The message lists all of them. Choose one of these.",
    },
    wrong: `pustaka pasang:
    fungsi pasang_semua(nama):
        untuk n dalam nama:
            marketplace.install(n)`,
    right: `pustaka pasang:
    fungsi pasang_semua(nama):
        untuk n dalam nama:
            marketplace.instal(n)`,
  },
  "unused-variable": {
    why: {
      id: "Nilai yang disimpan tetapi tidak pernah dibaca biasanya berarti ada yang terlupa, atau nama lain yang terpakai. Pakai nilainya, atau hapus barisnya. Kalau memang sengaja, awali namanya dengan _ supaya pembaca tahu.",
      en: "A value that is kept and never read usually means that something was forgotten, or that another name was used instead. Use the value, or remove the line. If it is meant so, begin the name with _ to let readers know.",
    },
    wrong: `pustaka diskon:
    fungsi setelah_diskon(harga):
        potongan = harga * 0.1
        kembalikan harga`,
    right: `pustaka diskon:
    fungsi setelah_diskon(harga):
        potongan = harga * 0.1
        kembalikan harga - potongan`,
  },
  "use-before-assignment": {
    why: {
      id: "Baris-baris dijalankan dari atas ke bawah, jadi nilai harus sudah ada sebelum dipakai. Biasanya dua baris tertukar, atau nilai awalnya lupa ditulis. Pindahkan pemberian nilai ke atas baris ini.",
      en: "Lines run from top to bottom, so a value must be there before it is used. Usually two lines changed places, or the starting value was forgotten. Move the line that gives the value above this one.",
    },
    wrong: `pustaka sapaan:
    fungsi sapa(nama):
        salam = awalan + nama
        awalan = "Halo, "
        kembalikan salam`,
    right: `pustaka sapaan:
    fungsi sapa(nama):
        awalan = "Halo, "
        salam = awalan + nama
        kembalikan salam`,
  },
  "wrong-argument-count": {
    why: {
      id: "Setiap argumen mengisi satu parameter, menurut urutannya. Kalau jumlahnya berbeda, ada parameter tanpa nilai atau nilai tanpa tempat. Bandingkan panggilan ini dengan bentuk yang ditunjukkan pesannya.",
      en: "Every argument fills one parameter, in their order. If the numbers differ, a parameter has no value or a value has no place. Compare the call with the form that the message shows.",
    },
    wrong: `pustaka ukuran:
    fungsi luas(panjang, lebar):
        kembalikan panjang * lebar
    fungsi luas_lapangan():
        kembalikan luas(105, 68, 2)`,
    right: `pustaka ukuran:
    fungsi luas(panjang, lebar):
        kembalikan panjang * lebar
    fungsi luas_lapangan():
        kembalikan luas(105, 68)`,
  },
  "missing-argument": {
    why: {
      id: "Argumen bernama boleh ditulis dalam urutan apa pun, tetapi setiap parameter yang wajib harus mendapat nilai. Di sini ada satu yang terlewat. Tambahkan nilainya, dengan nama parameter itu atau menurut urutannya.",
      en: "Named arguments may come in any order, but every parameter that is required needs a value. One of them was left out here. Add its value, by the parameter's name or in its place.",
    },
    wrong: `pustaka ukuran:
    fungsi luas(panjang, lebar):
        kembalikan panjang * lebar
    fungsi luas_kebun():
        kembalikan luas(lebar = 12)`,
    right: `pustaka ukuran:
    fungsi luas(panjang, lebar):
        kembalikan panjang * lebar
    fungsi luas_kebun():
        kembalikan luas(lebar = 12, panjang = 20)`,
  },
  "unknown-argument": {
    why: {
      id: "Nama di depan = harus nama salah satu parameter fungsi yang dipanggil; dari situ diketahui nilai itu untuk apa. Biasanya namanya salah ketik, atau parameternya pernah diganti nama. Tulis nama parameter yang ada.",
      en: "The name in front of = must be that of a parameter of the function, for it says what the value is for. Usually it is misspelt, or the parameter was renamed. Write the name of one that is there.",
    },
    wrong: `pustaka temukan:
    fungsi cari_peta():
        kembalikan marketplace.cari(kueri = "peta")`,
    right: `pustaka temukan:
    fungsi cari_peta():
        kembalikan marketplace.cari(query = "peta")`,
  },
  "duplicate-argument": {
    why: {
      id: "Satu parameter hanya dapat menerima satu nilai. Kalau diberi dua, tidak jelas mana yang dipakai. Perhatikan bahwa argumen tanpa nama sudah mengisi parameter menurut urutannya.",
      en: "A parameter can take one value only. With two of them it is unclear which one counts. Mind that arguments without a name already fill the parameters in their order.",
    },
    wrong: `pustaka ukuran:
    fungsi luas(panjang, lebar):
        kembalikan panjang * lebar
    fungsi luas_meja():
        kembalikan luas(panjang = 2, lebar = 1, panjang = 3)`,
    right: `pustaka ukuran:
    fungsi luas(panjang, lebar):
        kembalikan panjang * lebar
    fungsi luas_meja():
        kembalikan luas(panjang = 2, lebar = 1)`,
  },
  "unreachable-statement": {
    why: {
      id: "Setelah kembalikan, lempar, berhenti atau lanjut, sisa baris di tempat itu dilewati. Baris yang tidak pernah dijalankan menyesatkan pembaca, dan sering kali justru yang penting. Pindahkan ke atas, atau hapus.",
      en: "After kembalikan, lempar, berhenti or lanjut the rest of the lines there is skipped. Lines that never run mislead readers, and often they are the ones that matter. Move them up, or remove them.",
    },
    wrong: `pustaka perawatan:
    fungsi perbarui(nama):
        kembalikan nama
        marketplace.perbarui(nama)`,
    right: `pustaka perawatan:
    fungsi perbarui(nama):
        marketplace.perbarui(nama)
        kembalikan nama`,
  },
  "missing-return": {
    why: {
      id: "Yang memanggil fungsi ini mengharapkan sebuah nilai, tetapi di salah satu jalan fungsi selesai tanpa memberikannya. Biasanya cabang terakhir terlupa. Tulis kembalikan di setiap akhir jalan, atau di baris terakhir fungsi.",
      en: "Whoever calls the function expects a value, but on one of its ways it ends without giving any. Usually the last branch was forgotten. Write kembalikan wherever a way ends, or on the last line of the function.",
    },
    wrong: `pustaka ongkir:
    fungsi biaya(berat):
        jika berat > 10 maka:
            kembalikan 25000`,
    right: `pustaka ongkir:
    fungsi biaya(berat):
        jika berat > 10 maka:
            kembalikan 25000
        kembalikan 10000`,
  },
  "constant-condition": {
    why: {
      id: "Percabangan baru berguna bila syaratnya dapat benar dan dapat salah. Syarat yang tetap biasanya sisa percobaan, atau perbandingan yang lupa ditulis. Tulis syarat yang sebenarnya, atau hapus percabangannya.",
      en: "A branch is of use only if its condition can be true and can be false. One that is fixed is usually left over from trying something out, or a comparison that was forgotten. Write the real condition, or remove the branch.",
    },
    wrong: `pustaka jaringan:
    fungsi siapkan():
        jika benar maka:
            marketplace.instal("kodeon-http")`,
    right: `pustaka jaringan:
    fungsi siapkan():
        jika koneksi_internet() maka:
            marketplace.instal("kodeon-http")`,
  },
  "loop-control-outside-loop": {
    why: {
      id: "berhenti mengakhiri perulangan dan lanjut memulai putaran berikutnya, jadi di luar untuk dan selama tidak ada yang bisa diakhiri. Biasanya baris itu kurang menjorok. Untuk meninggalkan fungsi, tulis kembalikan.",
      en: "berhenti ends a loop and lanjut begins its next round, so outside untuk and selama there is nothing to end. Usually the line is not indented far enough. To leave the function, write kembalikan.",
    },
    wrong: `pustaka pengguna:
    fungsi pasang(nama):
        jika bukan pengguna_terautentikasi() maka:
            berhenti
        marketplace.instal(nama)`,
    right: `pustaka pengguna:
    fungsi pasang(nama):
        jika bukan pengguna_terautentikasi() maka:
            kembalikan
        marketplace.instal(nama)`,
  },
  "duplicate-function": {
    why: {
      id: "Fungsi dipanggil dengan namanya, jadi di satu pustaka nama itu hanya boleh milik satu fungsi, berapa pun parameternya. Biasanya fungsi lama disalin dan belum diganti namanya. Ganti nama salah satunya, atau hapus yang tidak dipakai.",
      en: "A function is called by its name, so in one library a name may belong to one function only, however many parameters it has. Usually a function was copied and not renamed yet. Rename one of the two, or remove the one that is not used.",
    },
    wrong: `pustaka pajak:
    fungsi hitung(harga):
        kembalikan harga * 0.11
    fungsi hitung(harga, tarif):
        kembalikan harga * tarif`,
    right: `pustaka pajak:
    fungsi hitung(harga):
        kembalikan harga * 0.11
    fungsi hitung_dengan_tarif(harga, tarif):
        kembalikan harga * tarif`,
  },
  "duplicate-parameter": {
    why: {
      id: "Di dalam fungsi, nama parameter menunjuk satu nilai. Kalau dua parameter bernama sama, nilai yang satu tidak dapat dijangkau lagi. Beri keduanya nama yang mengatakan apa isinya.",
      en: "Inside the function the name of a parameter stands for one value. If two of them share it, one of the values can no longer be reached. Give both names that say what they hold.",
    },
    wrong: `pustaka jarak:
    fungsi selisih(titik, titik):
        kembalikan titik`,
    right: `pustaka jarak:
    fungsi selisih(awal, akhir):
        kembalikan akhir - awal`,
  },
  "invalid-assignment": {
    why: {
      id: "Nama ini sudah dipakai untuk sesuatu yang disediakan marketplace, atau untuk sebuah fungsi di pustaka ini. Kalau diganti, panggilan di tempat lain tidak lagi berarti sama. Simpan nilainya dengan nama lain.",
      en: "This name already stands for something that the marketplace provides, or for a function of this library. If it were replaced, calls elsewhere would no longer mean the same. Keep the value under another name.",
    },
    wrong: `pustaka status:
    fungsi apakah_siap():
        koneksi_internet = benar
        kembalikan koneksi_internet`,
    right: `pustaka status:
    fungsi apakah_siap():
        tersambung = koneksi_internet()
        kembalikan tersambung`,
  },
} satisfies Partial<Pages<keyof typeof functionMessages>>;
