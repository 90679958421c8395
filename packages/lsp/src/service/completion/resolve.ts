import { findEntry, readMessage, describeProperty } from "@kodeon/parser/manual";
import {
  blocksByName,
  host,
  membersOf,
  type HolderSpec,
  type HostFunction,
  type HostObject,
  type HostSpec,
  type PropertySpec,
  type Words,
} from "@kodeon/parser/language";
import { blockOf } from "@kodeon/parser/semantics";
import { documentationOf } from "@kodeon/parser/tree";
import { segmentOf } from "../document.ts";
import type { Project } from "../project.ts";
import { say } from "../words.ts";
import type { Subject } from "./offer.ts";
import { createStops, expandSnippet } from "./snippet.ts";
import { propertyStub } from "./stubs.ts";
import { versionsOf } from "./versions.ts";

/** What is to be said of a subject, in Markdown; undefined where that is nothing. A subject may be anything: clients send it back. */
export function documentSubject(project: Project, subject: unknown): string | undefined {
  if (typeof subject !== "object" || subject === null) return undefined;
  const given: Readonly<Record<string, unknown>> = { ...subject };
  const {
    path,
    host: hostName,
    own,
    uri,
    at,
    word,
    rule,
    package: name,
  } = given as { [Key in SubjectKey]?: unknown };
  if (Array.isArray(path)) return ofPath(project, path.map(String));
  if (typeof hostName === "string") return ofHost(project, hostName);
  if (typeof own === "string" && typeof uri === "string" && typeof at === "number")
    return ofOwn(project, own, uri, at);
  if (typeof word === "string") return ofWord(project, word);
  if (typeof rule === "string") return ofRule(project, rule);
  return typeof name === "string" ? ofPackage(project, name) : undefined;
}

type SubjectKey = Subject extends infer Each ? (Each extends unknown ? keyof Each : never) : never;

function ofPath({ settings: { language } }: Project, path: readonly string[]): string | undefined {
  const [first = "", ...names] = path;
  let holder: (HolderSpec & Words) | undefined = blocksByName.get(first)?.spec;
  let property: (PropertySpec & Words) | undefined;
  for (const name of names) {
    if (holder === undefined) return undefined;
    const members = membersOf(holder);
    property = members.properties.get(name)?.spec;
    holder = members.sections.get(name)?.spec;
  }
  if (property === undefined) return holder?.[language];
  const type = describeProperty(property, language).join("; ");
  const stub = expandSnippet(propertyStub(path.at(-1) ?? "", property, createStops()));
  return paragraphs(property[language], `${sentence(type)}.`, code(stub));
}

function ofHost({ settings: { language } }: Project, name: string): string | undefined {
  const [object = "", member] = name.split(".");
  const { objects, functions }: HostSpec = host;
  if (member === undefined && Object.hasOwn(objects, object)) return objects[object]?.[language];
  const own: HostObject | undefined = Object.hasOwn(objects, object) ? objects[object] : undefined;
  const found = member === undefined ? functions : (own?.functions ?? {});
  const key = member ?? object;
  const each: HostFunction | undefined = Object.hasOwn(found, key) ? found[key] : undefined;
  if (each === undefined) return undefined;
  const parameters = each.parameters.map((parameter) => `- \`${parameter.name}\`: ${parameter[language]}`);
  const call = `${name}(${each.parameters.map((parameter) => parameter.name).join(", ")})`;
  const result = each.result === undefined ? "" : `→ ${each.result[language]}`;
  return paragraphs(code(call), each[language], parameters.join("\n"), result);
}

function ofOwn(project: Project, name: string, uri: string, at: number): string | undefined {
  const document = project.documents.get(uri);
  const segment = document && segmentOf(document, at)?.segment;
  const block = segment && blockOf(segment);
  const found = block?.functions.find((each) => each.name.kind === "name" && each.name.text === name);
  return segment && found && documentationOf(segment, found);
}

const statementWords = [
  ...(["fungsi", "jika", "sebaliknya", "untuk", "selama", "coba", "tangkap", "akhirnya"] as const),
  ...(["kembalikan", "lempar", "berhenti", "lanjut", "buat", "bukan"] as const),
] as const;

function ofWord({ settings }: Project, word: string): string | undefined {
  const known = statementWords.find((each) => each === word);
  return known && say(settings.language)(`word-${known}`);
}

function ofRule({ settings: { language } }: Project, rule: string): string | undefined {
  const entry = findEntry(rule);
  return (
    entry &&
    paragraphs(
      `**${entry.message.code}**`,
      readMessage(entry, language, (blank) => `\`${blank}\``),
    )
  );
}

function ofPackage(project: Project, name: string): string | undefined {
  const versions = versionsOf(project, name);
  const text = project.workspace.index
    .packages(name)
    .flatMap(({ block }) => block.properties)
    .findLast((each) => each.name === "deskripsi")?.value;
  const { language } = project.settings;
  const words: Readonly<Record<string, unknown>> =
    typeof text === "object" ? { ...text } : { [language]: text };
  const description = words[language] ?? words["id"];
  return versions.length === 0
    ? undefined
    : paragraphs(
        typeof description === "string" ? escapeMarkdown(description) : "",
        versions.map((version) => `\`${version}\``).join(", "),
      );
}

/** What an author wrote is text, and no markup. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_{}[\]()#+!<>|~-]/g, "\\$&");
}

function code(text: string): string {
  return `\`\`\`kodeon\n${text}\n\`\`\``;
}

function paragraphs(...parts: readonly string[]): string {
  return parts.filter((each) => each !== "").join("\n\n");
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
