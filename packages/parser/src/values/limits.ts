import type { Value } from "../syntax/tree.ts";
import type { ReadContext } from "./reader.ts";

/** The number itself where it lies between the limits, both included; otherwise the limit is told. Never −0. */
export function withinLimits(
  node: Value,
  value: number,
  min: number,
  max: number,
  { report, property }: ReadContext,
): number | undefined {
  if (value < min) {
    report("number-too-small", node, { property, min });
    return undefined;
  }
  if (value > max) {
    report("number-too-large", node, { property, max });
    return undefined;
  }
  return value === 0 ? 0 : value;
}
