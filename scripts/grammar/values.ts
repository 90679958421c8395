import {
  blanks,
  name,
  nameStart,
  number,
  oneOf,
  run,
  runEnd,
  runStart,
  string,
  stringStart,
  wordEnd,
} from "./lexical.ts";
import { captures, include, type Rule } from "./text-mate.ts";
import { literals } from "./words.ts";

const property = "variable.other.property.kodeon";

/** A name, or a string that stands for one. */
export const propertyNames = captures(property, `string.quoted.double.kodeon ${property}`);

/** Values of properties. Lists and maps need not be paired: what a word in them is, it shows by what follows it. */
export const values: Readonly<Record<string, Rule>> = {
  value: {
    patterns: include(
      ...["comment", "map-key", "value-call", "literal", "value-number", "enum-member", "bare-text"],
      ...["string", "foreign-string", "operator", "punctuation"],
    ),
  },
  "map-key": {
    match: `(?:${runStart}(${run})|${stringStart}(${string}))${blanks}(?=:(?!//)|=(?!=))`,
    captures: propertyNames,
  },
  "value-call": {
    begin: String.raw`${runStart}(${name})${blanks}(\()`,
    beginCaptures: captures("support.function.kodeon", "punctuation.section.parens.begin.kodeon"),
    end: String.raw`\)`,
    endCaptures: { "0": { name: "punctuation.section.parens.end.kodeon" } },
    patterns: include("named-argument", "text-block-line", "map-in-call", "value"),
  },
  "map-in-call": {
    comment: "In a call a name before = is a parameter, but not in a map.",
    begin: String.raw`\{`,
    beginCaptures: { "0": { name: "punctuation.section.braces.begin.kodeon" } },
    end: String.raw`\}`,
    endCaptures: { "0": { name: "punctuation.section.braces.end.kodeon" } },
    patterns: include("text-block-line", "map-in-call", "value"),
  },
  "named-argument": {
    match: `${nameStart}(${name})${blanks}(=)(?!=)`,
    captures: captures("variable.parameter.kodeon", "keyword.operator.assignment.kodeon"),
  },
  literal: {
    patterns: [...literals].map(([scope, words]) => ({
      name: scope,
      match: `${runStart}${oneOf(words)}${runEnd}`,
    })),
  },
  "value-number": {
    name: "constant.numeric.kodeon",
    match: `${runStart}${number}${runEnd}(?!")`,
  },
  "enum-member": {
    name: "variable.other.enummember.kodeon",
    match: `${runStart}${name}${runEnd}(?!")`,
  },
  "bare-text": {
    comment: "Text that lacks its quotes, or the first of them.",
    name: "string.unquoted.kodeon",
    match: String.raw`${runStart}${run}(?>(?:://[^\s,\])}"]*)?)"?`,
  },
  operator: {
    patterns: [
      { name: "keyword.operator.comparison.kodeon", match: "[<>=!]=|[<>]" },
      { name: "keyword.operator.range.kodeon", match: "[\\^~]" },
      { name: "keyword.operator.arithmetic.kodeon", match: String.raw`\*\*|[-+*/%]` },
      { name: "keyword.operator.assignment.kodeon", match: "=" },
    ],
  },
  punctuation: {
    patterns: [
      { name: "punctuation.separator.comma.kodeon", match: "," },
      { name: "punctuation.separator.colon.kodeon", match: ":" },
      { name: "punctuation.accessor.kodeon", match: String.raw`\.` },
      { name: "punctuation.section.brackets.kodeon", match: String.raw`[()\[\]{}]` },
    ],
  },
  word: {
    comment: "Passes a word that means nothing here.",
    match: `${nameStart}${name}${wordEnd}`,
  },
};
