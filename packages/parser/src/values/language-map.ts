import type { Key, MapLiteral, Value } from "../syntax/tree.ts";
import { keyText } from "./key-text.ts";
import { canonicalLanguage, languageMeant } from "./language.ts";
import { quote } from "./quote.ts";
import type { ReadContext } from "./reader.ts";

/** The values of a map whose keys are languages, by canonical BCP 47 tag; undefined where any of it is wrong. */
export function readLanguageMap<Result>(
  node: MapLiteral,
  read: (value: Value) => Result | undefined,
  context: ReadContext,
): Readonly<Record<string, Result>> | undefined {
  const results = new Map<string, Result>();
  const keys = new Map<string, Key>();
  let isWhole = true;
  for (const { key, value } of node.entries) {
    const tag = readKey(key, context);
    const result = read(value);
    if (tag === undefined || result === undefined) isWhole = false;
    else if (!isRepeated(tag, key, keys, context)) results.set(tag, result);
    else isWhole = false;
  }
  return isWhole ? Object.fromEntries(results) : undefined;
}

function readKey(key: Key, context: ReadContext): string | undefined {
  const tag = canonicalLanguage(keyText(key));
  if (tag !== undefined) return tag;
  const { property } = context;
  const meant = languageMeant(keyText(key));
  if (meant === undefined) context.report("expected-language", key, { property });
  else {
    const suggestion = quote(meant);
    const fix = [{ start: key.start, end: key.end, text: suggestion }];
    context.report("expected-language", key, { property, suggestion }, { fix });
  }
  return undefined;
}

/** `en` and `EN` are two keys by syntax and one language. Keys that are alike to the letter have been reported. */
function isRepeated(tag: string, key: Key, keys: Map<string, Key>, context: ReadContext): boolean {
  const first = keys.get(tag);
  if (first === undefined) {
    keys.set(tag, key);
    return false;
  }
  if (keyText(first) !== keyText(key)) {
    context.report("duplicate-key", key, { name: keyText(key) }, { related: [first] });
  }
  return true;
}
