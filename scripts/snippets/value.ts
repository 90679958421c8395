import type { PropertySpec, TypeSpec } from "../../packages/parser/src/language.ts";
import type { Stops } from "../../packages/lsp/src/service/completion/snippet.ts";
import { stubOfType } from "../../packages/lsp/src/service/completion/stubs.ts";

/**
 * A value that a property may have, for authors to put their own in its place: what the language server offers, save
 * where that leaves a text empty, since a snippet has to compile as it stands.
 */
export function valueOf(spec: PropertySpec, stops: Stops): string {
  const value = sampleValue(spec, stops) ?? stubOfType(spec, stops, spec.default);
  return spec.list === true ? `[${value}]` : value;
}

function sampleValue(spec: TypeSpec, { stop }: Stops): string | undefined {
  // Nobody begins a review with the worst rating.
  if (spec.type === "count" && spec.max !== undefined) return stop(String(spec.max));
  const text = sampleText(spec);
  return text === undefined ? undefined : `"${stop(text)}"`;
}

function sampleText(spec: TypeSpec): string | undefined {
  if (spec.type === "slug") return spec.known ? undefined : "nama";
  if (spec.type === "path") return `berkas${spec.endings?.[0] ?? ".txt"}`;
  return samples[spec.type];
}

const samples: Readonly<Partial<Record<TypeSpec["type"], string>>> = {
  text: "Tulis di sini",
  url: "https://contoh.example",
  "package-name": "nama-paket",
  email: "nama@contoh.example",
  date: "2026-01-31",
  "date-time": "2026-01-31T08:00:00Z",
};
