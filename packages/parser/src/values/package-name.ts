import { expectText, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

const pattern = /^(?:@[a-z0-9][a-z0-9._-]*\/)?[a-z0-9][a-z0-9._-]*$/;
const longest = 214;

/** A package's name, `name` or `@scope/name`; both parts begin with a letter or a digit. */
export const readPackageName: Reader<SpecOf<"package-name">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-package-name", context);
  if (text === undefined) return undefined;
  if (isPackageName(text)) return text;
  const meant = text.trim().toLowerCase().replace(/\s+/g, "-");
  return refuse(node, "expected-package-name", context, isPackageName(meant) ? quote(meant) : undefined);
};

/** Whether a text is a package's name as it should be written. */
export function isPackageName(text: string): boolean {
  return text.length <= longest && pattern.test(text);
}
