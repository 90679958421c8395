import { expectText } from "./expect.ts";
import type { Reader } from "./reader.ts";
import { isAbsolute, plainPath, withoutRoot } from "./relative-path.ts";
import type { SpecOf } from "./spec-of.ts";
import { checkScheme, isUrl } from "./url.ts";

/** A file of the package: relative, normalised, inside the package; an https URL as well where the property says so. */
export const readPath: Reader<SpecOf<"path">, string> = (node, spec, context) => {
  const text = expectText(node, "expected-path", context);
  if (text === undefined || node.kind !== "string") return undefined;
  const { property, report } = context;
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) {
    if (spec.remote && isUrl(text)) return checkScheme(node, text, ["https"], context);
    report(spec.remote ? "expected-url" : "expected-path", node, { property });
    return undefined;
  }
  if (isAbsolute(text)) {
    report("absolute-path", node, { property }, withoutRoot(node));
    return undefined;
  }
  const path = plainPath(node, text, "expected-path", context);
  if (path === undefined) return undefined;
  if (spec.endings === undefined || spec.endings.some((ending) => path.toLowerCase().endsWith(ending)))
    return path;
  report("wrong-ending", node, { property, endings: spec.endings.join(", ") });
  return undefined;
};
