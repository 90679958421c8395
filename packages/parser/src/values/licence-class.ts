// oxlint-disable-next-line typescript/triple-slash-reference -- Whoever compiles this file needs the types, whatever they include.
/// <reference path="../spdx-expression-parse.d.ts" />
import permissive from "@blueoak/list/index.json" with { type: "json" };
import copyleft from "spdx-copyleft/index.json" with { type: "json" };
import parseExpression from "spdx-expression-parse";

type Expression = ReturnType<typeof parseExpression>;

/**
 * What a licence demands of works that build on what it covers: nothing but notices, the same licence for changes to
 * what it covers (weak), or the same licence for the whole work (strong).
 */
export type LicenceClass = "permissive" | "weak-copyleft" | "strong-copyleft" | "proprietary" | "unknown";

const permissiveIds: ReadonlySet<string> = new Set(
  permissive.flatMap(({ licenses }) => licenses.map(({ id }) => id)),
);
const copyleftIds: ReadonlySet<string> = new Set(copyleft);

/** Copyleft that stops at the file or the library, by the licences' own words; the published list tells no degrees. */
const weakFamilies = /^(?:LGPL|MPL|EPL|CDDL|CPL|IPL|ErlPL|MS-RL|SPL|APSL|EUPL|OSET-PL|CECILL-C|Sleepycat)-?/;

/** Exceptions that let works of any licence link with what is covered. */
const linkingExceptions =
  /^(?:Classpath|GCC|LLVM|OpenJDK|Linux-syscall|Font|Autoconf|Bison|Libtool|WxWindows|eCos|GNAT)/i;

/** The class of an SPDX expression: of alternatives the mildest counts, of licences that hold together the strictest. */
export function classOfLicence(licence: string): LicenceClass {
  let known = classes.get(licence);
  if (known === undefined) {
    known = classify(licence);
    // Whoever makes up licences without end shall not fill the memory.
    if (classes.size >= 1000) classes.clear();
    classes.set(licence, known);
  }
  return known;
}

// The same few licences are asked for again and again, and expressions take long to read.
const classes = new Map<string, LicenceClass>();

function classify(licence: string): LicenceClass {
  if (/^(?:proprietary|UNLICENSED)$/i.test(licence)) return "proprietary";
  try {
    return classOf(parseExpression(licence));
  } catch {
    return "unknown";
  }
}

const byStrictness: readonly LicenceClass[] = [
  "permissive",
  "weak-copyleft",
  "strong-copyleft",
  "proprietary",
];

function classOf(node: Expression): LicenceClass {
  if (!("conjunction" in node)) return classOfId(node.license, node.exception);
  const left = classOf(node.left);
  const right = classOf(node.right);
  const isMilder = byStrictness.indexOf(left) <= byStrictness.indexOf(right);
  if (node.conjunction === "or") return isMilder ? left : right;
  return isMilder ? right : left;
}

function classOfId(id: string, exception: string | undefined): LicenceClass {
  const isStrong = /^(?:AGPL|GPL)-/.test(id) || (copyleftIds.has(id) && !weakFamilies.test(id));
  if (isStrong)
    return exception !== undefined && linkingExceptions.test(exception) ? "weak-copyleft" : "strong-copyleft";
  if (weakFamilies.test(id) || copyleftIds.has(id)) return "weak-copyleft";
  return permissiveIds.has(id) ? "permissive" : "unknown";
}

/** Licences that all hold together, each with a `+` for "or later" where it is written so. */
type Terms = readonly { readonly id: string; readonly licenceClass: LicenceClass }[];

/** The alternatives that an expression leaves. There may be very many, so that a limit is set. */
function alternativesOf(node: Expression): readonly Terms[] {
  if (!("conjunction" in node)) {
    const id = `${node.license}${node.plus ? "+" : ""}`;
    return [[{ id, licenceClass: classOfId(node.license, node.exception) }]];
  }
  const left = alternativesOf(node.left);
  const right = alternativesOf(node.right);
  if (node.conjunction === "or") return [...left, ...right].slice(0, ALTERNATIVES_LIMIT);
  return left.flatMap((one) => right.map((other) => [...one, ...other])).slice(0, ALTERNATIVES_LIMIT);
}

const ALTERNATIVES_LIMIT = 64;

/**
 * Whether a work under one licence may take in a package under another. Only strong copyleft stands in the way: it
 * demands the whole work under its own licence, or one that this licence itself names as fitting. Of alternatives, on
 * either side, it is enough that some go together.
 */
export function mayTakeIn(licence: string, other: string): boolean {
  if (classOfLicence(other) !== "strong-copyleft") return true;
  // What nobody has classed cannot be judged.
  if (classOfLicence(licence) === "unknown") return true;
  const theirs = termsOf(other);
  return termsOf(licence).some((mine) => theirs.some((terms) => doTermsFit(mine, terms)));
}

function termsOf(licence: string): readonly Terms[] {
  try {
    return alternativesOf(parseExpression(licence));
  } catch {
    return [];
  }
}

/** Each strong copyleft of theirs has to find its like in every licence that the work is under. */
function doTermsFit(mine: Terms, theirs: Terms): boolean {
  const strong = theirs.filter(({ licenceClass }) => licenceClass === "strong-copyleft");
  return strong.every((other) =>
    mine.some(({ licenceClass }) => licenceClass === "strong-copyleft")
      ? mine.every((own) => own.licenceClass !== "strong-copyleft" || fits(own.id, other.id))
      : false,
  );
}

interface Family {
  readonly name: string;
  readonly version: number;
  readonly isOrLater: boolean;
}

function familyOf(id: string): Family | undefined {
  const match = /^(A?GPL)-(\d+\.\d+)(-or-later|\+)?/.exec(id);
  if (match === null) return undefined;
  return { name: match[1] ?? "", version: Number(match[2]), isOrLater: match[3] !== undefined };
}

/**
 * Whether a work may be given on under `mine` although it takes in what is under `theirs`: the same licence, or an
 * earlier or the same version "or later". A work under "or later" cannot take in what is under one version only, since
 * nobody could use the whole under a later one.
 */
function fits(mine: string, theirs: string): boolean {
  if (mine === theirs) return true;
  const own = familyOf(mine);
  const other = familyOf(theirs);
  if (own === undefined || other === undefined || own.version < other.version) return false;
  // Version 3 of the GPL may be combined with the AGPL of that version, either way (section 13 of both).
  const isSameKind = own.name === other.name || own.version >= 3;
  if (!isSameKind) return false;
  return other.isOrLater || (own.version === other.version && !own.isOrLater);
}
