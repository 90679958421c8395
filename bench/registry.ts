import { createRandom } from "./random.ts";

/**
 * Manifests of so many packages, one each, which require so many others that came before them: by way of these, most
 * lead to most.
 */
export function generateRegistry(count: number, requirements: number): readonly string[] {
  const random = createRandom(1);
  return Array.from({ length: count }, (_, i) => {
    const needs = new Set(Array.from({ length: i && requirements }, () => random.below(i)));
    const lines = [...needs].map((each) => `        "paket-${each}" >= "1.0.0"\n`);
    const section = lines.length > 0 ? `\n    dependensi:\n${lines.join("")}` : "";
    return `paket "paket-${i}":
    versi = "1.${i % 10}.0"
    deskripsi = "Alat untuk pekerjaan nomor ${i}"
    kategori = alat
    lisensi = "${random.oneIn(2) ? "MIT" : "Apache-2.0"}"
${section}`;
  });
}
