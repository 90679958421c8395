import { language as description } from "../../packages/parser/src/schema/language.ts";
import type { BlockSpec, PropertySpec, SectionSpec, Words } from "../../packages/parser/src/schema/spec.ts";
import {
  blockFacts,
  exampleWord,
  holdsLine,
  propertyFacts,
  sectionFacts,
} from "../../packages/parser/src/manual/facts.ts";
import type { Samples } from "./examples.ts";

type Language = keyof Words;

/** The reference of the language in Markdown, out of its description. */
export function referencePage(language: Language, samples: Samples): string {
  const blocks: readonly (readonly [string, BlockSpec])[] = Object.entries(description.blocks);
  const say = (key: keyof typeof words): string => words[key][language];
  return [
    `# ${say("title")}`,
    say("introduction"),
    blocks.map(([name, spec]) => `- [\`${name}\`](#${name}): ${spec[language]}`).join("\n"),
    ...blocks.map(([name, spec]) => blockPart(name, spec, language, samples)),
  ].join("\n\n");
}

function blockPart(name: string, spec: BlockSpec, language: Language, samples: Samples): string {
  const sample = samples.blocks.get(name);
  return [
    `## \`${name}\``,
    spec[language],
    blockFacts(name, spec, language).join(" · "),
    ...members(spec, name, language, samples),
    ...(sample === undefined ? [] : [`**${exampleWord(language)}**`, `\`\`\`kodeon\n${sample}\n\`\`\``]),
  ].join("\n\n");
}

function members(
  { properties = {}, sections = {} }: Pick<BlockSpec, "properties" | "sections">,
  path: string,
  language: Language,
  samples: Samples,
): string[] {
  const list = Object.entries(properties).map(([name, spec]) =>
    propertyPart(name, spec, `${path}.${name}`, language, samples),
  );
  return [
    ...(list.length > 0 ? [list.join("\n")] : []),
    ...Object.entries(sections).flatMap(([name, spec]) =>
      sectionPart(name, spec, `${path}.${name}`, language, samples),
    ),
  ];
}

function sectionPart(
  name: string,
  spec: SectionSpec,
  path: string,
  language: Language,
  samples: Samples,
): string[] {
  return [
    `### \`${path.replaceAll(".", " › ")}\``,
    spec[language],
    join(sectionFacts(name, spec, language), spec.required),
    ...members(spec, path, language, samples),
  ];
}

function propertyPart(
  name: string,
  spec: PropertySpec,
  path: string,
  language: Language,
  samples: Samples,
): string {
  const sample = samples.properties.get(path);
  const fields = spec.type === "record" ? Object.entries(spec.fields) : [];
  // A backslash at the end of a line breaks it in Markdown.
  const lines = [
    `- \`${name}\` · ${join(propertyFacts(name, spec, language), spec.required)}`,
    spec[language],
    holdsLine(spec, language),
    ...(sample === undefined ? [] : [`${exampleWord(language)}: \`${sample}\``]),
  ];
  return [
    lines.join("\\\n  "),
    ...fields.map(([field, fieldSpec]) =>
      propertyPart(field, fieldSpec, `${path}.${field}`, language, samples).replace(/^/gm, "  "),
    ),
  ].join("\n");
}

/** Facts side by side; that something is required stands out. */
function join([first = "", ...rest]: readonly string[], isRequired: true | undefined): string {
  return [isRequired ? `**${first}**` : first, ...rest].join(" · ");
}

const words = {
  title: { id: "Acuan bahasa KODEON", en: "KODEON language reference" },
  introduction: {
    id: "Semua blok, bagian dan properti bahasa KODEON. Setelah setiap nama disebutkan namanya di IR. Pilihan boleh ditulis dalam bahasa Indonesia atau, di dalam kurung, dalam bahasa Inggris; IR memuat yang berbahasa Inggris. Halaman ini dibuat dari deskripsi bahasanya, jangan diubah dengan tangan: jalankan `npm run manual:update`.",
    en: "Every block, section and property of the KODEON language. After every name stands its name in the IR. Choices may be written in Indonesian or, in brackets, in English; the IR holds the English ones. This page is made from the description of the language, do not edit it by hand: run `npm run manual:update`.",
  },
} as const satisfies Record<string, Words>;
