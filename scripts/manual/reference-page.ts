import { language as description } from "../../packages/parser/src/schema/language.ts";
import type { BlockSpec, PropertySpec, SectionSpec, Words } from "../../packages/parser/src/schema/spec.ts";
import { describeProperty } from "../../packages/parser/src/manual/type-words.ts";
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
  const say = (key: keyof typeof words): string => words[key][language];
  const facts = [
    `\`${headOf(name, spec)}\``,
    ...(spec.label?.optional ? [say("optional-label")] : []),
    spec.single ? say("single") : say("many"),
    ...(spec.aliases ? [`${say("aliases")}: ${spec.aliases.map(code).join(", ")}`] : []),
    `IR \`"kind": "${spec.ir}"\``,
    ...(spec.label ? [`${say("label")} \`"${spec.label.ir}"\``] : []),
    ...(spec.functions ? [say("functions")] : []),
  ];
  const sample = samples.blocks.get(name);
  return [
    `## \`${name}\``,
    spec[language],
    facts.join(" · "),
    ...members(spec, name, language, samples),
    ...(sample === undefined ? [] : [`**${say("example")}**`, `\`\`\`kodeon\n${sample}\n\`\`\``]),
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
  const say = (key: keyof typeof words): string => words[key][language];
  const facts = [
    ...(spec.required ? [`**${say("required")}**`] : []),
    ...(spec.aliases ? [`${say("aliases")} ${spec.aliases.map(code).join(", ")}`] : []),
    spec.flat ? say("flat") : `IR \`${spec.ir ?? name}\``,
    ...(spec.requirements ? [say("requirements")] : []),
    ...(spec.open ? [say("open")] : []),
    ...(spec.derived ? [say("derived")] : []),
  ];
  return [
    `### \`${path.replaceAll(".", " › ")}\``,
    spec[language],
    facts.join(" · "),
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
  const say = (key: keyof typeof words): string => words[key][language];
  const irs = [spec.or?.ir, spec.ir ?? name].filter((ir) => ir !== undefined);
  const facts = [
    ...(spec.required ? [`**${say("required")}**`] : []),
    ...(spec.aliases ? [`${say("aliases")} ${spec.aliases.map(code).join(", ")}`] : []),
    spec.hidden ? say("hidden") : `IR ${irs.map(code).join(", ")}`,
    ...(spec.default === undefined ? [] : [`${say("default")} \`${spec.default}\``]),
  ];
  const sample = samples.properties.get(path);
  const fields = spec.type === "record" ? Object.entries(spec.fields) : [];
  // A backslash at the end of a line breaks it in Markdown.
  const lines = [
    `- \`${name}\` · ${facts.join(" · ")}`,
    spec[language],
    `${say("holds")}: ${describeProperty(spec, language).join("; ")}`,
    ...(sample === undefined ? [] : [`${say("example")}: \`${sample}\``]),
  ];
  return [
    lines.join("\\\n  "),
    ...fields.map(([field, fieldSpec]) =>
      propertyPart(field, fieldSpec, `${path}.${field}`, language, samples).replace(/^/gm, "  "),
    ),
  ].join("\n");
}

function headOf(name: string, { label }: BlockSpec): string {
  if (!label) return `${name}:`;
  return label.type === "name" ? `${name} contoh:` : `${name} "contoh":`;
}

function code(word: string): string {
  return `\`${word}\``;
}

const words = {
  title: { id: "Acuan bahasa KODEON", en: "KODEON language reference" },
  introduction: {
    id: "Semua blok, bagian dan properti bahasa KODEON. Setelah setiap nama disebutkan namanya di IR. Pilihan boleh ditulis dalam bahasa Indonesia atau, di dalam kurung, dalam bahasa Inggris; IR memuat yang berbahasa Inggris. Halaman ini dibuat dari deskripsi bahasanya, jangan diubah dengan tangan: jalankan `npm run manual:update`.",
    en: "Every block, section and property of the KODEON language. After every name stands its name in the IR. Choices may be written in Indonesian or, in brackets, in English; the IR holds the English ones. This page is made from the description of the language, do not edit it by hand: run `npm run manual:update`.",
  },
  "optional-label": {
    id: "tanpa nama, satu-satunya paket di berkas itu yang dimaksud",
    en: "without a name the file's only package is meant",
  },
  single: { id: "paling banyak satu di setiap berkas", en: "at most one in a file" },
  many: { id: "boleh lebih dari satu di setiap berkas", en: "any number in a file" },
  aliases: { id: "nama lain", en: "other names" },
  label: { id: "nama di kepala menjadi", en: "the name in the head becomes" },
  functions: { id: "isinya fungsi", en: "it holds functions" },
  holds: { id: "Isi", en: "Holds" },
  example: { id: "Contoh", en: "Example" },
  required: { id: "wajib", en: "required" },
  flat: {
    id: "di IR isinya menyatu dengan yang di luarnya",
    en: "in the IR its properties stand in what is around it",
  },
  requirements: {
    id: 'isinya paket dengan rentang versinya, misalnya `"kodeon-http" >= "1.5.0" dan < "2.0.0"`',
    en: 'it holds packages with their ranges of versions, such as `"kodeon-http" >= "1.5.0" dan < "2.0.0"`',
  },
  open: { id: "boleh memuat teks lain dengan nama bebas", en: "it may hold further texts under any name" },
  derived: { id: "bila tidak ditulis, IR menghitungnya", en: "where it is not written, the IR works it out" },
  default: { id: "bawaan", en: "default" },
  hidden: { id: "tidak berdiri sendiri di IR", en: "it has no place of its own in the IR" },
} as const satisfies Record<string, Words>;
