import { lstatSync } from "node:fs";
import { posix, sep } from "node:path";
import { planCheck } from "./check/plan.ts";
import { identityOf } from "./inputs.ts";

/**
 * The files that may be written of those that the operands ask for. A link that a search came upon is none: what it leads
 * to may lie elsewhere or be left alone on purpose. One that is named is meant.
 */
export async function withoutFoundLinks(
  asked: readonly string[],
  operands: readonly string[],
): Promise<readonly string[]> {
  const named = new Set(operands.map((operand) => posix.normalize(operand.replaceAll(sep, "/"))));
  const isFoundLink = (path: string): boolean => !named.has(posix.normalize(path)) && isLink(path);
  if (!asked.some(isFoundLink)) return asked;
  if (operands.length === 1) return asked.filter((path) => !isFoundLink(path));

  // Of a link and its file no more than the first was taken. The file still counts where another operand asks for it.
  const files = new Map<string, string>();
  for (const operand of operands) {
    const own = await planCheck([operand], "files");
    for (const path of own.asked) {
      const identity = identityOf(path);
      if (!isFoundLink(path) && !files.has(identity)) files.set(identity, path);
    }
  }
  return [...files.values()];
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    // Reading it will tell what is wrong.
    return false;
  }
}
