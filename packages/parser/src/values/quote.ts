const escapes: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\n": "\\n",
  "\t": "\\t",
  "\r": "\\r",
};

/** `text` as an author writes it: a string on one line, quotes and escapes included. */
export function quote(text: string): string {
  const body = text.replace(
    /["\\\p{Cc}]/gu,
    (character) => escapes[character] ?? `\\u{${character.charCodeAt(0).toString(16)}}`,
  );
  return `"${body}"`;
}
