import {
  belongs,
  blanks,
  name,
  nameStart,
  number,
  oneOf,
  part,
  string,
  stringStart,
  wordEnd,
} from "./lexical.ts";
import { captures, include, type Rule } from "./text-mate.ts";
import { propertyNames } from "./values.ts";
import { hostFunctions, hostObjects, notReserved, wordsByScope } from "./words.ts";

/** A colon at the end of a line opens a body, whatever round or square bracket is still open before it. */
const opensBody = String.raw`(?=:[ \t]*(?:$|//))`;
const dot = "punctuation.accessor.kodeon";

/** Functions and what stands in them, where words are reserved. */
export const functions: Readonly<Record<string, Rule>> = {
  function: {
    begin: String.raw`^([ \t]+)(fungsi)(?=[ \t]+[\p{L}_(]|\()`,
    beginCaptures: captures("", "keyword.control.function.kodeon"),
    while: belongs,
    patterns: [
      ...include("statement"),
      {
        match: `\\G[ \\t]+${notReserved}(${name})`,
        captures: captures("entity.name.function.kodeon"),
      },
      ...include("comment", "parameters", "expression"),
    ],
  },
  parameters: {
    begin: String.raw`\(`,
    beginCaptures: { "0": { name: "punctuation.definition.parameters.begin.kodeon" } },
    end: String.raw`(\))|${opensBody}`,
    endCaptures: captures("punctuation.definition.parameters.end.kodeon"),
    patterns: [
      ...include("comment", "reserved"),
      { name: "variable.parameter.kodeon", match: `${nameStart}${name}` },
      ...include("expression"),
    ],
  },
  statement: {
    comment: "A statement with the lines that stand deeper: what goes on with it, and the statements in it.",
    begin: String.raw`^([ \t]+)(?=[^\s)\]}/#]|/(?!/))`,
    while: belongs,
    patterns: include("statement", "leading-string", "expression"),
  },
  expression: {
    patterns: include(
      ...["comment", "text-block", "string", "foreign-string", "member", "reserved", "host"],
      ...["called", "variable", "number", "parens", "items", "map", "operator", "punctuation"],
    ),
  },
  reserved: {
    patterns: [...wordsByScope()].map(([scope, words]) => ({
      name: scope,
      match: `${nameStart}${oneOf(words)}${wordEnd}`,
    })),
  },
  host: {
    patterns: [
      ...hostObjects.map(([object, members]) => ({
        match: String.raw`${nameStart}(${object})${blanks}(\.)${blanks}(${oneOf(members)})${wordEnd}`,
        captures: captures("support.class.kodeon", dot, "support.function.member.kodeon"),
      })),
      {
        name: "support.class.kodeon",
        match: `${nameStart}${oneOf(hostObjects.map(([object]) => object))}${wordEnd}`,
      },
      { name: "support.function.kodeon", match: `${nameStart}${oneOf(hostFunctions)}${wordEnd}` },
    ],
  },
  member: {
    patterns: [
      {
        match: String.raw`(\.)${blanks}(${name})(?=${blanks}\()`,
        captures: captures(dot, "entity.name.function.member.kodeon"),
      },
      {
        match: String.raw`(\.)${blanks}(${name})`,
        captures: captures(dot, "variable.other.property.kodeon"),
      },
    ],
  },
  called: { name: "entity.name.function.kodeon", match: String.raw`${nameStart}${name}(?=${blanks}\()` },
  variable: { name: "variable.other.readwrite.kodeon", match: `${nameStart}${name}` },
  number: {
    patterns: [
      { name: "constant.numeric.kodeon", match: String.raw`${nameStart}${number}(?!${part}|\.\d)` },
      {
        name: "string.unquoted.kodeon",
        match: String.raw`${nameStart}(?>\d${part}*(?:\.\d${part}*)*(?:(?<=[eE])[-+]\d${part}*)?)`,
      },
    ],
  },
  parens: {
    begin: String.raw`\(`,
    beginCaptures: { "0": { name: "punctuation.section.parens.begin.kodeon" } },
    end: String.raw`(\))|${opensBody}`,
    endCaptures: captures("punctuation.section.parens.end.kodeon"),
    patterns: [
      {
        match: `${nameStart}${notReserved}(${name})${blanks}(=)(?!=)`,
        captures: captures("variable.parameter.kodeon", "keyword.operator.assignment.kodeon"),
      },
      ...include("expression"),
    ],
  },
  items: {
    begin: String.raw`\[`,
    beginCaptures: { "0": { name: "punctuation.section.brackets.begin.kodeon" } },
    end: String.raw`(\])|${opensBody}`,
    endCaptures: captures("punctuation.section.brackets.end.kodeon"),
    patterns: include("expression"),
  },
  map: {
    begin: String.raw`\{`,
    beginCaptures: { "0": { name: "punctuation.section.braces.begin.kodeon" } },
    end: String.raw`\}`,
    endCaptures: { "0": { name: "punctuation.section.braces.end.kodeon" } },
    patterns: [
      {
        match: `(?:${nameStart}(${name})|${stringStart}(${string}))${blanks}(?=:|=(?!=))`,
        captures: propertyNames,
      },
      ...include("expression"),
    ],
  },
};
