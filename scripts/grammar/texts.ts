import { blanks, closerEnd, openerEnd, openerRemark, string } from "./lexical.ts";
import { captures, include, type Rule } from "./text-mate.ts";

const quoted = "string.quoted.double.kodeon";
const triple = "string.quoted.triple.kodeon";
const begins = "punctuation.definition.string.begin.kodeon";
const ends = "punctuation.definition.string.end.kodeon";
const remark = "comment.line.double-slash.kodeon";

/** A part of a line outside functions that ends where a value may begin, so that quotes open a text block there. */
const upToValue = String.raw`(?>(?:(?:[^"/=(\[,:]|/(?!/)|(?!"""${openerEnd})${string})*[=(\[,:][ \t]*)*)`;

/** Strings, which end with their line, and text blocks. */
export const texts: Readonly<Record<string, Rule>> = {
  comment: {
    patterns: [
      { name: remark, match: "(//).*$", captures: captures("punctuation.definition.comment.kodeon") },
      {
        name: "comment.line.number-sign.kodeon",
        match: "(#).*$",
        captures: captures("punctuation.definition.comment.kodeon"),
      },
    ],
  },
  "outer-comment": {
    comment:
      "More likely the comment above the next declaration, below a text block that nothing closes, than text.",
    name: remark,
    match: "^(//).*$",
    captures: captures("punctuation.definition.comment.kodeon"),
  },
  escape: {
    patterns: [
      { name: "constant.character.escape.kodeon", match: String.raw`\\(?:["\\ntr]|u\{[0-9a-fA-F]{1,6}\})` },
      { name: "invalid.illegal.unknown-escape.kodeon", match: String.raw`\\.?` },
    ],
  },
  string: makeString('"', '(")|$'),
  // Quotes with which a statement begins open no text block.
  "leading-string": makeString(String.raw`\G"`, '(")|$'),
  // An unclosed one gives the colon of its head or key back.
  "head-string": makeString('"', `(")|(?=${blanks}:${blanks}$)|$`),
  "foreign-string": {
    name: "string.quoted.other.kodeon",
    match:
      '(?>\'[^\']{0,998}\'|`[^`]{0,998}`|‘[^’‘"]{0,998}[’‘]|[“”][^”“"]{0,998}[”“]|„[^“”"]{0,998}[“”]|«[^»"]{0,998}»)',
  },
  "text-block-line": {
    comment: "A line outside functions on which a text block is opened, with its text up to what closes it.",
    patterns: [
      textBlockLine('"""', triple, include("outer-comment")),
      textBlockLine('"', quoted, include("outer-comment", "escape")),
    ],
  },
  "text-block": {
    comment:
      "A text block in a function; the lines that belong to its statement are the only ones it can have.",
    patterns: [
      textBlock('"""', triple, include("outer-comment")),
      textBlock('"', quoted, include("outer-comment", "escape")),
    ],
  },
};

function makeString(begin: string, end: string): Rule {
  return {
    name: quoted,
    begin,
    beginCaptures: { "0": { name: begins } },
    end,
    endCaptures: captures(ends),
    patterns: include("escape"),
  };
}

/** What closes a text block as the first thing on a line. */
function closing(quotes: string): string {
  return `^${blanks}(${quotes})(?=${closerEnd})`;
}

function textBlockLine(quotes: string, scope: string, patterns: readonly Rule[]): Rule {
  return {
    begin: `^((${blanks})${upToValue})(${quotes})${openerRemark}`,
    beginCaptures: {
      "1": { patterns: include("value") },
      "3": { name: `${scope} ${begins}` },
      "4": { name: remark },
    },
    contentName: scope,
    // It ends without having been closed where a line does not stand deeper.
    end: String.raw`${closing(quotes)}|^(?!\2[ \t]|[ \t]*(?:$|//))`,
    endCaptures: captures(`${scope} ${ends}`),
    patterns,
  };
}

function textBlock(quotes: string, scope: string, patterns: readonly Rule[]): Rule {
  return {
    begin: `(${quotes})${openerRemark}`,
    beginCaptures: captures(`${scope} ${begins}`, remark),
    contentName: scope,
    end: closing(quotes),
    endCaptures: captures(`${scope} ${ends}`),
    patterns,
  };
}
