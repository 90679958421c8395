import { type TokenKind, tokensOf } from "@kodeon/parser/tree";
import { CompletionItemKind } from "vscode-languageserver-types";
import { closingOf, isClosing } from "../brackets.ts";
import { beforeWord, inWord, isLast, type Probe } from "./cursor.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { createStops } from "./snippet.ts";
import { inSpellings } from "./spellings.ts";

/** The words that go on with a line of a function behind a whole expression, or behind another word of it. */
export function suggestConnectors(probe: Probe): Suggestion | undefined {
  const { word, indent, rest } = probe;
  if (!/\S\s+$/.test(beforeWord(probe)) || !isLast(probe)) return undefined;
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
  const [kinds = [], ...outer] = kindsBefore(probe).toReversed();
  const [first] = kinds;
  if (first === "Else" && kinds.length === 1) {
    const snippet = `jika ${createStops().stop("syarat")} maka${body}`;
    return inWord(probe, [{ label: "jika", kind, snippet, signature: " … maka:", plain: "jika " }]);
  }
  const head = headOf(kinds);
  // Whatever stands behind the head of a body is no part of it.
  if (kinds.some((each) => heads.has(each))) return undefined;
  if (head === "If") return inWord(probe, [opening("maka"), ...joints]);
  if (head === "While") return inWord(probe, [opening("lakukan"), ...joints]);
  if (head === "For") {
    if (kinds.includes("In") || kinds.includes("To")) return inWord(probe, [opening("lakukan")]);
    if (kinds.includes("From")) return inWord(probe, [plain("sampai")]);
    return kinds.length === 2 ? inWord(probe, ["dari", "dalam"].flatMap(spelled)) : undefined;
  }
  // Behind a whole value nothing has to follow, and behind a part of a condition something mostly does.
  const isPart = kinds.length > 1 && outer.some((each) => conditional.has(headOf(each)));
  const isValue = kinds.some((each) => giving.has(each));
  return (word !== "" || isPart) && isValue ? inWord(probe, joints) : undefined;
}

/** What a line begins with, but for the word that makes another case of it. */
function headOf([first, second]: readonly TokenKind[]): TokenKind | undefined {
  return first === "Else" ? second : first;
}

/** What a condition stands behind. */
const conditional: ReadonlySet<TokenKind | undefined> = new Set<TokenKind>(["If", "While"]);

/** What ends the head of a body. */
const heads: ReadonlySet<TokenKind> = new Set<TokenKind>(["Then", "Do", "Colon"]);

/** What a value stands behind, or in. */
const giving: ReadonlySet<TokenKind> = new Set<TokenKind>([
  "Equals",
  "Return",
  "LeftParen",
  "LeftBracket",
  "Comma",
]);

/**
 * The kinds of what stands before the word at the cursor: of its line, and of each bracket around it from there on, the
 * innermost last. Of closed brackets only the opening ones are told.
 */
function kindsBefore({ place, at }: Probe): readonly (readonly TokenKind[])[] {
  const outer: TokenKind[][] = [];
  let kinds: TokenKind[] = [];
  for (const { kind, end } of tokensOf(place.segment)) {
    if (end > at) break;
    if (kind === "Newline") {
      outer.length = 0;
      kinds = [];
    } else if (isClosing.has(kind)) kinds = outer.pop() ?? kinds;
    else {
      kinds.push(kind);
      if (!(kind in closingOf)) continue;
      outer.push(kinds);
      kinds = [kind];
    }
  }
  return [...outer, kinds];
}
