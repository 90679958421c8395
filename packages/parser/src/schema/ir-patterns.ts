/*
 * How the texts of the IR look, as regular expressions that mean the same in every common dialect: no look-around, no
 * Unicode classes, and nothing that backtracks for long.
 */

const control = "\\x00-\\x1f\\x7f-\\x9f";
const inPart = `[^/\\\\${control}]`;
const inPartButDot = `[^./\\\\${control}]`;
/** A name between two slashes: neither empty nor `.` or `..`. */
const part = `(?:${inPartButDot}${inPart}*|\\.${inPartButDot}${inPart}*|\\.\\.${inPart}+)`;
const rest = `(?:/${part})*`;
const parts = `${part}${rest}`;
/** A name that reads as a home folder, a drive or a scheme unless `./` stands before it. */
const guardedPart = `(?:~|[a-zA-Z][a-zA-Z0-9+.-]*:${inPart}*)`;

const natural = "(?:0|[1-9][0-9]*)";
const prerelease = "(?:0|[1-9][0-9]*|[0-9]*[A-Za-z-][0-9A-Za-z-]*)";
const build = "[0-9A-Za-z-]+";

const some = "[1-9][0-9]{0,14}";
const seconds = `(?:${some}|(?:0|${some})\\.[0-9]{0,14}[1-9])S`;
const days = `(?:${some}Y(?:${some}M)?(?:${some}D)?|${some}M(?:${some}D)?|${some}D)`;
const time = `T(?:${some}H(?:${some}M)?(?:${seconds})?|${some}M(?:${seconds})?|${seconds})`;
const duration = `P(?:${some}W|${days}(?:${time})?|${time})`;

const date = "[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])";
const clock = "(?:[01][0-9]|2[0-3]):[0-5][0-9]";
const host = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";

/** The patterns by what they describe. */
export const irPatterns = {
  packageName: "^(?:@[a-z0-9][a-z0-9._-]*/)?[a-z0-9][a-z0-9._-]*$",
  slug: "^[a-z0-9]+(?:[_-][a-z0-9]+)*$",
  /** A name of the language: anything but blanks and the signs of ASCII, and no digit first. */
  name: `^[^\\s${control}!-@\\[-\\^\`{-~][^\\s${control}!-/:-@\\[-\\^\`{-~]*$`,
  /** SemVer 2.0.0, section 2, 9 and 10. */
  version: `^${natural}\\.${natural}\\.${natural}(?:-${prerelease}(?:\\.${prerelease})*)?(?:\\+${build}(?:\\.${build})*)?$`,
  shortVersion: `^${natural}\\.${natural}$`,
  email: `^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${host}(?:\\.${host})*$`,
  date: `^${date}$`,
  /** RFC 3339, section 5.6. */
  dateTime: `^${date}T${clock}:(?:[0-5][0-9]|60)(?:\\.[0-9]+)?(?:Z|[+-]${clock})$`,
  path: `^(?:${parts}|\\./${guardedPart}${rest})$`,
  glob: `^!?(?:${parts}|\\./(?:${guardedPart}|!${inPart}*)${rest})$`,
  cachePath: `^(?:(?:~/|[a-zA-Z]:/|/)?${parts}|\\./${guardedPart}${rest})$`,
  /** ISO 8601-1, section 5.5.2, without parts of nothing. */
  duration: `^${duration}$`,
  durationOrNone: `^(?:PT0S|${duration})$`,
  currency: "^[A-Z]{3}$",
  /** BCP 47 in its canonical case. */
  language: "^(?:[a-z]{2,3}(?:-[0-9A-Za-z]{1,8})*|[ix](?:-[0-9a-z]{1,8})+)$",
  amount: `^${natural}(?:\\.[0-9]+)?$`,
  number: `^${natural}(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$`,
  environmentName: "^[A-Z_][A-Z0-9_]*$",
  /** RFC 6901, section 3. */
  pointer: "^(?:/(?:[^~/]|~[01])*)*$",
} as const;

/** An address with one of these schemes, in any case. */
export function patternOfUrl(schemes: readonly string[]): string {
  return `^(?:${schemes.map(inAnyCase).join("|")})${restOfUrl}`;
}

/** Whether a pattern is one that `patternOfUrl` has made. */
export function isPatternOfUrl(pattern: string): boolean {
  return pattern.endsWith(restOfUrl);
}

const restOfUrl = `:[^\\s\\\\${control}]+$`;

/** A text that ends in one of these, in any case. */
export function patternOfEndings(endings: readonly string[]): string {
  return `(?:${endings.map(inAnyCase).join("|")})$`;
}

/** The endings of a pattern that `patternOfEndings` has made, parted by commas; undefined for another pattern. */
export function readPatternOfEndings(pattern: string): string | undefined {
  const list = /^\(\?:(\\\..*)\)\$$/.exec(pattern)?.[1];
  return list
    ?.replace(/\[(\w)\w\]/g, "$1")
    .replaceAll("\\", "")
    .replaceAll("|", ", ");
}

function inAnyCase(text: string): string {
  return text.replace(/[.+]/g, "\\$&").replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
