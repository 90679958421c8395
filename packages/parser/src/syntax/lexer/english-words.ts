import { endOfLine, isBlank, isLineBreak } from "../characters.ts";
import { type KindName, Kind } from "../tokens.ts";
import { emit, endsItem, lastEnd, previousKind, type Scan } from "./scan.ts";

/** An English word, the words of the language that it stands for, and where it can only be one of those. */
interface EnglishWord {
  readonly suggestion: string;
  readonly kinds: readonly [KindName] | readonly [KindName, KindName];
  readonly place: "opener" | "clause" | "giver" | "jump" | "declarer" | "between" | "before";
}

const word = (
  place: EnglishWord["place"],
  suggestion: string,
  ...kinds: EnglishWord["kinds"]
): EnglishWord => ({ suggestion, kinds, place });

const english: ReadonlyMap<string, EnglishWord> = new Map([
  ["if", word("opener", "jika", "If")],
  ["while", word("opener", "selama", "While")],
  ["for", word("opener", "untuk", "For")],
  ["else", word("clause", "sebaliknya", "Else")],
  ["elif", word("opener", "sebaliknya jika", "Else", "If")],
  ["try", word("clause", "coba", "Try")],
  ["catch", word("clause", "tangkap", "Catch")],
  ["except", word("clause", "tangkap", "Catch")],
  ["finally", word("clause", "akhirnya", "Finally")],
  ["return", word("giver", "kembalikan", "Return")],
  ["throw", word("giver", "lempar", "Throw")],
  ["raise", word("giver", "lempar", "Throw")],
  ["break", word("jump", "berhenti", "Break")],
  ["continue", word("jump", "lanjut", "Continue")],
  ["function", word("declarer", "fungsi", "Function")],
  ["func", word("declarer", "fungsi", "Function")],
  ["def", word("declarer", "fungsi", "Function")],
  ["let", word("declarer", "buat", "Let")],
  ["var", word("declarer", "buat", "Let")],
  ["const", word("declarer", "buat", "Let")],
  ["then", word("between", "maka", "Then")],
  ["do", word("between", "lakukan", "Do")],
  ["and", word("between", "dan", "And")],
  ["or", word("between", "atau", "Or")],
  ["in", word("between", "dalam", "In")],
  ["from", word("between", "dari", "From")],
  ["to", word("between", "sampai", "To")],
  ["not", word("before", "bukan", "Not")],
]);

const begins = new Uint8Array(128);
for (const each of english.keys()) begins[each.charCodeAt(0)] = 1;
const longest = Math.max(...[...english.keys()].map((each) => each.length));

/**
 * Takes the name of a function's line from `start` to `scan.at` for the word of the language that it means in English,
 * and tells that; false where it may be the name of something.
 */
export function takeEnglish(scan: Scan, start: number): boolean {
  const { text, at } = scan;
  // Where tokens are left out, what stands before the word is not known.
  if (scan.muted || at - start > longest || !begins[text.charCodeAt(start)]) return false;
  const name = text.slice(start, at);
  const found = english.get(name);
  if (found === undefined || !fits(found, scan)) return false;
  const { suggestion, kinds } = found;
  const span = { start, end: at };
  scan.report("english-word", span, { name, suggestion }, { fix: [{ ...span, text: suggestion }] });
  const [first, second] = kinds;
  // Where one word stands for two, each gets a part of it.
  const middle = second === undefined ? at : start + 2;
  emit(scan, Kind[first], start, middle);
  if (second !== undefined) emit(scan, Kind[second], middle, at);
  return true;
}

function fits({ place, kinds }: EnglishWord, scan: Scan): boolean {
  const { text, at } = scan;
  const previous = previousKind(scan);
  const isFirst = previous < 0;
  const next = nextOn(text, at);
  const isApart = next > at;
  const begin = text.charAt(next);
  const isOperandNext = isApart && /["\p{L}\p{Nd}_]/u.test(begin);
  const isLast = begin === "" || isLineBreak(text.charCodeAt(next)) || text.startsWith("//", next);
  switch (place) {
    case "opener":
      // `else if`, and at the beginning of a line what opens a body or what two names in a row cannot be.
      if (kinds[0] === "If" && previous === Kind.Else) return true;
      return isFirst && (isOperandNext || endsInColon(text, at));
    case "clause":
      return isFirst && endsInColon(text, at);
    case "giver":
      return (
        isFirst && (isLast || (isApart && !/^(?:[=.,)*/%<>]|!=|[+-][ \t])/.test(text.slice(next, next + 2))))
      );
    case "jump":
      return isFirst && isLast;
    case "declarer":
      return isFirst && isOperandNext;
    case "between":
      // Two operands in a row are none of the language's; a line break between them may part items.
      return endsItem[previous] === true && !breaksBetween(text, lastEnd(scan), at);
    case "before":
      // Behind `fungsi` it is the function's name.
      return (
        endsItem[previous] !== true &&
        previous !== Kind.Function &&
        isApart &&
        (isOperandNext || begin === "(")
      );
  }
}

/** Where the next thing on the line stands. */
function nextOn(text: string, at: number): number {
  let next = at;
  while (isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** Whether the line ends in a colon, texts and a comment aside: no name begins one that does. */
function endsInColon(text: string, at: number): boolean {
  const rest = text.slice(at, Math.min(endOfLine(text, at), at + 2000));
  return /:[ \t]*(?:\/\/.*)?$/.test(rest.replace(/"(?:[^"\\]|\\.)*"/g, '""'));
}

function breaksBetween(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isLineBreak(text.charCodeAt(at))) return true;
  return false;
}
