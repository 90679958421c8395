import { decimal, quotedNumber, writtenNumber } from "./decimal.ts";
import { refuse } from "./expect.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** A number from 0 to 1, both included. A whole number up to 100 is taken for a percentage and the ratio suggested. */
export const readRatio: Reader<SpecOf<"ratio">, number> = (node, _spec, context) => {
  const written = writtenNumber(node);
  if (written === undefined) return refuse(node, "expected-ratio", context, quotedNumber(node));
  const value = Number(written);
  if (value >= 0 && value <= 1) return value === 0 ? 0 : value;
  const isPercentage = value > 1 && value <= 100 && decimal(written).exponent === 0;
  return refuse(node, "expected-ratio", context, isPercentage ? String(value / 100) : undefined);
};
