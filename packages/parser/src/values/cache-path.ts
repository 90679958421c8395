import { expectText, refuse } from "./expect.ts";
import type { Reader } from "./reader.ts";
import { isAbsolute, plainPath } from "./relative-path.ts";
import type { SpecOf } from "./spec-of.ts";

/** A folder on the machine that runs the manifest, normalised: relative, absolute, on a drive, or below `~/`. */
export const readCachePath: Reader<SpecOf<"cache-path">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-cache-path", context);
  if (text === undefined || node.kind !== "string") return undefined;
  const [root = ""] = /^(?:~[/\\]|[a-z]:[/\\]|[/\\])/i.exec(text) ?? [];
  if (root === "" && (isAbsolute(text) || /^[a-z][a-z0-9+.-]+:\/\//i.test(text))) {
    return refuse(node, "expected-cache-path", context);
  }
  // A backslash in the root is told with those in the rest, in one fix.
  const path = plainPath(
    node,
    root.endsWith("\\") ? text : text.slice(root.length),
    "expected-cache-path",
    context,
  );
  if (path === undefined) return undefined;
  // Behind a root nothing can be taken for another one.
  return root === "" ? path : root + path.replace(/^\.\//, "");
};
