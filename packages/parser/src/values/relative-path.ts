import type { TextEdit } from "../diagnostics/diagnostic.ts";
import type { StringLiteral } from "../syntax/tree.ts";
import { type Expectation, refuse, replace } from "./expect.ts";
import { quote } from "./quote.ts";
import type { ReadContext } from "./reader.ts";

/**
 * A path below some folder, with `/` between its parts, made plain: `./a//b/../c` is `a/c`. `./` stays, or comes, before
 * what would be read as something else by itself (`guarded`). Refused, and told, where it is empty, leaves the folder, or
 * has backslashes or control characters in it.
 */
export function plainPath(
  node: StringLiteral,
  path: string,
  expectation: Expectation,
  context: ReadContext,
): string | undefined {
  if (/\p{Cc}/u.test(path)) {
    const plain = quote(node.value.replace(/\p{Cc}/gu, ""));
    context.report("control-character", node, { property: context.property }, replace(node, plain));
    return undefined;
  }
  if (path.includes("\\")) {
    const suggestion = quote(node.value.replace(/\\+/g, "/"));
    context.report(
      "backslash-path",
      node,
      { property: context.property, suggestion },
      replace(node, suggestion),
    );
    return undefined;
  }
  const parts = plainParts(path);
  if (parts === undefined) {
    context.report("escaping-path", node, { property: context.property });
    return undefined;
  }
  return parts.length === 0 ? refuse(node, expectation, context) : guarded(parts.join("/"));
}

/**
 * A relative path so that nobody takes it for another kind of name: what begins as a home folder, a drive or a scheme
 * (RFC 3986, section 4.2) gets `./` in front.
 */
export function guarded(path: string): string {
  return isGuardNeeded(path) ? `./${path}` : path;
}

/** Whether a relative path reads as something else unless `./` stands before it. */
export function isGuardNeeded(path: string): boolean {
  return /^(?:~(?:\/|$)|[a-z][a-z0-9+.-]*:)/i.test(path);
}

/** Whether a path begins at a root, a drive or a home folder instead of where its reader stands. */
export function isAbsolute(path: string): boolean {
  return /^(?:[/\\]|~(?:[/\\]|$)|[a-z]:)/i.test(path);
}

function plainParts(path: string): readonly string[] | undefined {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "" || part === ".") continue;
    if (part !== "..") parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts;
}

/** Who writes `/src/main.kd` most likely means the package's own folder. */
export function withoutRoot(node: StringLiteral): { readonly fix: readonly TextEdit[] } {
  const relative = node.value.replace(/^(!?)\/+/, "$1");
  const isPlain = relative !== node.value && relative !== "" && plainParts(relative) !== undefined;
  return isPlain ? replace(node, quote(relative)) : { fix: [] };
}
