import { quotedNumber, writtenNumber } from "./decimal.ts";
import { refuse } from "./expect.ts";
import { withinLimits } from "./limits.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** A finite number between the limits, both included, as binary floating point. */
export const readNumber: Reader<SpecOf<"number">, number> = (node, spec, context) => {
  const written = writtenNumber(node);
  if (written === undefined) return refuse(node, "expected-number", context, quotedNumber(node));
  const { min = -Number.MAX_VALUE, max = Number.MAX_VALUE } = spec;
  return withinLimits(node, Number(written), min, max, context);
};
