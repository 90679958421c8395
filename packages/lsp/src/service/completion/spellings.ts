import { reservedWords } from "@kodeon/parser/tree";
import { filterFor } from "./filter.ts";
import type { Offer } from "./offer.ts";

/** The other words that mean the same as a word of statements or of values: `lainnya` for `sebaliknya`. */
export function otherSpellings(word: string): readonly string[] {
  const kind = reservedWords.get(word);
  if (kind === undefined) return [];
  return [...reservedWords].flatMap(([each, own]) => (own === kind && each !== word ? [each] : []));
}

/** A word, and those of its other spellings that are being typed; before it where it itself is not. */
export function spellingsFor(typed: string, word: string): readonly string[] {
  const begun = otherSpellings(word).filter((each) => typed !== "" && each.startsWith(typed));
  return word.startsWith(typed) ? [word, ...begun] : [...begun, word];
}

/** An offer that begins with a word, found by whichever spelling of it; in another one too where that is being typed. */
export function inSpellings(typed: string, word: string, offer: Offer): readonly Offer[] {
  const { label, snippet, plain } = offer;
  return spellingsFor(typed, word).map((each): Offer => {
    if (each === word) return { ...offer, ...filterFor(typed, label, { aliases: otherSpellings(word) }) };
    const respell = (text: string): string => (text.startsWith(word) ? each + text.slice(word.length) : text);
    const texts = { label: respell(label), snippet: respell(snippet) };
    return { ...offer, ...texts, ...(plain !== undefined && { plain: respell(plain) }) };
  });
}
