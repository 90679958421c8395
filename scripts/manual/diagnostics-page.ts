import { filesOf } from "../../packages/parser/src/manual/files.ts";
import { type Chapter, type ManualEntry, readManual, readMessage } from "../../packages/parser/src/manual.ts";
import type { Words } from "../../packages/parser/src/schema/spec.ts";

type Language = keyof Words;

/** The manual of all diagnostics in Markdown, by band; the anchor of each is its rule's name. */
export function diagnosticsPage(language: Language): string {
  const chapters = readManual();
  const say = (key: keyof typeof words): string => words[key][language];
  return [
    `# ${say("title")}`,
    say("introduction"),
    `${say("silence")}\n\n\`\`\`text\n// kodeonc-abaikan insecure-url: ${say("reason")}\n\`\`\``,
    say("settings"),
    ...chapters.map((chapter) => contents(chapter, language)),
    ...chapters.flatMap((chapter) => [
      `## ${headingOf(chapter, language)}`,
      ...chapter.entries.map((entry) => entryPart(entry, language)),
    ]),
  ].join("\n\n");
}

function contents(chapter: Chapter, language: Language): string {
  const links = chapter.entries.map(({ name, message }) => `- ${message.code} [${name}](#${name})`);
  return [`**${headingOf(chapter, language)}**`, links.join("\n")].join("\n\n");
}

function headingOf({ digit, title }: Chapter, language: Language): string {
  return `KDN${digit}xxx: ${title[language]}`;
}

function entryPart(entry: ManualEntry, language: Language): string {
  const { name, message, page, isConfigurable } = entry;
  const say = (key: keyof typeof words): string => words[key][language];
  const facts = [
    `**${message.code}**`,
    say(message.severity),
    ...(message.fix ? [say("fixed")] : []),
    isConfigurable ? say("configurable") : say("fixedly"),
  ];
  return [
    `### ${name}`,
    facts.join(" · "),
    `> ${readMessage(entry, language, (word) => `‹${word}›`).replace(/[\\<>*_[\]`]/g, "\\$&")}`,
    page.why[language],
    ...(page.wrong === "" ? [] : [say("wrong"), ...fences(page.wrong, "text")]),
    ...(page.right === "" ? [] : [say("right"), ...fences(page.right, "kodeon")]),
  ].join("\n\n");
}

/** Right ones are marked as KODEON, so that they are checked with all other manifests of the documentation. */
function fences(text: string, mark: "kodeon" | "text"): string[] {
  const files = filesOf(text);
  return files.flatMap(({ file, text: content }) => [
    ...(files.length > 1 ? [`\`${file}\``] : []),
    `\`\`\`${mark}\n${content.trimEnd()}\n\`\`\``,
  ]);
}

const words = {
  title: { id: "Kesalahan dan peringatan", en: "Errors and warnings" },
  introduction: {
    id: "Semua yang dapat dikatakan kodeonc tentang sebuah manifes: mengapa penting, contoh yang keliru, dan contoh yang benar. Yang sama ditampilkan oleh `kodeonc explain KODE`. Halaman ini dibuat dari katalognya, jangan diubah dengan tangan: jalankan `npm run manual:update`.",
    en: "All that kodeonc can say of a manifest: why it matters, an example that is wrong, and one that is right. `kodeonc explain CODE` shows the same. This page is made from the catalogue, do not edit it by hand: run `npm run manual:update`.",
  },
  silence: {
    id: "Yang dapat diatur dapat diabaikan pada satu baris, dengan komentar di atasnya:",
    en: "What can be configured can be silenced for one line, by a comment above it:",
  },
  reason: { id: "server di jaringan kantor", en: "a server in the office network" },
  settings: {
    id: "Untuk semua berkas, tulis `off`, `warning` atau `error` untuk nama aturannya di bagian `rules` dari `kodeonc.json`, atau jalankan `kodeonc check --rule insecure-url=off`.",
    en: "For all files, write `off`, `warning` or `error` for the rule's name in the `rules` of `kodeonc.json`, or run `kodeonc check --rule insecure-url=off`.",
  },
  error: { id: "kesalahan", en: "error" },
  warning: { id: "peringatan", en: "warning" },
  information: { id: "informasi", en: "information" },
  fixed: { id: "dapat diperbaiki otomatis", en: "can be mended automatically" },
  configurable: { id: "dapat diatur", en: "can be configured" },
  fixedly: { id: "selalu berlaku", en: "always applies" },
  wrong: { id: "Keliru:", en: "Wrong:" },
  right: { id: "Benar:", en: "Right:" },
} as const satisfies Record<string, Words>;
