import type { MessageLanguage } from "@kodeon/parser";
import { findEntry, readManual, readMessage } from "@kodeon/parser/manual";

/** A diagnostic as a list of all of them has it. */
export interface ListedDiagnostic {
  readonly code: string;
  readonly name: string;
  /** Its message; a word in ‹› stands for what differs from case to case. */
  readonly message: string;
}

/** The page of a diagnostic. */
export interface ManualPage {
  readonly code: string;
  readonly name: string;
  /** The page itself, in Markdown. */
  readonly markdown: string;
}

/** All diagnostics there are, in the order of their codes. */
export function listDiagnostics(language: MessageLanguage): readonly ListedDiagnostic[] {
  return readManual().flatMap(({ entries }) =>
    entries.map((entry) => ({
      code: entry.message.code,
      name: entry.name,
      message: readMessage(entry, language, (word) => `‹${word}›`),
    })),
  );
}

/** The manual's page of a diagnostic, by its code or its name; undefined where there is none. */
export function explainDiagnostic(word: string, language: MessageLanguage): ManualPage | undefined {
  const entry = findEntry(word);
  if (entry === undefined) return undefined;
  const { name, message, page, isConfigurable } = entry;
  const say = (key: keyof typeof words): string => words[key][language];
  const parts = [
    `# ${message.code} ${name}`,
    `> ${readMessage(entry, language, (each) => `*${each}*`)}`,
    page.why[language],
    ...(page.wrong === "" ? [] : [`## ${say("wrong")}`, code(page.wrong)]),
    ...(page.right === "" ? [] : [`## ${say("right")}`, code(page.right)]),
    `## ${say("setting")}`,
    ...(message.fix ? [say("fixed")] : []),
    ...(isConfigurable
      ? [
          say("once"),
          code(`// kodeonc-abaikan ${name}: ${say("reason")}`),
          say("everywhere"),
          code(`"kodeon.rules": { "${name}": "off" }`, "json"),
        ]
      : [say("always")]),
  ];
  return { code: message.code, name, markdown: `${parts.join("\n\n")}\n` };
}

function code(text: string, language = "kodeon"): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

const words = {
  wrong: { id: "Keliru", en: "Wrong" },
  right: { id: "Benar", en: "Right" },
  setting: { id: "Pengaturan", en: "Settings" },
  fixed: {
    id: "Editor menawarkan perbaikannya di baris itu.",
    en: "The editor offers a fix for it on its line.",
  },
  once: {
    id: "Untuk mengabaikannya pada satu baris, tulis komentar ini di atas baris itu:",
    en: "To ignore it for one line, write this comment above that line:",
  },
  reason: { id: "alasannya", en: "the reason" },
  everywhere: {
    id: "Untuk mematikannya atau mengubah tingkatnya, tulis `off`, `warning` atau `error` di pengaturan editor, atau di `rules` dalam `kodeonc.json`:",
    en: "To turn it off or change its severity, write `off`, `warning` or `error` in the editor's settings, or in `rules` of `kodeonc.json`:",
  },
  always: {
    id: "Kesalahan ini tidak dapat dimatikan: selama masih ada, berkasnya tidak dapat dikompilasi.",
    en: "This error cannot be turned off: while it is there, the file cannot be compiled.",
  },
} as const;
