// oxlint-disable-next-line typescript/triple-slash-reference -- Whoever compiles this file needs the types, whatever they include.
/// <reference path="../spdx-expression-parse.d.ts" />
import parseExpression from "spdx-expression-parse";
import { classOfLicence } from "../values/licence-class.ts";

/** One licence of an expression. */
export interface LicenceTerm {
  /** As SPDX writes it, with its exception. */
  readonly text: string;
  /** The licence without its version and what says whether later ones will do. */
  readonly family: string;
  /** Undefined where it has none. */
  readonly version: number | undefined;
  readonly isOrLater: boolean;
  readonly exception: string | undefined;
  /** What it demands, from least to most; -1 where that is not known. */
  readonly rank: number;
}

/** From what demands least of works that build on it to what demands most; networks are what the AGPL and its like add. */
export const strictness = [
  "permissive",
  "weak-copyleft",
  "strong-copyleft",
  "network",
  "proprietary",
] as const;

/** More than this no person means; comparing takes the product. */
const most = 200;

/** The alternatives that an expression leaves, each as what holds together; undefined where there are too many to compare. */
export function alternativesIn(licence: string): readonly (readonly LicenceTerm[])[] | undefined {
  let expression: Expression;
  try {
    expression = parseExpression(licence);
  } catch {
    // `proprietary` stands outside the expressions.
    return [[termOf(licence, undefined)]];
  }
  return expand(expression);
}

/** What an expression demands: of alternatives the mildest counts, of what holds together the strictest; -1 where unknown. */
export function rankOf(alternatives: readonly (readonly LicenceTerm[])[]): number {
  const ranks = alternatives.map((terms) => {
    const each = terms.map(({ rank }) => rank);
    return each.includes(-1) ? -1 : Math.max(...each);
  });
  const known = ranks.filter((rank) => rank >= 0);
  return known.length === ranks.length ? Math.min(...known) : -1;
}

type Expression = ReturnType<typeof parseExpression>;
type Alternatives = readonly (readonly LicenceTerm[])[];

function expand(node: Expression): Alternatives | undefined {
  if (!("conjunction" in node))
    return [[termOf(node.plus ? `${node.license}+` : node.license, node.exception)]];
  const left = expand(node.left);
  const right = expand(node.right);
  if (left === undefined || right === undefined) return undefined;
  const isOr = node.conjunction === "or";
  if (!isOr && left.length * right.length > most) return undefined;
  const all = isOr ? [...left, ...right] : left.flatMap((one) => right.map((other) => join(one, other)));
  return all.reduce((count, terms) => count + terms.length, 0) > most ? undefined : all;
}

function join(one: readonly LicenceTerm[], other: readonly LicenceTerm[]): readonly LicenceTerm[] {
  return [...new Map([...one, ...other].map((term) => [term.text, term])).values()];
}

function termOf(id: string, exception: string | undefined): LicenceTerm {
  const text = exception === undefined ? id : `${id} WITH ${exception}`;
  const parts = /^(.+?)-(\d+(?:\.\d+)?)(-only|-or-later|\+)?$/.exec(id);
  const [, family = id, version, later] = parts ?? [];
  return {
    text,
    family,
    version: version === undefined ? undefined : Number(version),
    isOrLater: later === "-or-later" || later === "+",
    exception,
    rank: rankOfOne(id, text),
  };
}

/** Those whose copyleft begins where others use the work over a network. */
const networks = /^(?:AGPL|CPAL|NPOSL|OSL|RPL|SSPL)-/;

function rankOfOne(id: string, text: string): number {
  const found = classOfLicence(text);
  if (found === "unknown") return -1;
  return strictness.indexOf(found === "strong-copyleft" && networks.test(id) ? "network" : found);
}
