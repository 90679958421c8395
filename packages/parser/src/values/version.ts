import parse from "semver/functions/parse.js";
import { expectText, refuse } from "./expect.ts";
import { writtenNumber } from "./decimal.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** A full version by SemVer 2.0.0, as it is written, build metadata included. */
export const readVersion: Reader<SpecOf<"version">, string> = (node, _spec, context) => {
  const number = writtenNumber(node);
  if (number !== undefined) return refuse(node, "expected-version", context, quoted(versionMeant(number)));
  const text = expectText(node, "expected-version", context);
  if (text === undefined || isVersion(text)) return text;
  return refuse(node, "expected-version", context, quoted(versionMeant(text)));
};

/**
 * Whether a text is a version by SemVer 2.0.0, without the `v`, `=` or blanks that npm forgives. Numbers above
 * 2^53 − 1 and texts above 256 characters are refused as npm refuses them: nothing could compare them.
 */
export function isVersion(text: string): boolean {
  return /^\d[0-9A-Za-z.+-]*$/.test(text) && parse(text) !== null;
}

/** The full version that was probably meant: `1.2.0` for `1.2` and `v1.2`. */
export function versionMeant(text: string): string | undefined {
  const parts = /^[v=\s]*(\d+)(?:\.(\d+))?(?:\.(\d+))?([-+][0-9A-Za-z.+-]+)?\s*$/i.exec(text);
  if (parts === null) return undefined;
  const [, major = "0", minor = "0", patch = "0", rest = ""] = parts;
  const version = [major, minor, patch].map((part) => part.replace(/^0+(?=\d)/, "")).join(".") + rest;
  return isVersion(version) ? version : undefined;
}

function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : quote(text);
}
