import { escapeLength } from "../syntax/string-value.ts";

/** A string on one line with the fewest escapes: `\u{…}` for what can be seen becomes that character, all else stays. */
export function unescape(literal: string): string {
  if (!literal.includes("\\u")) return literal;
  let result = "";
  for (let at = 0; at < literal.length;) {
    const length = literal.charAt(at) === "\\" ? escapeLength(literal, at) : 0;
    const escape = literal.slice(at, at + Math.max(1, length));
    result += length > 2 ? characterOf(escape) : escape;
    at += escape.length;
  }
  return result;
}

function characterOf(escape: string): string {
  const character = String.fromCodePoint(Number.parseInt(escape.slice(3, -1), 16));
  if (!visible.test(character) || invisible.test(character)) return escape;
  return character === '"' || character === "\\" ? `\\${character}` : character;
}

const visible = /^[\p{L}\p{N}\p{P}\p{S}]$/u;
/** Letters and symbols that show nothing: fillers, and the empty pattern of Braille. */
const invisible = /^[\p{Default_Ignorable_Code_Point}\u2800]$/u;
