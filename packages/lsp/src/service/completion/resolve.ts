import {
  blocksByName,
  membersOf,
  type BlockSpec,
  type PropertySpec,
  type SectionSpec,
} from "@kodeon/parser/language";
import { blockOf } from "@kodeon/parser/semantics";
import type { MarkupContent, MarkupKind } from "vscode-languageserver-types";
import { segmentOf } from "../document.ts";
import { hostFunctions, hostMember } from "../host-names.ts";
import type { Audience } from "../hover/explanation.ts";
import { hostPassages, objectPassages, ownPassages } from "../hover/functions.ts";
import { hoverSay } from "../hover/hover-words.ts";
import { render, type Passage } from "../hover/markup.ts";
import { blockPassages, propertyPassages, sectionPassages } from "../hover/names.ts";
import { packagePassages } from "../hover/packages.ts";
import { wordPassages } from "../hover/statement-words.ts";
import { rulePassages } from "../hover/suppressions.ts";
import type { Project } from "../project.ts";
import type { Subject } from "./offer.ts";

/** What is to be said of a subject; undefined where that is nothing. A subject may be anything: clients send it back. */
export function documentSubject(
  project: Project,
  subject: unknown,
  format: MarkupKind,
): MarkupContent | undefined {
  const { language } = project.settings;
  const passages = passagesOf(subject, { project, language, say: hoverSay(language) });
  return passages && render(passages, format);
}

function passagesOf(subject: unknown, audience: Audience): readonly Passage[] | undefined {
  if (typeof subject !== "object" || subject === null) return undefined;
  const given: Readonly<Record<string, unknown>> = { ...subject };
  const { path, host, own, uri, at, word, rule, package: name } = given as { [Key in SubjectKey]?: unknown };
  if (Array.isArray(path)) return ofPath(path.map(String), audience);
  if (typeof host === "string") return ofHost(host, audience);
  if (typeof own === "string" && typeof uri === "string" && typeof at === "number")
    return ofOwn(audience.project, own, uri, at);
  if (typeof word === "string") return wordPassages(word, audience.language);
  if (typeof rule === "string") return rulePassages(rule, audience);
  return typeof name === "string" ? packagePassages(name, undefined, audience, undefined) : undefined;
}

type SubjectKey = Subject extends infer Each ? (Each extends unknown ? keyof Each : never) : never;

function ofPath(path: readonly string[], { language }: Audience): readonly Passage[] | undefined {
  const [first = "", ...names] = path;
  const block: BlockSpec | undefined = blocksByName.get(first)?.spec;
  if (names.length === 0) return block && blockPassages(first, block, language);
  let holder: BlockSpec | SectionSpec | undefined = block;
  let section: SectionSpec | undefined;
  let property: PropertySpec | undefined;
  for (const name of names) {
    if (holder === undefined) return undefined;
    const members = membersOf(holder);
    property = members.properties.get(name)?.spec;
    holder = section = members.sections.get(name)?.spec;
  }
  if (property !== undefined) return propertyPassages(path.at(-1) ?? "", property, path, language);
  return section && sectionPassages(path, section, language);
}

function ofHost(name: string, audience: Audience): readonly Passage[] | undefined {
  const [object = "", member] = name.split(".");
  const found = member === undefined ? hostFunctions.get(object) : hostMember(object, member);
  if (found !== undefined) return hostPassages(name, found, audience);
  return member === undefined ? objectPassages(object, audience) : undefined;
}

function ofOwn(
  { documents }: Project,
  name: string,
  uri: string,
  at: number,
): readonly Passage[] | undefined {
  const document = documents.get(uri);
  const segment = document && segmentOf(document, at)?.segment;
  const functions = (segment && blockOf(segment)?.functions) ?? [];
  for (const each of functions)
    if (segment && each.name.kind === "name" && each.name.text === name)
      return ownPassages(each.name, each, segment);
  return undefined;
}
