import type { MessageEntry } from "../diagnostics/message-entry.ts";
import type { Words } from "../schema/spec.ts";

/** What the codes of diagnostics are grouped by: their first digit. */
export interface Band {
  readonly digit: string;
  readonly title: Words;
}

/** The bands in the order of their codes. */
export const bands: readonly Band[] = [
  { digit: "1", title: { id: "Teks dan sintaks", en: "Text and syntax" } },
  { digit: "2", title: { id: "Blok, bagian dan properti", en: "Blocks, sections and properties" } },
  { digit: "3", title: { id: "Nilai", en: "Values" } },
  { digit: "4", title: { id: "Nama dan ruang kerja", en: "Names and the workspace" } },
  { digit: "5", title: { id: "Saran dan keamanan", en: "Advice and security" } },
  { digit: "6", title: { id: "Fungsi", en: "Functions" } },
];

/** Whether a diagnostic's code is one of the band's. */
export function isInBand({ digit }: Band, { code }: MessageEntry): boolean {
  return code.startsWith(`KDN${digit}`);
}
