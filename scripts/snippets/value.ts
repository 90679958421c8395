import type { PropertySpec, TypeSpec } from "../../packages/parser/src/language.ts";
import type { Stops } from "../../packages/lsp/src/service/completion/snippet.ts";

/** A value that a property may have, for authors to put their own in its place; it is one that compiles. */
export function valueOf(spec: PropertySpec, stops: Stops): string {
  const value = valueOfType(spec, stops);
  return spec.list === true ? `[${value}]` : value;
}

function valueOfType(spec: TypeSpec, stops: Stops): string {
  const { stop, pick } = stops;
  switch (spec.type) {
    case "slug":
      return spec.known ? pick(spec.known) : `"${stop("nama")}"`;
    case "choice":
      return pick(Object.keys(spec.choices));
    case "path":
      return `"${stop(`berkas${spec.endings?.[0] ?? ".txt"}`)}"`;
    case "count":
    case "number":
      return stop(String(spec.max ?? spec.min ?? 1));
    case "money":
    case "money-map":
      return spec.type === "money" ? stop("10_000") : `{ ${stop("nama")} = ${stop("10_000")} \\}`;
    case "record":
      return `{ ${Object.entries(spec.fields)
        .map(([name, field]) => `${name} = ${valueOf(field, stops)}`)
        .join(", ")} \\}`;
    case "licence":
      return pick(["MIT", '"Apache-2.0"', '"GPL-3.0-or-later"', "proprietary"]);
    case "flag":
      return pick(["benar", "salah"]);
    case "currency":
      return pick(["IDR", "USD"]);
    case "ratio":
      return stop("0.8");
    case "secret":
      return `lingkungan("${stop("NAMA_RAHASIA")}")`;
    default:
      return `"${stop(samples[spec.type])}"`;
  }
}

const samples = {
  text: "Tulis di sini",
  url: "https://contoh.example",
  "package-name": "nama-paket",
  version: "1.0.0",
  "version-range": "^1.0.0",
  email: "nama@contoh.example",
  date: "2026-01-31",
  "date-time": "2026-01-31T08:00:00Z",
  glob: "src/**",
  "cache-path": "~/.cache/kodeon",
  duration: "7_hari",
  comparison: ">1000",
  language: "id",
} as const;
