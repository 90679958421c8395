// oxlint-disable-next-line typescript/triple-slash-reference -- Whoever compiles this file needs the types, whatever they include.
/// <reference path="../spdx-expression-parse.d.ts" />
import parse from "spdx-expression-parse";
import deprecated from "spdx-license-ids/deprecated.json" with { type: "json" };
import ids from "spdx-license-ids/index.json" with { type: "json" };
import { nearest } from "../text/nearest.ts";
import { expectWord, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** The word for a licence that is nobody's but the owner's. It stands alone, outside the expressions of SPDX. */
const proprietary = "proprietary";

/** No real expression comes near this length, and the parser's time grows with its square. */
const longest = 1000;

/**
 * An SPDX licence expression (SPDX 2.3, annex D) with `LicenseRef-` and deprecated identifiers, or `proprietary`. The IR
 * has its operators in capitals and single blanks; identifiers have to have the case in which SPDX lists them.
 */
export const readLicence: Reader<SpecOf<"licence">, string> = (node, _spec, context) => {
  const text = expectWord(node, "expected-licence", context);
  if (text === undefined) return undefined;
  if (text.length > longest) return refuse(node, "expected-licence", context);
  const expression = text === proprietary ? text : canonicalExpression(text);
  if (expression !== undefined) return expression;
  const meant = licenceMeant(text);
  const isBare = meant !== undefined && node.kind === "name" && /^[A-Za-z_]\w*$/.test(meant);
  return refuse(node, "expected-licence", context, meant === undefined || isBare ? meant : quote(meant));
};

/** Whether a text is a licence as the IR has it: an expression in its canonical form, or `proprietary`. */
export function isLicence(text: string): boolean {
  // Putting an expression into canonical form may make it longer, but never twice as long.
  if (text.length > 2 * longest) return false;
  return text === proprietary || canonicalExpression(text) === text;
}

function canonicalExpression(text: string): string | undefined {
  const words = (text.match(/[()]|[^\s()]+/g) ?? []).map((word) =>
    /^(?:and|or|with)$/i.test(word) ? word.toUpperCase() : word,
  );
  // The parser takes an operator off the front of a word that it is glued to.
  if (words.length === 0 || words.some((word) => /^(?:and|or|with)./i.test(word))) return undefined;
  const expression = words.join(" ").replaceAll("( ", "(").replaceAll(" )", ")");
  try {
    parse(expression);
    return expression;
  } catch {
    return undefined;
  }
}

/** What the text as a whole, unless it is an expression, or else each of its words most likely means; undefined where that is no licence either. */
function licenceMeant(text: string): string | undefined {
  const isExpression = /(?:^|\s)(?:and|or|with)(?:\s|$)/i.test(text);
  const whole = isExpression ? undefined : idMeant(text.trim().replace(/\s+/g, "-"));
  if (whole !== undefined) return whole;
  const words = text.replace(/[^\s()]+/g, (word) =>
    /^(?:and|or|with)$/i.test(word) || canonicalExpression(word) !== undefined
      ? word
      : (idMeant(word) ?? word),
  );
  return canonicalExpression(words);
}

function idMeant(word: string): string | undefined {
  const lower = word.toLowerCase();
  if (lower === proprietary) return proprietary;
  const alike = (id: string): boolean => id.toLowerCase() === lower;
  const known = ids.find(alike) ?? deprecated.find(alike) ?? nicknames.get(lower);
  if (known !== undefined) return known;
  // A family's name alone is no slip of another licence's: GPL is not NGPL.
  const isFamily = ids.some((id) => id.toLowerCase().startsWith(`${lower}-`));
  return isFamily ? undefined : nearest(word, ids);
}

/** What people call the common ones, too far from their identifiers for a slip. */
const nicknames: ReadonlyMap<string, string> = new Map([
  ["apache", "Apache-2.0"],
  ["apache2", "Apache-2.0"],
  ["bsd", "BSD-3-Clause"],
  ["bsd-2", "BSD-2-Clause"],
  ["bsd-3", "BSD-3-Clause"],
  ["gplv2", "GPL-2.0-only"],
  ["gplv3", "GPL-3.0-only"],
  ["lgplv3", "LGPL-3.0-only"],
  ["agplv3", "AGPL-3.0-only"],
  ["mpl", "MPL-2.0"],
  ["cc0", "CC0-1.0"],
]);
