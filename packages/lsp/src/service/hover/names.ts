import type { BlockSpec, PropertySpec, SectionSpec } from "@kodeon/parser/language";
import {
  blockFacts,
  exampleWord,
  holdsLine,
  propertyFacts,
  sampleOf,
  sectionFacts,
} from "@kodeon/parser/manual";
import type { MessageLanguage } from "@kodeon/parser";
import type { BoundBlock, BoundSection } from "@kodeon/parser/semantics";
import type { Explainer, Explanation, Question } from "./explanation.ts";
import { beside, prose, type Passage } from "./markup.ts";

/** Explains the words that the description of the language has: of blocks, sections, properties and fields. */
export const explainName: Explainer = (question) => {
  const { place } = question;
  const { nodes, holders, block } = place;
  const [parent, node] = nodes.slice(-2);
  if (parent === undefined || node === undefined) return undefined;
  if (parent.kind === "declaration" && parent.words[0] === node) {
    const spec = block?.spec;
    return spec && { span: node, passages: blockPassages(block.name, spec, question.language) };
  }
  if (parent.kind === "section" && parent.key === node) {
    const section = holders.find((each): each is BoundSection => each.node === parent);
    return (
      section?.spec && {
        span: node,
        passages: sectionPassages(pathOf(holders), section.spec, question.language),
      }
    );
  }
  if (parent.kind === "property" && parent.key === node) return explainProperty(question, node);
  return parent.kind === "map-entry" && parent.key === node ? explainField(question, node) : undefined;
};

function explainProperty(
  { place, say, language }: Question,
  span: Explanation["span"],
): Explanation | undefined {
  const { property, holders } = place;
  if (property?.spec === undefined) return undefined;
  // What is written under a name of one's own means whatever its author means.
  const isOwn = property.spec[language] === "";
  const name = property.name.replaceAll("`", "'");
  const spec = isOwn ? { ...property.spec, id: say("own-text"), en: say("own-text") } : property.spec;
  return {
    span,
    passages: propertyPassages(name, spec, isOwn ? [] : [...pathOf(holders), property.name], language),
  };
}

function explainField({ place, language }: Question, span: Explanation["span"]): Explanation | undefined {
  const { property, segment } = place;
  if (property?.spec?.type !== "record") return undefined;
  const written = segment.text.slice(span.start, span.end).replaceAll('"', "");
  const found = Object.entries(property.spec.fields).find(
    ([name, { aliases = [] }]) => name === written || aliases.includes(written),
  );
  return found && { span, passages: propertyPassages(...found, [], language) };
}

/** What there is to say of a property. `path` is that of names which leads to it; empty where that is not known. */
export function propertyPassages(
  name: string,
  spec: PropertySpec,
  path: readonly string[],
  language: MessageLanguage,
): readonly Passage[] {
  const sample = sampleOf(path);
  return [
    beside([`\`${name}\``, ...propertyFacts(name, spec, language)]),
    prose(spec[language]),
    prose(holdsLine(spec, language)),
    ...(sample === undefined ? [] : [prose(`${exampleWord(language)}:`), { fence: sample }]),
  ];
}

/** What there is to say of a section at the end of a path of names. */
export function sectionPassages(
  path: readonly string[],
  spec: SectionSpec,
  language: MessageLanguage,
): readonly Passage[] {
  const name = path.at(-1) ?? "";
  const lines = sampleLines(path, spec, false);
  return [
    beside([`\`${name}\``, ...sectionFacts(name, spec, language)]),
    prose(spec[language]),
    ...(lines.length === 0 ? [] : [{ fence: [`${name}:`, ...lines].join("\n") }]),
  ];
}

/** What there is to say of a block. */
export function blockPassages(name: string, spec: BlockSpec, language: MessageLanguage): readonly Passage[] {
  const [head = "", ...facts] = blockFacts(name, spec, language);
  const lines = sampleLines([name], spec, true);
  return [
    beside([`\`${name}\``, ...facts]),
    prose(spec[language]),
    { fence: [head.replaceAll("`", ""), ...lines].join("\n") },
  ];
}

/** As many optional properties show what a section is like. */
const enough = 3;

/** The lines of an example: what must be written, or where nothing must, the first that may. */
function sampleLines(
  path: readonly string[],
  spec: BlockSpec | SectionSpec,
  isBlock: boolean,
): readonly string[] {
  const names = Object.keys(spec.properties ?? {});
  const required = names.filter((name) => spec.properties?.[name]?.required);
  const chosen = required.length > 0 ? required : isBlock ? [] : names.slice(0, enough);
  const own = chosen.flatMap((name) => sampleOf([...path, name]) ?? []);
  const inner = Object.entries(spec.sections ?? {}).flatMap(([name, section]) =>
    section.required ? [`${name}:`, ...sampleLines([...path, name], section, true)] : [],
  );
  return [...own, ...inner].map((line) => `    ${line}`);
}

/** The names on the way to where a property stands, as the description has them. */
function pathOf(holders: readonly (BoundBlock | BoundSection)[]): readonly string[] {
  return holders.map(({ name }) => name);
}
