import { compile } from "@kodeon/parser";
import { blockNames } from "@kodeon/parser/language";
import { findEntry, type ManualEntry, readManual, readMessage } from "@kodeon/parser/manual";

/** What the extension asks of the compiler itself. It is not loaded before it is needed. */
export interface Library {
  /** The IR of a manifest as JSON; undefined where the manifest has an error. */
  readonly compileManifest: (text: string) => Promise<string | undefined>;
  /** The manual's page of a diagnostic, by its code or name, as Markdown; undefined where there is none. */
  readonly explainDiagnostic: (word: string, language: "id" | "en") => Promise<string | undefined>;
  /** All diagnostics there are, in the order of their codes. */
  readonly listDiagnostics: (language: "id" | "en") => Promise<readonly ListedDiagnostic[]>;
  /** The names of all blocks that a manifest can have. */
  readonly listBlocks: () => Promise<readonly string[]>;
}

export interface ListedDiagnostic {
  readonly code: string;
  readonly name: string;
  readonly message: string;
}

/** The library, in whichever place it runs. */
export const library: Library = {
  async compileManifest(text) {
    const { ir, diagnostics } = compile(text);
    const isHealthy = ir !== undefined && diagnostics.every(({ severity }) => severity !== "error");
    return isHealthy ? `${JSON.stringify(ir, null, 2)}\n` : undefined;
  },
  async explainDiagnostic(word, language) {
    const entry = findEntry(word);
    return entry && pageOf(entry, language);
  },
  async listDiagnostics(language) {
    return readManual().flatMap(({ entries }) =>
      entries.map((entry) => ({
        code: entry.message.code,
        name: entry.name,
        message: readMessage(entry, language, (word) => `‹${word}›`),
      })),
    );
  },
  listBlocks: async () => blockNames,
};

function pageOf(entry: ManualEntry, language: "id" | "en"): string {
  const { name, message, page, isConfigurable } = entry;
  const say = (key: keyof typeof words): string => words[key][language];
  const code = (text: string, as = "kodeon"): string => `\`\`\`${as}\n${text.trimEnd()}\n\`\`\``;
  return [
    `# ${message.code} ${name}`,
    `> ${readMessage(entry, language, (word) => `*${word}*`)}`,
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
    "",
  ].join("\n\n");
}

const words = {
  wrong: { id: "Keliru", en: "Wrong" },
  right: { id: "Benar", en: "Right" },
  setting: { id: "Pengaturan", en: "Settings" },
  fixed: {
    id: "Perbaikan untuknya ditawarkan oleh lampu di sebelah barisnya.",
    en: "A fix for it is offered by the light bulb beside its line.",
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
