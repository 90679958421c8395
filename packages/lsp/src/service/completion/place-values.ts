import type { BoundProperty } from "@kodeon/parser/semantics";
import { keyText } from "@kodeon/parser/semantics";
import type { List, MapLiteral, Span } from "@kodeon/parser/tree";
import { CompletionItemKind } from "vscode-languageserver-types";
import { actual, inWord, isLast, type Probe } from "./cursor.ts";
import { expectationAt, type Expectation } from "./expectation.ts";
import { filterFor } from "./filter.ts";
import { hintOf } from "./hints.ts";
import { licences } from "./licences.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { inQuoted, quotedFrom } from "./quoted.ts";
import { createStops, escapeSnippet } from "./snippet.ts";
import { propertyStub } from "./stubs.ts";
import { followsTyping, languages, valuesOf, type ValueOffer } from "./values.ts";

/** What may stand in the value of a property, wherever in it the cursor is. */
export function suggestValue(probe: Probe, property: BoundProperty): Suggestion | undefined {
  const wanted = expectationAt(property, probe.nodes);
  if (wanted === undefined || wanted.kind === "argument") return undefined;
  if (wanted.kind === "key") return suggestKey(wanted, probe);
  const path = [...probe.place.holders.map(({ name }) => name), property.name];
  return probe.string ? inText(wanted, probe, path) : outside(wanted, probe, property, path);
}

type Wanted = Extract<Expectation, { readonly kind: "value" }>;

function outside(
  { spec, list }: Wanted,
  probe: Probe,
  property: BoundProperty,
  path: readonly string[],
): Suggestion | undefined {
  const { before, at, place } = probe;
  const run = probe.offset - probe.segmentStart - at;
  const tail = /^[\p{L}\p{M}\p{Nd}_.+@/-]*/u.exec(probe.after)?.[0].length ?? 0;
  // Where something else follows, one value would stand beside another.
  if (!/^\s*(?:\/\/.*|[,\]})].*)?$/.test(probe.after.slice(tail))) return undefined;
  const isWhole = list === undefined && spec.list === true;
  const head = before.slice(0, before.length - run);
  // Where the `=` is still to be written, or a blank behind it.
  const equals = /[=:]/.test(place.segment.text.slice(property.node.key.end, at)) ? "" : "= ";
  if (equals === "" && isBehindValue(head)) return undefined;
  const space = /[=:,]$/.test(head) ? " " : equals;
  const taken = list === undefined ? new Set<string>() : itemsElsewhere(list, probe);
  const typed = before.slice(before.length - run);
  const offers = valuesOf(spec, probe, typed)
    .filter(({ label }) => !taken.has(label))
    .map((each) => {
      const value = written(each);
      const snippet = space + (isWhole ? `[${value}]` : value);
      return { ...asOffer(each, path, typed), snippet };
    });
  const start = probe.offset - run;
  return { offers, start, end: probe.offset + tail, followsTyping: followsTyping(spec) };
}

