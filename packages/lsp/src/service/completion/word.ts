/** What is being typed, on either side of the cursor. */
export interface Word {
  readonly word: string;
  readonly wordEnd: string;
}

/** No word that could be meant is longer. */
const longest = 256;

const inCode = { word: /[\p{L}\p{M}\p{Nd}_]*$/u, wordEnd: /^[\p{L}\p{M}\p{Nd}_]*/u };

/**
 * Signs within a word belong to it; those of a range only where a value begins, for behind a package's name they are
 * operators. `//` begins a comment.
 */
const inData = {
  word: /(?:(?<=[=[,]\s*)[<>^~]=?)?[\p{L}\p{M}\p{Nd}_.+@*/-]*$/u,
  wordEnd: /^(?:[\p{L}\p{M}\p{Nd}_.+@*-]|\/(?!\/))*/u,
};

/** An address goes on up to what may stand behind a value. */
const inAddress = { word: /(?:https?:|\p{L}+:\/\/)[^\s,\]})"]*$/u, wordEnd: /^[^\s,\]})"]*/ };

/**
 * The word around the cursor, which every item that is no text in quotes takes the place of. In functions it is a name,
 * for signs are operators there; elsewhere it is a name with what people write in it without quotes: `kata-kunci`,
 * `@kedai/kasir`, `1.2.0`.
 */
export function wordBetween(before: string, after: string, isCode: boolean): Word {
  const near = before.slice(-longest);
  const isAddress = !isCode && inAddress.word.test(near);
  const { word, wordEnd } = isCode ? inCode : isAddress ? inAddress : inData;
  return {
    word: word.exec(near)?.[0] ?? "",
    wordEnd: wordEnd.exec(after.slice(0, longest))?.[0] ?? "",
  };
}
