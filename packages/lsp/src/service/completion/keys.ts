import { keyText } from "@kodeon/parser/semantics";
import { CompletionItemKind } from "vscode-languageserver-types";
import { inWord, isBehindValue, type Probe } from "./cursor.ts";
import type { Expectation } from "./expectation.ts";
import { filterFor } from "./filter.ts";
import { hintOf } from "./hints.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { inQuoted, quotedFrom, throughQuotes } from "./quoted.ts";
import { elsewhere } from "./siblings.ts";
import { createStops, escapeSnippet } from "./snippet.ts";
import { stubOf } from "./stubs.ts";
import { languages } from "./values.ts";

type WantedKey = Extract<Expectation, { readonly kind: "key" }>;

/** A key of a map, and the value that it is to have. */
interface KeyOffer extends Omit<Offer, "snippet"> {
  /** As a snippet. */
  readonly value: string;
  readonly others?: readonly string[];
}

/** The keys that a map may have and has not yet, each with a value where none follows. */
export function suggestKey(wanted: WantedKey, probe: Probe): Suggestion | undefined {
  const quoted = probe.string && quotedFrom(probe, probe.string.start);
  if (quoted === undefined && isBehindValue(probe)) return undefined;
  const { rest } = quoted ?? probe;
  const isThere = /^\s*[=:]/.test(rest);
  const isFree = /^\s*(?:\/\/.*|[,}].*)?$/.test(rest);
  if (!isThere && !isFree) return undefined;
  const taken = new Set(
    elsewhere(wanted.map, ({ entries }) => entries.map(({ key }) => key), probe).map((key) =>
      keyText(key).toLowerCase(),
    ),
  );
  const left = keysOf(wanted, probe, quoted?.content ?? probe.word).filter(
    ({ label, others = [] }) => ![label, ...others].some((each) => taken.has(each.toLowerCase())),
  );
  if (quoted && isThere) return inQuoted(quoted, left);
  const offers = left.map((each) => {
    const name = quoted || /^\w+$/.test(each.label) ? each.label : `"${each.label}"`;
    const key = escapeSnippet(name) + (quoted ? '"' : "");
    return { ...each, snippet: isThere ? key : `${key} = ${each.value}` };
  });
  return quoted ? throughQuotes(quoted, offers) : inWord(probe, offers);
}

function keysOf({ spec }: WantedKey, { say }: Probe, typed: string): readonly KeyOffer[] {
  const kind = CompletionItemKind.Field;
  if (spec.type === "record")
    return Object.entries(spec.fields).map(([label, field]) => ({
      label,
      kind,
      value: stubOf(field, createStops()),
      ...filterFor(typed, label, field),
      ...(field.ir !== undefined && { others: [field.ir] }),
      hint: hintOf(field, say),
    }));
  if (spec.type !== "text" || !spec.readers) return [];
  const hint = say("type-language");
  return languages.map((label) => ({ label, kind, value: `"${createStops().stop()}"`, hint }));
}