/** Whether the line so far ends with a value that no comma parts from what comes next. */
function isBehindValue(before: string): boolean {
  return /["\p{L}\p{Nd}_)\]}]$/u.test(before.trimEnd());
}

/** A value as it stands in a manifest, as a snippet. */
function written({ form, label, snippet }: ValueOffer): string {
  if (snippet !== undefined) return snippet;
  return form === "word" && /^[A-Za-z_]\w*$/.test(label) ? label : `"${escapeSnippet(label)}"`;
}

function asOffer(
  { label, kind, hint, others = [] }: ValueOffer,
  path: readonly string[],
  typed: string,
): Omit<Offer, "snippet"> {
  const filter = filterFor(typed, label, { aliases: others.filter((each) => each !== label) });
  return { label, kind, ...filter, ...(hint !== undefined && { hint }), subject: { path } };
}

function inText({ spec, list }: Wanted, probe: Probe, path: readonly string[]): Suggestion | undefined {
  if (probe.string === undefined) return undefined;
  const quoted = quotedFrom(probe, probe.string.start);
  const { content } = quoted;
  const taken = list === undefined ? new Set<string>() : itemsElsewhere(list, probe);
  // In an expression of several words the last one is completed, and nothing closes the text yet.
  const word = spec.type === "licence" ? /[^\s()]*$/.exec(content)?.[0] : undefined;
  if (word !== undefined && word !== content) {
    const before = content.slice(0, content.length - word.length);
    const used = new Set(before.split(/[\s()]+/));
    const words = licences(before, probe.say).filter(
      ({ label }) => !used.has(label) || /^(?:OR|AND|WITH)$/.test(label),
    );
    const end = probe.offset + (/^[^\s()",\]]*/.exec(probe.after)?.[0].length ?? 0);
    const offers = words.map((each) => ({
      ...each,
      kind: CompletionItemKind.Value,
      snippet: each.label,
      subject: { path },
    }));
    return { offers, start: probe.offset - word.length, end };
  }
  const offers = valuesOf(spec, probe, content)
    .filter(({ form, label }) => form !== "code" && !taken.has(label))
    .map((each) => asOffer(each, path, content));
  return { ...inQuoted(quoted, offers), followsTyping: followsTyping(spec) };
}

/** The items of a list, without the one that the cursor is in, as their author wrote them. */
function itemsElsewhere(list: List, probe: Probe): ReadonlySet<string> {
  const there = actual(probe, list);
  const others = there ? elsewhere(there.items, probe, probe.moved) : elsewhere(list.items, probe);
  return new Set(
    others.flatMap((item) => {
      if (item.kind === "string") return [item.value];
      return item.kind === "name" || item.kind === "bare" ? [item.text] : [];
    }),
  );
}

function suggestKey(
  { spec, map }: Extract<Expectation, { readonly kind: "key" }>,
  probe: Probe,
): Suggestion | undefined {
  const line = probe.before.slice(0, probe.before.length - probe.word.length);
  if (probe.string === undefined && isBehindValue(line)) return undefined;
  const taken = keysElsewhere(map, probe);
  const isNew = !/^\s*[=:]/.test(probe.rest);
  const offers: Offer[] = [];
  if (spec.type === "record")
    for (const [name, field] of Object.entries(spec.fields)) {
      const stub = isNew ? propertyStub(name, field, createStops()) : name;
      const filter = filterFor(probe.word, name, field);
      const kind = CompletionItemKind.Field;
      offers.push({ label: name, kind, snippet: stub, ...filter, hint: hintOf(field, probe.say) });
    }
  else if (spec.type === "text" && spec.readers)
    for (const language of languages) {
      const key = /^\w+$/.test(language) ? language : `"${language}"`;
      const snippet = isNew ? `${key} = "${createStops().stop()}"` : key;
      offers.push({
        label: language,
        kind: CompletionItemKind.Field,
        snippet,
        hint: probe.say("type-language"),
      });
    }
  const left = offers.filter(({ label }) => !taken.has(label));
  if (probe.string === undefined)
    return inWord(probe, isLast(probe) || !isNew || /^\s*[,}]/.test(probe.rest) ? left : []);
  const quoted = quotedFrom(probe, probe.string.start);
  return inQuoted(quoted, left);
}

function keysElsewhere(map: MapLiteral, probe: Probe): ReadonlySet<string> {
  const there = actual(probe, map);
  const keys = (there ?? map).entries.map(({ key }) => key);
  return new Set(elsewhere(keys, probe, there ? probe.moved : 0).map(keyText));
}

/** Those nodes that the cursor is not in; the probe has them further on by so much. */
function elsewhere<Each extends Span>(nodes: readonly Each[], probe: Probe, by = 0): readonly Each[] {
  const cursor = probe.offset - probe.segmentStart;
  return nodes.filter(({ start, end }) => end + by < probe.at || start + by > cursor);
}
