import { env, window, workspace } from "vscode";

/** The languages that people read messages in. */
export type MessageLanguage = "id" | "en";

/**
 * The language to speak to the user in: the one set for a place, which is what is in front if none is given, or else the
 * editor's, or else Indonesian, as the server has it.
 */
export function messageLanguage(place = window.activeTextEditor?.document.uri): MessageLanguage {
  const chosen = workspace.getConfiguration("kodeon", place ?? null).get<unknown>("language");
  if (chosen === "id" || chosen === "en") return chosen;
  return /^en(?![a-z])/i.test(env.language) ? "en" : "id";
}

/** Says a sentence of the table below, with its named parameters filled in. */
export function say(key: keyof typeof words, values: Readonly<Record<string, string>> = {}): string {
  return words[key][messageLanguage()].replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** Everything the extension says itself; what manifests are told comes from the server. */
const words = {
  starting: { id: "KODEON: server bahasa sedang mulai.", en: "KODEON: the language server is starting." },
  running: {
    id: "KODEON: {errors} kesalahan, {warnings} peringatan. Klik untuk melihatnya.",
    en: "KODEON: errors: {errors}, warnings: {warnings}. Click to see them.",
  },
  stopped: {
    id: "KODEON: server bahasa berhenti. Klik untuk melihat keluarannya.",
    en: "KODEON: the language server has stopped. Click to see its output.",
  },
  "open-manifest": {
    id: "Buka dahulu berkas .kodeon, lalu jalankan perintah ini lagi.",
    en: "Open a .kodeon file first, and run this command again.",
  },
  "has-errors": {
    id: "{name} masih berisi kesalahan, jadi belum dapat dikompilasi. Perbaiki yang tertulis di panel Problems.",
    en: "{name} has errors, so it cannot be compiled yet. Mend what the Problems panel lists.",
  },
  "show-problems": { id: "Lihat masalah", en: "Show problems" },
  "which-target": { id: "{name} dikompilasi menjadi apa?", en: "What is {name} to be compiled to?" },
  "which-diagnostic": {
    id: "Temuan mana yang perlu dijelaskan?",
    en: "Which diagnostic is to be explained?",
  },
  "no-diagnostic": { id: "Tidak ada temuan bernama {name}.", en: "There is no diagnostic called {name}." },
  explain: { id: "Jelaskan {code}", en: "Explain {code}" },
  "what-to-describe": { id: "Apa yang akan ditulis?", en: "What is it to describe?" },
  "task-check": { id: "periksa semua manifes", en: "check all manifests" },
  "task-fmt": { id: "format semua manifes", en: "format all manifests" },
} as const satisfies Record<string, Readonly<Record<MessageLanguage, string>>>;
