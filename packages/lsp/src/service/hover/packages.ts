import {
  isInRange,
  type BoundBlock,
  type BoundRequirement,
  type PackageSymbol,
} from "@kodeon/parser/semantics";
import type { MessageLanguage } from "@kodeon/parser";
import type { Span } from "@kodeon/parser/tree";
import type { Audience, Explainer, Explanation, Question } from "./explanation.ts";
import { beside, prose, type Passage } from "./markup.ts";
import { rangeWords } from "./range-words.ts";

/** Explains the names of packages, by what the workspace knows of them, and the ranges of requirements. */
export const explainPackage: Explainer = (question) => {
  const { block, holders, nodes } = question.place;
  const innermost = nodes.at(-1);
  if (block?.label?.node === innermost && block?.label?.value !== undefined) {
    if (block.spec?.label?.type !== "package-name") return undefined;
    return {
      span: block.label.node,
      passages: packagePassages(block.label.value, undefined, question, block),
    };
  }
  const requirement = holders.at(-1)?.requirements.find(({ node }) => nodes.includes(node));
  if (requirement === undefined || innermost === undefined) return undefined;
  const { node, name, range } = requirement;
  const key = node.kind === "requirement" ? node.package : node.key;
  if (innermost === key) {
    if (name === undefined) return undefined;
    return { span: key, passages: packagePassages(name, range, question, undefined) };
  }
  return innermost === node ? undefined : explainRange(requirement, question);
};

function explainRange({ node, name, range }: BoundRequirement, question: Question): Explanation | undefined {
  const span: Span =
    node.kind === "property"
      ? node.value
      : { start: node.alternatives[0]?.[0]?.start ?? node.start, end: node.end };
  if (range === undefined) return undefined;
  const passages = [...rangePassages(range, question), ...matchPassages(name, range, question)];
  return passages.length === 0 ? undefined : { span, passages };
}

/** What there is to say of a package that is required in a range, or that a block of its own is about. */
export function packagePassages(
  name: string,
  range: string | undefined,
  question: Audience,
  own: BoundBlock | undefined,
): readonly Passage[] {
  const { project, say, language } = question;
  const symbols = project.workspace.index.packages(name);
  // Of several versions the one under the cursor is meant, or else the newest.
  const symbol = symbols.find(({ block }) => block === own) ?? symbols.at(-1);
  const title = [`\`${name}\``, ...(symbol?.version === undefined ? [] : [symbol.version])];
  if (symbol === undefined) {
    return [
      beside(title),
      prose(say("not-in-workspace")),
      ...(range === undefined ? [] : rangePassages(range, question)),
    ];
  }
  const description = descriptionOf(symbol, language);
  return [
    beside(title),
    ...(description === undefined ? [] : [[description]]),
    ...(symbol.licence === undefined ? [] : [prose(say("licence", { licence: `\`${symbol.licence}\`` }))]),
    ...(range === undefined
      ? versionPassages(symbols, question)
      : [...rangePassages(range, question), ...matchPassages(name, range, question)]),
  ];
}

function versionPassages(symbols: readonly PackageSymbol[], { say }: Audience): readonly Passage[] {
  const versions = versionsOf(symbols);
  return versions.length < 2 ? [] : [prose(say("workspace-versions", { versions: listed(versions) }))];
}

function rangePassages(range: string, { say }: Audience): readonly Passage[] {
  const words = rangeWords(range, say);
  return words === undefined ? [] : [beside([words, `\`${range}\``])];
}

function matchPassages(
  name: string | undefined,
  range: string,
  { project, say }: Audience,
): readonly Passage[] {
  const versions = versionsOf(name === undefined ? [] : project.workspace.index.packages(name));
  if (versions.length === 0) return [];
  const matches = versions.filter((version) => isInRange(version, range));
  return matches.length > 0
    ? [prose(say("range-matches", { versions: listed(matches) }))]
    : [prose(say("range-misses", { versions: listed(versions) }))];
}

function versionsOf(symbols: readonly PackageSymbol[]): readonly string[] {
  return [...new Set(symbols.flatMap(({ version }) => version ?? []))];
}

/** As many versions are shown, the newest of them. */
const enough = 10;

function listed(versions: readonly string[]): string {
  const shown = versions.toReversed().slice(0, enough).join(", ");
  return versions.length > enough ? `${shown}, …` : shown;
}

function descriptionOf({ block }: PackageSymbol, language: MessageLanguage): string | undefined {
  const value = block.properties.find(({ name }) => name === "deskripsi")?.value;
  if (typeof value === "string") return value;
  if (typeof value !== "object" || value === null) return undefined;
  const texts = value as Readonly<Record<string, unknown>>;
  const text = texts[language] ?? Object.values(texts)[0];
  return typeof text === "string" ? text : undefined;
}
