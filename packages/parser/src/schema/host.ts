import type { Words } from "./spec.ts";

/** A parameter of a host function; calls may leave out those that are `optional`, which stand last. */
export interface HostParameter extends Words {
  readonly name: string;
  readonly optional?: true;
}

/** A function that whoever runs a `pustaka` provides. */
export interface HostFunction extends Words {
  readonly parameters: readonly HostParameter[];
  /** What a call gives back; left out where it gives nothing. */
  readonly result?: Words;
}

/** An object that whoever runs a `pustaka` provides, with the functions in it by their names. */
export interface HostObject extends Words {
  readonly functions: Readonly<Record<string, HostFunction>>;
}

/** Whatever functions may use without declaring it, by name. */
export interface HostSpec {
  readonly objects: Readonly<Record<string, HostObject>>;
  readonly functions: Readonly<Record<string, HostFunction>>;
}

const packageName = { name: "nama", id: "Nama paketnya.", en: "The name of the package." } as const;

/** The host of the language: plain data, for the checks as well as for completion and signature help. */
export const host = {
  objects: {
    marketplace: {
      id: "Marketplace tempat paket dicari, dipasang, diperbarui, dan dihapus.",
      en: "The marketplace, in which packages are searched for, installed, updated and removed.",
      functions: {
        cari: {
          id: "Mencari paket.",
          en: "Searches for packages.",
          parameters: [
            { name: "query", id: "Kata-kata yang dicari.", en: "The words to search for." },
            {
              name: "filter",
              id: "Syarat yang harus dipenuhi paket; tanpa ini semua paket dicari.",
              en: "What packages must fulfil; without it all packages are searched.",
              optional: true,
            },
          ],
          result: { id: "Daftar paket yang ditemukan.", en: "The list of the packages that were found." },
        },
        instal: {
          id: "Memasang sebuah paket.",
          en: "Installs a package.",
          parameters: [
            packageName,
            {
              name: "versi",
              id: "Versi yang dipasang; tanpa ini versi terbaru.",
              en: "The version to install; without it the newest one.",
              optional: true,
            },
          ],
          result: { id: "Paket yang dipasang.", en: "The package that was installed." },
        },
        perbarui: {
          id: "Memperbarui paket yang terpasang ke versi terbaru.",
          en: "Updates an installed package to its newest version.",
          parameters: [packageName],
          result: { id: "Paket yang diperbarui.", en: "The package that was updated." },
        },
        hapus: {
          id: "Menghapus paket yang terpasang.",
          en: "Removes an installed package.",
          parameters: [packageName],
          result: { id: "Paket yang dihapus.", en: "The package that was removed." },
        },
      },
    },
  },
  functions: {
    koneksi_internet: {
      id: "Memeriksa sambungan ke internet.",
      en: "Checks the connection to the internet.",
      parameters: [],
      result: { id: "benar bila tersambung.", en: "benar (true) where there is a connection." },
    },
    pengguna_root: {
      id: "Memeriksa hak pengguna.",
      en: "Checks the user's rights.",
      parameters: [],
      result: {
        id: "benar bila pengguna adalah administrator (root).",
        en: "benar (true) where the user is the administrator (root).",
      },
    },
    pengguna_terautentikasi: {
      id: "Memeriksa apakah pengguna sudah masuk.",
      en: "Checks whether the user has signed in.",
      parameters: [],
      result: { id: "benar bila sudah masuk.", en: "benar (true) where the user has signed in." },
    },
    kesalahan: {
      id: "Membuat kesalahan yang dapat dilempar.",
      en: "Makes an error that can be thrown.",
      parameters: [
        {
          name: "pesan",
          id: "Apa yang salah, untuk dibaca orang.",
          en: "What is wrong, for people to read.",
        },
      ],
      result: {
        id: "Kesalahan dengan pesan itu, untuk lempar.",
        en: "An error with that message, for lempar (throw).",
      },
    },
  },
} as const satisfies HostSpec;
