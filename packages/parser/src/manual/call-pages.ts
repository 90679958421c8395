import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** The pages about secrets and values that are taken from elsewhere. */
export const callPages = {
  "expected-secret": {
    why: {
      id: "Token dan kata sandi adalah deretan huruf dan angka, bukan bilangan: sebagai bilangan, nol di depannya akan hilang. Lebih baik lagi bila rahasianya tidak ditulis di berkas ini, karena berkas ini dibaca banyak orang. Simpan di sebuah variabel lingkungan pada komputer yang memakainya, dan tulis nama variabel itu di sini.",
      en: "Tokens and passwords are rows of letters and digits, not numbers: as a number, a token would lose the zeros in front. Better still, keep the secret out of this file, which many people read. Put it into an environment variable on the computer that uses it, and write that variable's name here.",
    },
    wrong: `integrasi_pihak_ketiga:
    npm_registry:
        token = 482913`,
    right: `integrasi_pihak_ketiga:
    npm_registry:
        token = lingkungan("NPM_TOKEN")`,
  },
  "unknown-call": {
    why: {
      id: "Sebuah manifes hanya menyatakan nilai dan tidak menjalankan program, supaya siapa pun dapat membacanya dengan aman. Karena itu hanya dua fungsi dikenal: lingkungan membaca variabel lingkungan dan dari_berkas membaca isi sebuah berkas. Nama seperti env berasal dari bahasa lain; ganti dengan padanannya, atau tulis nilainya langsung.",
      en: "A manifest only states values and runs no program, so that anyone can read it safely. That is why there are just two functions: lingkungan reads an environment variable and dari_berkas the content of a file. Names such as env come from other languages; use the one that does the same, or write the value itself.",
    },
    wrong: `integrasi_pihak_ketiga:
    github:
        client_secret = env("GITHUB_SECRET")`,
    right: `integrasi_pihak_ketiga:
    github:
        client_secret = lingkungan("GITHUB_SECRET")`,
  },
  "misplaced-call": {
    why: {
      id: "Nilai ini harus sudah diketahui ketika manifes dikompilasi, misalnya supaya dapat diperiksa apakah sebuah versi lebih baru daripada yang lama. Isi berkas dan variabel lingkungan baru dibaca kemudian, dan bisa berbeda di setiap komputer. dari_berkas berlaku untuk tulisan panjang seperti catatan perubahan, lingkungan untuk rahasia dan pengaturan server.",
      en: "This value has to be known when the manifest is compiled, for example to check that a version is newer than the last. Files and environment variables are read only later, and may differ on every computer. dari_berkas is for long writing such as change notes, lingkungan for secrets and the settings of servers.",
    },
    wrong: `pembaruan_paket "kalender-tanam":
    versi = dari_berkas("VERSI.txt")
    catatan_perubahan = dari_berkas("CHANGELOG.md")
    paket_file = "kalender-tanam.zip"`,
    right: `pembaruan_paket "kalender-tanam":
    versi = "1.4.0"
    catatan_perubahan = dari_berkas("CHANGELOG.md")
    paket_file = "kalender-tanam.zip"`,
  },
  "wrong-call": {
    why: {
      id: "Di dalam kurung cukup ada satu hal: nama variabel lingkungan atau jalur sebuah berkas. Nilai cadangan dan pilihan lain, yang dikenal di sebagian bahasa, tidak ada di sini, sehingga selalu jelas dari mana sebuah nilai berasal. Hapus yang selebihnya, dan apit yang satu itu dengan tanda kutip.",
      en: "One thing goes inside the brackets: the name of an environment variable or the path of a file. There are no fallbacks or other options, as some languages have them, so that it is always plain where a value comes from. Remove whatever else is there, and put quotes around that one thing.",
    },
    wrong: `integrasi_pihak_ketiga:
    docker_hub:
        password = lingkungan("DOCKER_PASSWORD", "rahasia")`,
    right: `integrasi_pihak_ketiga:
    docker_hub:
        password = lingkungan("DOCKER_PASSWORD")`,
  },
  "invalid-environment-name": {
    why: {
      id: "Variabel lingkungan disediakan oleh sistem operasi, dan hanya nama seperti DOCKER_USER yang dapat dibuat dengan cara yang sama di Linux, macOS dan Windows. Tanda hubung di dalam nama ditolak oleh banyak terminal, dan huruf besar serta kecil tidak dibedakan di Windows. Ganti namanya di sini dan juga di tempat variabel itu diisi.",
      en: "Environment variables come from the operating system, and only names such as DOCKER_USER can be set in the same way on Linux, macOS and Windows. Many shells refuse a hyphen in a name, and Windows does not tell capitals from small letters. Change the name here and also where the variable is set.",
    },
    wrong: `integrasi_pihak_ketiga:
    docker_hub:
        username = lingkungan("docker-user")`,
    right: `integrasi_pihak_ketiga:
    docker_hub:
        username = lingkungan("DOCKER_USER")`,
  },
} satisfies Partial<Pages<keyof typeof valueMessages>>;
