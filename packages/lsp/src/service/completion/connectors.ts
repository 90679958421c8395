import { CompletionItemKind } from "vscode-languageserver-types";
import { inWord, isLast, type Probe } from "./cursor.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { createStops } from "./snippet.ts";
import { inSpellings } from "./spellings.ts";

/** The words that go on with a line of a function behind a whole expression, or behind another word of it. */
export function suggestConnectors(probe: Probe): Suggestion | undefined {
  const { before, word, indent, rest } = probe;
  const line = before.slice(0, before.length - word.length).replace(/\s+$/, "");
  if (line === "" || line.length === before.length - word.length || !isLast(probe)) return undefined;
  const kind = CompletionItemKind.Keyword;
  const body = rest.trim() === "" ? `:\n${indent}$0` : ":";
  const opening = (each: string): Offer => ({
    label: `${each}:`,
    kind,
    filter: each,
    snippet: each + body,
    subject: { word: each },
  });
  const plain = (each: string): Offer => ({
    label: each,
    kind,
    snippet: `${each} `,
    subject: { word: each },
  });
  const spelled = (each: string): readonly Offer[] => inSpellings(word, each, plain(each));
  const joints = [plain("dan"), plain("atau")];
  if (/^\s*(?:sebaliknya|lainnya)$/.test(line)) {
    const snippet = `jika ${createStops().stop("syarat")} maka${body}`;
    return inWord(probe, [{ label: "jika", kind, snippet, signature: " … maka:", plain: "jika " }]);
  }
  const loop = /^\s*untuk\s+\S+(?:\s+(dari|dalam|di)\b)?(.*)$/.exec(line);
  if (loop !== null) {
    const [, from, rest = ""] = loop;
    if (from === undefined)
      return rest.trim() === "" ? inWord(probe, ["dari", "dalam"].flatMap(spelled)) : undefined;
    if (from !== "dari" || /\bsampai\s/.test(rest)) return inWord(probe, [opening("lakukan")]);
    return inWord(probe, [plain("sampai")]);
  }
  if (/^\s*(?:(?:sebaliknya|lainnya)\s+)?jika\s/.test(line) && !/\bmaka$/.test(line))
    return inWord(probe, [opening("maka"), ...joints]);
  if (/^\s*selama\s/.test(line) && !/\blakukan$/.test(line))
    return inWord(probe, [opening("lakukan"), ...joints]);
  // Behind a whole value nothing has to follow.
  return word === "" || !/[=([,]|^\s*kembalikan\s/.test(line) ? undefined : inWord(probe, joints);
}
