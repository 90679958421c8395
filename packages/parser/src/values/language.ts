import { parse, stringify } from "bcp-47";
import { expectText, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** A BCP 47 language tag, given in its canonical case (RFC 5646, section 2.1.1). */
export const readLanguage: Reader<SpecOf<"language">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-language", context);
  if (text === undefined) return undefined;
  const tag = canonicalLanguage(text);
  if (tag !== undefined) return tag;
  const meant = languageMeant(text);
  return refuse(node, "expected-language", context, meant === undefined ? undefined : quote(meant));
};

/**
 * The tag in canonical case, an old one replaced by what stands for it today; undefined where it is no BCP 47 tag.
 * A first subtag of four to eight letters is refused: the syntax allows it, but no such language is registered.
 */
export function canonicalLanguage(text: string): string | undefined {
  const tag = parse(text);
  const language = tag.language?.toLowerCase();
  if (language !== undefined && language.length > 3) return undefined;
  const isOld = tag.irregular != null || tag.regular != null;
  if (language === undefined && !isOld && tag.privateuse.length === 0) return undefined;
  const { script, region } = tag;
  const lower = stringify(tag).toLowerCase();
  if (language === undefined) return lower;
  return stringify({
    ...parse(lower),
    script: script && script.charAt(0).toUpperCase() + script.slice(1).toLowerCase(),
    region: region?.toUpperCase(),
  });
}

/** The tag that was probably meant: people write `en_US`, and the names of the languages they know. */
export function languageMeant(text: string): string | undefined {
  const named = names.get(text.trim().toLowerCase());
  return named ?? canonicalLanguage(text.trim().replaceAll("_", "-"));
}

const names: ReadonlyMap<string, string> = new Map([
  ["indonesia", "id"],
  ["indonesian", "id"],
  ["inggris", "en"],
  ["english", "en"],
]);
