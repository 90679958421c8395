import type { MessageLanguage } from "@kodeon/parser";
import { reservedWords, tokensOf } from "@kodeon/parser/tree";
import { say, type WordKey } from "../words.ts";
import type { Explainer } from "./explanation.ts";
import { prose, type Passage } from "./markup.ts";

/** Explains the words of statements and those that are values, where they mean something. */
export const explainWord: Explainer = ({ place, language }) => {
  const { segment, at, nodes } = place;
  if (nodes.at(-1)?.kind === "string") return undefined;
  const token = tokensOf(segment).find(({ start, end, kind }) => start <= at && at <= end && kind in keys);
  const key = token && keys[token.kind];
  if (token === undefined || key === undefined) return undefined;
  const word = segment.text.slice(token.start, token.end);
  return { span: token, passages: passagesOf(word, key, language) };
};

/** What there is to say of a word of statements; undefined where it is none. */
export function wordPassages(word: string, language: MessageLanguage): readonly Passage[] | undefined {
  const kind = reservedWords.get(word);
  const key = kind && keys[kind];
  return key && passagesOf(word, key, language);
}

function passagesOf(word: string, key: WordKey, language: MessageLanguage): readonly Passage[] {
  return [prose(`\`${word}\`: ${say(language)(key)}`)];
}

const keys: Readonly<Partial<Record<string, WordKey>>> = {
  True: "word-benar",
  False: "word-salah",
  Null: "word-null",
  Or: "word-atau",
  And: "word-dan",
  Not: "word-bukan",
  Function: "word-fungsi",
  If: "word-jika",
  Then: "word-maka",
  Else: "word-sebaliknya",
  For: "word-untuk",
  From: "word-dari",
  To: "word-sampai",
  In: "word-dalam",
  Do: "word-lakukan",
  While: "word-selama",
  Try: "word-coba",
  Catch: "word-tangkap",
  Finally: "word-akhirnya",
  Return: "word-kembalikan",
  Throw: "word-lempar",
  Break: "word-berhenti",
  Continue: "word-lanjut",
  Let: "word-buat",
};
