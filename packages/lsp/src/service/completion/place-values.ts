import type { BoundProperty } from "@kodeon/parser/semantics";
import type { Expression, List } from "@kodeon/parser/tree";
import { CompletionItemKind } from "vscode-languageserver-types";
import { beforeWord, inWord, isBehindValue, type Probe } from "./cursor.ts";
import { expectationAt, type Expectation } from "./expectation.ts";
import { filterFor } from "./filter.ts";
import { suggestKey } from "./keys.ts";
import { licences } from "./licences.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { inQuoted, quotedFrom } from "./quoted.ts";
import { elsewhere } from "./siblings.ts";
import { escapeSnippet } from "./snippet.ts";
import { followsTyping, valuesOf, type ValueOffer } from "./values.ts";

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
  const { at, place, rest, word } = probe;
  // Where something else follows, one value would stand beside another.
  if (!/^\s*(?:\/\/.*|[,\]})].*)?$/.test(rest)) return undefined;
  const isWhole = list === undefined && spec.list === true;
  const head = beforeWord(probe);
  // Where the `=` is still to be written, or a blank behind it.
  const equals = /[=:]/.test(place.segment.text.slice(property.node.key.end, at)) ? "" : "= ";
  if (equals === "" && isBehindValue(probe)) return undefined;
  const space = /[=:,]$/.test(head) ? " " : equals;
  const offers = notYetIn(list, probe, valuesOf(spec, probe, word)).map((each) => {
    const value = written(each);
    const snippet = space + (isWhole ? `[${value}]` : value);
    return { ...asOffer(each, path, word), snippet };
  });
  return { ...inWord(probe, offers), followsTyping: followsTyping(spec) };
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
  const texts = valuesOf(spec, probe, content).filter(({ form }) => form !== "code");
  const offers = notYetIn(list, probe, texts).map((each) => asOffer(each, path, content));
  return { ...inQuoted(quoted, offers), followsTyping: followsTyping(spec) };
}

/** Those values that a list does not hold yet, in whichever spelling. */
function notYetIn(
  list: List | undefined,
  probe: Probe,
  values: readonly ValueOffer[],
): readonly ValueOffer[] {
  if (list === undefined) return values;
  const taken = new Set(elsewhere(list, ({ items }) => items, probe).map(spelling));
  return values.filter(
    ({ label, others = [] }) => ![label, ...others].some((each) => taken.has(each.toLowerCase())),
  );
}

function spelling(item: Expression): string | undefined {
  if (item.kind === "string") return item.value.toLowerCase();
  return item.kind === "name" || item.kind === "bare" ? item.text.toLowerCase() : undefined;
}
