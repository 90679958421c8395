import type { Random } from "./random.ts";

export const shelves = ["web_development", "frameworks", "libraries", "databases", "security", "games"];
export const licences = ["MIT", "Apache-2.0", "BSD-3-Clause", "GPL-3.0-only", "MIT OR Apache-2.0", "ISC"];
export const systems = ["kodeon_os", "linux", "windows", "macos"];
export const processors = ["x86_64", "arm64", "riscv64", "arm"];
export const topics = [
  "web",
  "templat",
  "jaringan",
  "basis-data",
  "keamanan",
  "antrian",
  "berkas",
  "uji",
  "log",
];
export const people = ["budi_santoso", "siti.rahma", "agus_w", "dewi_lestari", "made_putra", "rina_h"];

const subjects = [
  "Pustaka ini",
  "Versi baru",
  "Server contoh",
  "Paket tambahan",
  "Kerangka kerja",
  "Modul inti",
];
const verbs = ["mempercepat", "menyediakan", "memeriksa", "menyimpan", "membagikan", "mengubah"];
const objects = ["permintaan HTTP", "berkas konfigurasi", "daftar pengguna", "hasil pencarian", "sesi masuk"];
const endings = [
  "tanpa basis data",
  "secara bertahap",
  "pada setiap mesin",
  "dengan sedikit memori",
  "sejak awal",
];

/** A sentence of six words or so. */
export function sentence(random: Random): string {
  const { pick } = random;
  return `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(endings)}.`;
}

/** Several lines of text, with an empty one now and then. */
export function lines(random: Random, least: number, most: number): string[] {
  const count = least + random.below(most - least + 1);
  return Array.from({ length: count }, (_, index) =>
    index > 0 && index < count - 1 && random.oneIn(6) ? "" : `${sentence(random)} ${sentence(random)}`,
  );
}

/** A full version, such as 3.14.2. */
export function version(random: Random): string {
  return `${1 + random.below(6)}.${random.below(20)}.${random.below(30)}`;
}

/** The name of a package; the serial number makes it one of its kind. */
export function packageName(random: Random, serial: number): string {
  const name = `${random.pick(topics)}-${random.pick(topics)}-${serial}`;
  return random.oneIn(5) ? `@kodeon/${name}` : name;
}

export function address(random: Random, path: string): string {
  return `https://${random.pick(["paket", "docs", "git", "forum"])}.example.org/${path}/${random.below(9999)}`;
}
