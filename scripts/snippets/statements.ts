import { createStops, escapeSnippet, type Stops } from "../../packages/lsp/src/service/completion/snippet.ts";
import type { Snippet } from "./snippet.ts";

/** A snippet for every form of statement. What stands at its stops at first is something that compiles. */
export const statementSnippets: readonly (readonly [string, Snippet])[] = [
  form("fungsi", ["fungsi", "function"], bodyOfFunction, {
    id: "Fungsi dengan parameternya.",
    en: "A function with its parameters.",
  }),
  form(
    "jika",
    ["jika", "if"],
    ({ stop }) => [`jika ${stop("koneksi_internet()")} maka:`, `\t${last("kembalikan")}`],
    { id: "Menjalankan isinya bila syaratnya benar.", en: "Runs its body where the condition is true." },
  ),
  form(
    "jika sebaliknya",
    ["jika sebaliknya", "ifelse"],
    ({ stop }) => [
      `jika ${stop("koneksi_internet()")} maka:`,
      `\t${stop("kembalikan")}`,
      "sebaliknya:",
      `\t${last("kembalikan")}`,
    ],
    { id: "Memilih satu dari dua cabang.", en: "Chooses one of two branches." },
  ),
  form(
    "untuk dari sampai",
    ["untuk", "untuk dari", "for"],
    ({ stop }) => [
      `untuk ${stop("i")} dari ${stop("1")} sampai ${stop("10")} lakukan:`,
      `\t${last("lanjut")}`,
    ],
    {
      id: "Mengulang untuk setiap bilangan; batas atasnya ikut.",
      en: "Repeats for each number; the upper bound is included.",
    },
  ),
  form(
    "untuk dalam",
    ["untuk dalam", "foreach"],
    ({ stop }) => [`untuk ${stop("butir")} dalam ${stop('["satu", "dua"]')} lakukan:`, `\t${last("lanjut")}`],
    { id: "Mengulang untuk setiap butir sebuah daftar.", en: "Repeats for each item of a list." },
  ),
  form(
    "selama",
    ["selama", "while"],
    ({ stop }) => [`selama ${stop("koneksi_internet()")} lakukan:`, `\t${last("berhenti")}`],
    { id: "Mengulang selama syaratnya benar.", en: "Repeats for as long as the condition is true." },
  ),
  form(
    "coba tangkap",
    ["coba", "try"],
    ({ stop }) => [
      "coba:",
      `\t${stop('marketplace.perbarui("nama-paket")')}`,
      `tangkap ${stop("galat")}:`,
      `\t${last("kembalikan")}`,
    ],
    {
      id: "Menangani kesalahan yang dilempar di dalamnya.",
      en: "Deals with an error that is thrown inside it.",
    },
  ),
  form(
    "coba akhirnya",
    ["coba akhirnya", "tryfinally"],
    ({ stop }) => [
      "coba:",
      `\t${stop('marketplace.perbarui("nama-paket")')}`,
      "akhirnya:",
      `\t${last('marketplace.cari("nama-paket")')}`,
    ],
    {
      id: "Menjalankan akhirnya, ada kesalahan atau tidak.",
      en: "Runs what follows akhirnya, whether there was an error or not.",
    },
  ),
  form("buat", ["buat", "let"], ({ stop }) => [`buat ${stop("nama")} = ${last("null")}`], {
    id: "Membuat variabel.",
    en: "Makes a variable.",
  }),
  form("kembalikan", ["kembalikan", "return"], () => [`kembalikan ${last("null")}`], {
    id: "Mengakhiri fungsi dengan sebuah nilai.",
    en: "Ends the function with a value.",
  }),
  form("lempar", ["lempar", "throw"], ({ stop }) => [`lempar kesalahan("${stop("Ada yang salah")}")`], {
    id: "Menghentikan fungsi dengan kesalahan.",
    en: "Stops the function with an error.",
  }),
];

/** The lines of a function. */
export function bodyOfFunction({ stop }: Stops): readonly string[] {
  return [`fungsi ${stop("nama")}(${stop()}):`, `\t${last("kembalikan null")}`];
}

/** The stop at which a snippet ends, with what stands there at first. */
function last(text: string): string {
  return `\${0:${escapeSnippet(text)}}`;
}

function form(
  name: string,
  prefix: readonly string[],
  body: (stops: Stops) => readonly string[],
  { id, en }: { readonly id: string; readonly en: string },
): readonly [string, Snippet] {
  return [name, { prefix, body: body(createStops()), description: `${id}\n${en}` }];
}
