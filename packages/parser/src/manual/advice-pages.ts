import type { adviceMessages } from "../diagnostics/advice-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on advice and security: KDN5xxx. */
export const advicePages = {
  "literal-secret": {
    why: {
      id: "Manifes disimpan bersama kode, dikirim, dan dibaca banyak orang; rahasia di dalamnya ikut tersebar dan tetap ada di riwayatnya. Simpan rahasia di variabel lingkungan, dan tulis hanya nama variabelnya di sini. Rahasia yang sudah terlanjur tersebar sebaiknya diganti.",
      en: "A manifest is kept with the code, sent around and read by many; a secret in it travels along and stays in its history. Keep the secret in an environment variable, and write only the variable's name here. A secret that has been shared already is best replaced.",
    },
    wrong: `integrasi_pihak_ketiga:
    npm_registry:
        registry_url = "https://registry.example.id"
        token = "npm_9f2c4e"`,
    right: `integrasi_pihak_ketiga:
    npm_registry:
        registry_url = "https://registry.example.id"
        token = lingkungan("NPM_TOKEN")`,
  },
  "insecure-url": {
    why: {
      id: "Lewat http:, siapa pun di jalur antara pengirim dan penerima dapat membaca isinya, bahkan menukar paket yang diunduh. Hampir semua server kini melayani https:. Pakai alamat itu, dan abaikan peringatan ini hanya untuk server di mesin atau jaringan sendiri.",
      en: "By http:, anyone on the way between sender and receiver can read what is sent, and even swap the package that is downloaded. Almost every server speaks https: today. Use that address, and silence this warning only for servers on your own machine or network.",
    },
    wrong: `konfigurasi_marketplace:
    repository_utama = "http://paket.example.id"`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.id"`,
  },
  "proxy-without-server": {
    why: {
      id: "Proxy yang aktif meneruskan semua sambungan lewat sebuah server, jadi tanpa alamat server tidak ada yang tersambung. Tulis alamatnya di server. Kalau proxy belum dipakai, tulis enabled = false.",
      en: "An enabled proxy passes every connection on through a server, so without the server's address nothing connects. Write the address as server. If the proxy is not in use yet, write enabled = false.",
    },
    wrong: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.id"
    proxy:
        enabled = true`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.id"
    proxy:
        enabled = true
        server = "https://proxy.example.id:8443"`,
  },
  "unused-suppression": {
    why: {
      id: "Komentar kodeonc-abaikan berlaku untuk satu baris di bawahnya. Kalau tidak ada lagi yang diabaikan, komentar itu menyesatkan pembaca dan kelak bisa menutupi peringatan baru. Hapus komentarnya, atau pindahkan tepat ke atas baris yang dimaksud.",
      en: "A kodeonc-abaikan comment holds for the one line below it. Once there is nothing left to silence, it misleads readers and may hide a new warning some day. Remove the comment, or move it right above the line that is meant.",
    },
    wrong: `konfigurasi_marketplace:
    // kodeonc-abaikan insecure-url: server di jaringan kantor
    repository_utama = "https://paket.example.id"`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.id"`,
  },
  "unknown-suppression": {
    why: {
      id: "Setelah kodeonc-abaikan ditulis nama aturan, dan nama itu tidak ada. Peringatan yang hendak diabaikan jadi tetap muncul. Salin namanya dari keluaran kodeonc explain.",
      en: "After kodeonc-abaikan stands the name of a rule, and there is none of this name. So the warning that was to be silenced still appears. Copy the name from what kodeonc explain prints.",
    },
    wrong: `konfigurasi_marketplace:
    // kodeonc-abaikan tanpa-enkripsi-url: belum ada sertifikat
    repository_utama = "https://paket.example.id"`,
    right: `konfigurasi_marketplace:
    // kodeonc-abaikan insecure-url: belum ada sertifikat
    repository_utama = "http://paket.example.id"`,
  },
  "unsilenceable-rule": {
    why: {
      id: "Kesalahan penulisan, susunan dan nilai membuat isi berkas tidak bisa dipahami dengan pasti, jadi tidak ada hasil yang bisa dibuat darinya. Mengabaikannya hanya akan memindahkan masalah ke orang lain. Hapus komentarnya dan perbaiki kesalahannya.",
      en: "Errors of syntax, structure and values leave unclear what a file means, so that nothing can be made of it. Silencing them would only hand the problem on to someone else. Remove the comment and mend the error.",
    },
    wrong: `konfigurasi_marketplace:
    // kodeonc-abaikan expected-url: menyusul
    repository_utama = "https://paket.example.id"`,
    right: `konfigurasi_marketplace:
    repository_utama = "https://paket.example.id"`,
  },
} satisfies Partial<Pages<keyof typeof adviceMessages>>;
