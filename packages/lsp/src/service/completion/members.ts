import type { PropertySpec, SectionSpec } from "@kodeon/parser/language";
import type { BoundHolder } from "@kodeon/parser/semantics";
import { CompletionItemKind } from "vscode-languageserver-types";
import { inWord, isLast, type Probe } from "./cursor.ts";
import { filterFor, withSlip } from "./filter.ts";
import { hintOf } from "./hints.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { suggestPackageLine } from "./requirements.ts";
import { createStops } from "./snippet.ts";
import { functionStub, propertyStub, sectionStub } from "./stubs.ts";

/** What may begin a line of a block or a section and is not there yet: what must be there before the rest. */
export function suggestMembers(probe: Probe): Suggestion | undefined {
  const holder: BoundHolder | undefined = probe.place.holders.at(-1);
  if (holder?.spec === undefined) return undefined;
  if (holder.spec.requirements) return suggestPackageLine(probe);
  if (holder.spec.functions) return suggestFunction(probe);
  const offers = withSlip(probe.word, offersIn(holder, probe));
  return { ...inWord(probe, offers), followsTyping: true };
}

function offersIn({ spec, properties, sections }: BoundHolder, probe: Probe): readonly Offer[] {
  const next = /^\s*([=:])/.exec(probe.rest)?.[1];
  const isThere = new Set([...properties, ...sections].map(({ name }) => name));
  const path = probe.place.holders.map(({ name }) => name);
  const left = <Spec extends PropertySpec | SectionSpec>(specs: Readonly<Record<string, Spec>> = {}) =>
    Object.entries(specs).filter(([name]) => !isThere.has(name));
  const ofProperties = left(next === ":" ? {} : spec?.properties).map(([name, each]) => ({
    ...offerOf(name, each, path, probe),
    kind: CompletionItemKind.Property,
    hint: hintOf(each, probe.say),
    ...writeProperty(name, each, probe, next),
  }));
  const ofSections = left(next === "=" ? {} : spec?.sections).map(([name, each]) => ({
    ...offerOf(name, each, path, probe),
    kind: CompletionItemKind.Struct,
    hint: probe.say("section"),
    ...writeSection(name, each, probe, next),
  }));
  const isRequired = ({ label }: Offer): boolean =>
    (spec?.properties?.[label] ?? spec?.sections?.[label])?.required === true;
  const all = [...ofProperties, ...ofSections];
  return [...all.filter(isRequired), ...all.filter((each) => !isRequired(each))];
}

function offerOf(
  name: string,
  spec: PropertySpec | SectionSpec,
  path: readonly string[],
  { word }: Probe,
): Pick<Offer, "label" | "filter" | "subject"> {
  return { label: name, ...filterFor(word, name, spec), subject: { path: [...path, name] } };
}

function writeProperty(
  name: string,
  spec: PropertySpec,
  probe: Probe,
  next: string | undefined,
): Pick<Offer, "snippet" | "plain"> {
  if (next === "=") return { snippet: name };
  if (!isLast(probe)) return { snippet: /^\s/.test(probe.rest) ? `${name} =` : `${name} = ` };
  const space = probe.rest.startsWith("//") ? " " : "";
  return { snippet: propertyStub(name, spec, createStops()) + space, plain: `${name} = ` };
}

function writeSection(
  name: string,
  spec: SectionSpec,
  probe: Probe,
  next: string | undefined,
): Pick<Offer, "snippet"> {
  if (next === ":") return { snippet: name };
  if (probe.rest.trim() !== "" || hasBody(probe)) return { snippet: `${name}:` };
  return { snippet: sectionStub(name, spec, probe.indent, createStops()).join("\n") };
}

/** Whether the next line with something on it stands deeper than that of the cursor. */
function hasBody({ place: { segment }, at, before, word }: Probe): boolean {
  const below = /^.*(?:\r\n?|\n)(?:[ \t]*(?:\r\n?|\n))*([ \t]*)\S/.exec(segment.text.slice(at));
  return (below?.[1]?.length ?? 0) > before.length - word.length;
}

function suggestFunction(probe: Probe): Suggestion {
  const { indent, say } = probe;
  const isFresh = isLast(probe) && probe.rest.trim() === "";
  const snippet = isFresh ? functionStub(indent, createStops().stop) : "fungsi";
  const offer = { label: "fungsi", kind: CompletionItemKind.Keyword, snippet, plain: "fungsi " };
  return inWord(probe, [{ ...offer, hint: say("function"), subject: { word: "fungsi" } }]);
}
