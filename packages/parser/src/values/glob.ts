import { expectText } from "./expect.ts";
import type { Reader } from "./reader.ts";
import { isAbsolute, plainPath, withoutRoot } from "./relative-path.ts";
import type { SpecOf } from "./spec-of.ts";

/** A pattern for files of the package, normalised as a path is; `!` before it leaves those files out. */
export const readGlob: Reader<SpecOf<"glob">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-glob", context);
  if (text === undefined || node.kind !== "string") return undefined;
  const { property, report } = context;
  const sign = text.startsWith("!") ? "!" : "";
  const pattern = text.slice(sign.length);
  if (isAbsolute(pattern)) {
    report("absolute-path", node, { property }, withoutRoot(node));
    return undefined;
  }
  if (climbsFromPattern(pattern)) {
    report("escaping-path", node, { property });
    return undefined;
  }
  const plain = plainPath(node, pattern, "expected-glob", context);
  if (plain === undefined) return undefined;
  // A `!` that a file's name begins with leaves nothing out.
  return sign + (plain.startsWith("!") ? `./${plain}` : plain);
};

/** Where `..` stands behind or inside something with many meanings, nobody can say what it leads to. */
export function climbsFromPattern(pattern: string): boolean {
  const special = pattern.search(/[*?[\]{}()]/);
  return special >= 0 && /(?:^|[/{,(|])\.\.(?=$|[/},)|])/.test(pattern.slice(special));
}
