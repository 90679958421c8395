import {
  belongs,
  blanks,
  key,
  lineEnd,
  name,
  noHead,
  oneOf,
  run,
  runStart,
  string,
  wordEnd,
} from "./lexical.ts";
import { captures, include, type Rule } from "./text-mate.ts";
import { connectors, nameLabelled, requirementSections } from "./words.ts";

const block = "entity.name.type.class.kodeon";
const section = "entity.name.type.section.kodeon";
const colon = "punctuation.separator.colon.kodeon";

/** Heads, and the lines of blocks and sections. */
export const declarations: Readonly<Record<string, Rule>> = {
  head: {
    comment: "A line that begins in column 0 begins a declaration, whatever stands above it.",
    name: "meta.declaration.head.kodeon",
    begin: String.raw`^(?!${noHead})(?=\S)`,
    end: "$",
    patterns: [
      {
        match: String.raw`^\x{FEFF}?(${oneOf(nameLabelled)})[ \t]+(${name})`,
        captures: captures(block, "entity.name.namespace.kodeon"),
      },
      { match: String.raw`^\x{FEFF}?(?!${noHead})(${name})`, captures: captures(block) },
      ...include("comment", "head-string", "foreign-string", "word", "value-number", "bare-text"),
      ...include("operator", "punctuation"),
    ],
  },
  body: {
    patterns: include(
      ...["comment", "code-sample", "requirements", "section", "function", "property", "requirement"],
      ...["damaged-property", "value"],
    ),
  },
  section: {
    match: `^[ \\t]+(?:(${run})|(${string}))${blanks}(:)(?=${lineEnd})`,
    captures: captures(section, `string.quoted.double.kodeon ${section}`, colon),
  },
  property: {
    comment: "A property with the lines that go on with its value.",
    begin: `^(?=([ \\t]+)${key}${blanks}(?:=(?!=)|:))`,
    while: belongs,
    patterns: include("text-block-line", "value"),
  },
  "damaged-property": {
    comment: "A property without the sign between its name and its value.",
    match: `^[ \\t]+(${name})(?=[ \\t]+[^ \\t=:/#])`,
    captures: captures("variable.other.property.kodeon"),
  },
  requirements: {
    comment: "A section in which quoted names are packages, even with = behind them.",
    begin: `^([ \\t]+)(${oneOf(requirementSections)})${blanks}(:)(?=${lineEnd})`,
    beginCaptures: captures("", section, colon),
    while: belongs,
    patterns: include("requirement", "body"),
  },
  requirement: {
    begin: '^[ \\t]+(?=")',
    end: "$",
    patterns: [
      ...include("comment", "string", "foreign-string"),
      ...[...connectors].map(([scope, words]) => ({
        name: scope,
        match: `${runStart}${oneOf(words)}${wordEnd}`,
      })),
      ...include("literal", "value-number", "bare-text", "operator", "punctuation"),
    ],
  },
};
