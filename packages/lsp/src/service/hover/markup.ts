import { MarkupKind, type MarkupContent } from "vscode-languageserver-types";

/** A part of a line: words of ours or somebody else's, taken as they are, or something set off from them. */
export type Piece = string | { readonly code: string } | { readonly text: string; readonly link: string };

/** A paragraph, or several lines of KODEON. */
export type Passage = readonly Piece[] | { readonly fence: string };

/** Our own words as pieces: what they have in backquotes is code. */
export function prose(text: string): readonly Piece[] {
  return text.split("`").map((part, index) => (index % 2 === 1 ? { code: part } : part));
}

/** Phrases side by side. */
export function beside(phrases: readonly string[]): readonly Piece[] {
  return prose(phrases.join(" · "));
}

/** Puts passages into Markdown, or into plain text for those that cannot show it. */
export function render(passages: readonly Passage[], kind: MarkupKind): MarkupContent {
  const write = kind === MarkupKind.Markdown ? markdownOf : plainOf;
  return { kind, value: passages.map(write).join("\n\n") };
}

function markdownOf(passage: Passage): string {
  if ("fence" in passage) {
    const ticks = delimiterFor(passage.fence, 3);
    return `${ticks}kodeon\n${passage.fence}\n${ticks}`;
  }
  return passage
    .map((piece, index) => {
      // Four blanks before a paragraph would make code of it.
      if (typeof piece === "string") return escape(index === 0 ? piece.trimStart() : piece);
      return "code" in piece ? codeSpan(piece.code) : `[${escape(piece.text)}](${piece.link})`;
    })
    .join("");
}

function plainOf(passage: Passage): string {
  if ("fence" in passage) return passage.fence;
  return passage
    .map((piece) => {
      if (typeof piece === "string") return piece;
      return "code" in piece ? piece.code : `${piece.text} (${piece.link})`;
    })
    .join("");
}

/** Nothing that somebody has written becomes markup; line breaks stay. */
function escape(text: string): string {
  return text
    .replace(/(?<=[\r\n])[ \t]+/g, "")
    .replace(/[\\`*[\]<~|&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\$&")
    .replace(/^[-+#=>]|(?<=^\d{1,9})[.)]/gm, "\\$&")
    .replace(/\r\n|\r|\n/g, "  \n");
}

function codeSpan(code: string): string {
  const line = code.replace(/\s+/g, " ");
  const ticks = delimiterFor(line, 1);
  const blank = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${ticks}${blank}${line}${blank}${ticks}`;
}

/** More backquotes than stand anywhere in the text in a row. */
function delimiterFor(text: string, least: number): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
  return "`".repeat(Math.max(least, longest + 1));
}
