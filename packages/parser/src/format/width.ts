/** How many columns a text takes: wide characters two, marks that join the one before them none. */
export function widthOf(text: string): number {
  if (plain.test(text)) return text.length;
  let width = 0;
  for (const character of text) {
    if (!joining.test(character)) width += wide.test(character) ? 2 : 1;
  }
  return width;
}

const plain = /^[ -~]*$/;
const joining = /^[\p{M}\p{Cf}]$/u;
/** East Asian wide characters by their scripts and blocks, near enough to Unicode's annex 11 to measure lines by. */
const wide =
  /^[\p{Emoji_Presentation}\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;
