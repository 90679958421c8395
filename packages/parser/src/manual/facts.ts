import type { BlockSpec, PropertySpec, SectionSpec, Words } from "../schema/spec.ts";
import { describeProperty } from "./type-words.ts";

type Language = keyof Words;

/** What there is to know of a block beside its meaning, in phrases without a full stop. Code stands in backquotes. */
export function blockFacts(name: string, spec: BlockSpec, language: Language): readonly string[] {
  const say = speakIn(language);
  return [
    code(headOf(name, spec)),
    ...(spec.label?.optional ? [say("optional-label")] : []),
    spec.single ? say("single") : say("many"),
    ...(spec.aliases ? [`${say("aliases")}: ${spec.aliases.map(code).join(", ")}`] : []),
    `IR \`"kind": "${spec.ir}"\``,
    ...(spec.label ? [`${say("label")} \`"${spec.label.ir}"\``] : []),
    ...(spec.functions ? [say("functions")] : []),
  ];
}

/** The same of a section. Where it must be written, that comes first. */
export function sectionFacts(name: string, spec: SectionSpec, language: Language): readonly string[] {
  const say = speakIn(language);
  return [
    ...(spec.required ? [say("required")] : []),
    ...(spec.aliases ? [`${say("aliases")} ${spec.aliases.map(code).join(", ")}`] : []),
    spec.flat ? say("flat") : `IR \`${spec.ir ?? name}\``,
    ...(spec.requirements ? [say("requirements")] : []),
    ...(spec.open ? [say("open")] : []),
    ...(spec.derived ? [say("derived")] : []),
  ];
}

/** The same of a property. Where it must be written, that comes first. */
export function propertyFacts(name: string, spec: PropertySpec, language: Language): readonly string[] {
  const say = speakIn(language);
  const irs = [spec.or?.ir, spec.ir ?? name].filter((ir) => ir !== undefined);
  return [
    ...(spec.required ? [say("required")] : []),
    ...(spec.aliases ? [`${say("aliases")} ${spec.aliases.map(code).join(", ")}`] : []),
    spec.hidden ? say("hidden") : `IR ${irs.map(code).join(", ")}`,
    ...(spec.default === undefined ? [] : [`${say("default")} \`${spec.default}\``]),
  ];
}

/** What a property may hold, in a line: `Holds: a text in quotes; ≤ 100 characters`. */
export function holdsLine(spec: PropertySpec, language: Language): string {
  return `${words.holds[language]}: ${describeProperty(spec, language).join("; ")}`;
}

/** The word before an example. */
export function exampleWord(language: Language): string {
  return words.example[language];
}

function headOf(name: string, { label }: BlockSpec): string {
  if (!label) return `${name}:`;
  return label.type === "name" ? `${name} contoh:` : `${name} "contoh":`;
}

function speakIn(language: Language): (key: keyof typeof words) => string {
  return (key) => words[key][language];
}

function code(word: string): string {
  return `\`${word}\``;
}

const words = {
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
