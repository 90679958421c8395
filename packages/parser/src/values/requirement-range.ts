import compare from "semver/functions/compare.js";
import type { Range } from "../syntax/tree.ts";
import { writtenNumber } from "./decimal.ts";
import { expectText, refuse, replace } from "./expect.ts";
import { quote } from "./quote.ts";
import type { ReadContext } from "./reader.ts";
import { isRange } from "./version-range.ts";
import { isVersion, versionMeant } from "./version.ts";

interface Comparator {
  readonly operator: Range["operator"];
  readonly version: string;
}

/**
 * The npm range of a requirement: `dan` joins with a blank, `atau` with ` || `, `==` is the bare version, and `!=` parts
 * what it stands with in what lies below and what lies above. Undefined, and told, where an operator has no full version.
 */
export function rangeOfRequirement(
  alternatives: readonly (readonly Range[])[],
  context: ReadContext,
): string | undefined {
  const sets = alternatives.map((ranges) => ranges.map((range) => readComparator(range, context)));
  const parts: string[] = [];
  for (const set of sets) {
    const comparators = set.filter((comparator) => comparator !== undefined);
    if (set.length === 0 || comparators.length < set.length) return undefined;
    for (const part of conjunctions(comparators)) parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join(" || ");
}

function readComparator(range: Range, context: ReadContext): Comparator | undefined {
  const { operator, version: node } = range;
  // A number lacks its quotes, and most often a part as well.
  const version = writtenNumber(node) ?? expectText(node, "expected-version", context);
  if (version === undefined) return undefined;
  if (isVersion(version)) {
    // Above the highest version there is nothing that `^` and `~` could stay below.
    const isBounded = operator === "^" || operator === "~";
    if (isBounded && !isRange(operator + version)) return refuse(node, "expected-version-range", context);
    return { operator, version };
  }
  const meant = versionMeant(version);
  if (meant === undefined) context.report("partial-version", node, { operator });
  else {
    const suggestion = quote(meant);
    context.report("partial-version", node, { operator, suggestion }, replace(node, suggestion));
  }
  return undefined;
}

/**
 * One range for each gap that the excluded versions leave. Several exclusions in rising order need one gap more than there
 * are of them; distributing each over the others would mean the same in a number of ranges that doubles with each.
 */
function conjunctions(comparators: readonly Comparator[]): readonly string[] {
  const kept = comparators.filter(({ operator }) => operator !== "!=").map(write);
  const excluded = comparators
    .filter(({ operator }) => operator === "!=")
    .map(({ version }) => version)
    .sort(compare)
    .filter((version, i, all) => i === 0 || compare(version, all[i - 1] ?? version) !== 0);
  return [undefined, ...excluded].map((below, i) => {
    const above = excluded[i];
    const gap = [below && `>${below}`, above && `<${above}`].filter((bound) => bound !== undefined);
    return [...kept, ...gap].join(" ");
  });
}

function write({ operator, version }: Comparator): string {
  return operator === "==" ? version : operator + version;
}
