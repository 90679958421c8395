import { currencies, type PropertySpec, type TypeSpec } from "@kodeon/parser/language";
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Probe } from "./cursor.ts";
import { durations } from "./durations.ts";
import { licences } from "./licences.ts";
import { versions } from "./value-versions.ts";
import { packageNames } from "./packages.ts";
import { createStops } from "./snippet.ts";
import { otherSpellings, spellingsFor } from "./spellings.ts";
import { stubOfType } from "./stubs.ts";

/** A value that may be written: a word, which needs no quotes where it is a name; a text, which does; or anything else as it is. */
export interface ValueOffer {
  readonly form: "word" | "text" | "code";
  readonly label: string;
  readonly kind: CompletionItemKind;
  readonly hint?: string;
  /** Other words for the same. */
  readonly others?: readonly string[];
  /** Of code: what is written. */
  readonly snippet?: string;
}

/** The values that are known for a property, the likeliest first. `typed` is what stands in the quotes before the cursor. */
export function valuesOf(spec: PropertySpec, probe: Probe, typed: string): readonly ValueOffer[] {
  const own = ofType(spec, probe, typed);
  if (!spec.or) return own;
  const others = ofType(spec.or, probe, typed);
  const known = new Set(others.map(({ label }) => label));
  return [...others, ...own.filter(({ label }) => !known.has(label))];
}

/** Whether other values may be known, or the same by other words, once more is typed. */
export function followsTyping({ type, or }: PropertySpec): boolean {
  return following.has(type) || (or !== undefined && following.has(or.type));
}

/** Of versions those that come next are offered, which depends on the one that is there. */
const following = new Set<TypeSpec["type"]>(["choice", "flag", "duration", "version", "package-name"]);

function ofType(spec: TypeSpec, probe: Probe, typed: string): readonly ValueOffer[] {
  const { stop } = createStops();
  switch (spec.type) {
    case "choice":
      return Object.entries(spec.choices).map(([word, ir]) => ({
        form: "word",
        label: word,
        kind: CompletionItemKind.EnumMember,
        hint: ir,
        others: [ir],
      }));
    case "slug":
      return (spec.known ?? []).map((word) => ({
        form: "word",
        label: word,
        kind: CompletionItemKind.Value,
      }));
    case "flag":
      return ["benar", "salah"]
        .flatMap((word) => spellingsFor(typed, word))
        .map((word) => ({
          ...code(word, word, otherSpellings(word).join(", ")),
          others: otherSpellings(word),
        }));
    case "licence":
      return licences("", probe.say).map(({ label, hint }) => ({
        form: "word",
        label,
        hint,
        kind: CompletionItemKind.Value,
      }));
    case "currency":
      return [...currencies]
        .sort((a, b) => usual(a.code) - usual(b.code))
        .map(({ code: label, name }) => ({
          form: "word",
          label,
          hint: name,
          kind: CompletionItemKind.Value,
        }));
    case "duration":
      return durations(typed).map((label) => text(label, CompletionItemKind.Unit));
    case "language":
      return languages.map((label) => text(label, CompletionItemKind.Value));
    case "version":
    case "version-range":
      return versions(spec.type, probe);
    case "package-name":
      return packageNames(probe.project, probe.document, typed).names.map((label) =>
        text(label, CompletionItemKind.Module),
      );
    case "comparison":
      return [">100", ">1000", ">=10 <100"].map((label) => text(label, CompletionItemKind.Value));
    case "cache-path":
      return [text("~/.kodeon", CompletionItemKind.Folder)];
    case "glob":
      return ["src/**", "README.md", "LICENSE"].map((label) => text(label, CompletionItemKind.File));
    case "secret":
      return [call("lingkungan", "NAMA", probe)];
    case "text":
      return [
        ...(spec.readers
          ? [
              code(
                `{ id = "…", en = "…" }`,
                `{ id = "${stop()}", en = "${stop()}" \\}`,
                probe.say("localised"),
              ),
            ]
          : []),
        ...(spec.file ? [call("dari_berkas", "", probe)] : []),
        ...(spec.env ? [call("lingkungan", "NAMA", probe)] : []),
      ];
    case "url":
      return spec.env ? [call("lingkungan", "NAMA", probe)] : [];
    case "record":
      return [code(`{ ${Object.keys(spec.fields).join(", ")} }`, stubOfType(spec, createStops()))];
    default:
      return [];
  }
}

function text(label: string, kind: CompletionItemKind): ValueOffer {
  return { form: "text", label, kind };
}

function code(label: string, snippet: string, hint?: string): ValueOffer {
  const kind = snippet === label ? CompletionItemKind.Keyword : CompletionItemKind.Snippet;
  return { form: "code", label, kind, snippet, ...(hint !== undefined && { hint }) };
}

function call(name: string, example: string, { say }: Probe): ValueOffer {
  const snippet = `${name}("${createStops().stop(example)}")`;
  const hint = say(name === "lingkungan" ? "from-environment" : "from-file");
  return { form: "code", label: `${name}("…")`, kind: CompletionItemKind.Function, snippet, hint };
}

/** The currencies that most manifests are about come first, the last of these before the others. */
const usualCurrencies = ["SGD", "MYR", "EUR", "USD", "IDR"];

function usual(code: string): number {
  return -usualCurrencies.indexOf(code);
}

/** Languages in which there are many readers of the marketplace, and the largest of the world, by BCP 47. */
// prettier-ignore
export const languages: readonly string[] = [
  "id", "en", "jv", "su", "ms", "ar", "de", "es", "fr", "hi", "ja", "ko", "nl", "pt", "ru", "th", "tl", "vi",
  "zh-Hans", "zh-Hant",
];
