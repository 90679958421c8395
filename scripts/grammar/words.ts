import {
  host,
  language,
  type BlockSpec,
  type HostObject,
  type SectionSpec,
} from "../../packages/parser/src/language.ts";
import {
  requirementWords,
  reservedWords,
  valueWords,
  type KindName,
} from "../../packages/parser/src/syntax/tokens.ts";
import { oneOf, wordEnd } from "./lexical.ts";

/** What the words of statements are; words that stand for values, and those of expressions, have scopes too. */
const scopes = {
  True: "constant.language.boolean.true.kodeon",
  False: "constant.language.boolean.false.kodeon",
  Null: "constant.language.null.kodeon",
  Or: "keyword.control.logical.kodeon",
  And: "keyword.control.logical.kodeon",
  Not: "keyword.control.logical.kodeon",
  Function: "keyword.control.function.kodeon",
  If: "keyword.control.conditional.kodeon",
  Then: "keyword.control.conditional.kodeon",
  Else: "keyword.control.conditional.kodeon",
  For: "keyword.control.loop.kodeon",
  From: "keyword.control.loop.kodeon",
  To: "keyword.control.loop.kodeon",
  In: "keyword.control.loop.kodeon",
  Do: "keyword.control.loop.kodeon",
  While: "keyword.control.loop.kodeon",
  Break: "keyword.control.loop.kodeon",
  Continue: "keyword.control.loop.kodeon",
  Try: "keyword.control.trycatch.kodeon",
  Catch: "keyword.control.trycatch.kodeon",
  Finally: "keyword.control.trycatch.kodeon",
  Throw: "keyword.control.trycatch.kodeon",
  Return: "keyword.control.flow.kodeon",
  Let: "keyword.control.declaration.kodeon",
} as const satisfies Partial<Record<KindName, string>>;

/** The words of some kinds by their scopes; of all kinds where none are named. */
export function wordsByScope(kinds?: ReadonlySet<KindName>): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const [word, kind] of reservedWords) {
    if (kinds !== undefined && !kinds.has(kind)) continue;
    const scope = Object.hasOwn(scopes, kind) ? scopes[kind as keyof typeof scopes] : undefined;
    if (scope === undefined) throw new Error(`${kind} has no scope in ${import.meta.filename}`);
    found.set(scope, [...(found.get(scope) ?? []), word]);
  }
  return found;
}

export const literals = wordsByScope(valueWords);
export const connectors = wordsByScope(requirementWords);

/** Nothing that functions reserve stands here. */
export const notReserved = `(?!${oneOf(reservedWords.keys())}${wordEnd})`;

/** The blocks whose label is a bare name. */
export const nameLabelled = Object.entries<BlockSpec>(language.blocks).flatMap(([word, spec]) =>
  spec.label?.type === "name" ? [word, ...(spec.aliases ?? [])] : [],
);

const sections = Object.values<BlockSpec>(language.blocks).flatMap((block) => sectionsIn(block));

/** The sections whose entries are requirements. */
export const requirementSections = unique(
  sections.flatMap(([word, spec]) => (spec.requirements ? [word, ...(spec.aliases ?? [])] : [])),
);

/** The properties of code samples that hold the language and the code. */
export const codeProperties = sections.flatMap(([, { properties = {} }]) => {
  const named = (ir: string): string[] =>
    Object.entries(properties).flatMap(([word, spec]) =>
      spec.ir === ir ? [word, ...(spec.aliases ?? [])] : [],
    );
  const [spoken, content] = [named("language"), named("content")];
  return spoken.length > 0 && content.length > 0 ? [{ spoken, content }] : [];
});

function sectionsIn(holder: Pick<SectionSpec, "sections">): [string, SectionSpec][] {
  return Object.entries(holder.sections ?? {}).flatMap(([word, spec]) => [[word, spec], ...sectionsIn(spec)]);
}

/** What whoever runs functions gives to them. */
export const hostFunctions = Object.keys(host.functions);
export const hostObjects: readonly (readonly [string, readonly string[]])[] = Object.entries<HostObject>(
  host.objects,
).map(([word, { functions }]) => [word, Object.keys(functions)]);

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)];
}
