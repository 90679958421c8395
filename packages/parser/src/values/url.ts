import type { EnvironmentReference } from "../schema/types.ts";
import type { Value } from "../syntax/tree.ts";
import { isCallOf, readEnvironment } from "./call.ts";
import { expectText, refuse, replace } from "./expect.ts";
import { quote } from "./quote.ts";
import type { ReadContext, Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

const usual = ["https", "http"] as const;

/** An absolute URL by the URL Standard of the WHATWG, as it is written, with one of the schemes that the property allows. */
export const readUrl: Reader<SpecOf<"url">, string | EnvironmentReference> = (node, spec, context) => {
  if (spec.env && isCallOf(node, "lingkungan")) return readEnvironment(node, context);
  const text = expectText(node, "expected-url", context);
  if (text === undefined) return undefined;
  const schemes = spec.schemes ?? usual;
  if (!isUrl(text)) return refuse(node, "expected-url", context, urlMeant(text, schemes));
  return checkScheme(node, text, schemes, context);
};

/** The address itself where its scheme is one of these; otherwise they are told. */
export function checkScheme(
  node: Value,
  text: string,
  schemes: readonly string[],
  { report, property }: ReadContext,
): string | undefined {
  const scheme = text.slice(0, text.indexOf(":")).toLowerCase();
  if (schemes.includes(scheme)) return text;
  const list = schemes.join(", ");
  if (scheme !== "http" || !schemes.includes("https")) {
    report("wrong-scheme", node, { property, schemes: list });
    return undefined;
  }
  const suggestion = quote(text.replace(/^http/i, "https"));
  report("wrong-scheme", node, { property, schemes: list, suggestion }, replace(node, suggestion));
  return undefined;
}

/** Whether a text is an absolute URL as such, without the blanks, backslashes and missing slashes that browsers forgive. */
export function isUrl(text: string): boolean {
  if (!/^[a-z][a-z0-9+.-]*:[^\s\\\p{Cc}]+$/iu.test(text)) return false;
  if (/^https?:(?!\/\/[^/])/i.test(text)) return false;
  try {
    return new URL(text).href !== "";
  } catch {
    return false;
  }
}

function urlMeant(text: string, schemes: readonly string[]): string | undefined {
  const trimmed = text.trim().replaceAll("\\", "/");
  if (isUrl(trimmed) && schemes.includes(trimmed.slice(0, trimmed.indexOf(":")))) return quote(trimmed);
  const host = trimmed.replace(/^(?:https?:)?\/*/i, "");
  const address = `https://${host}`;
  const looksLikeHost = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:[:/?#]|$)/i.test(host);
  return looksLikeHost && schemes.includes("https") && isUrl(address) ? quote(address) : undefined;
}
