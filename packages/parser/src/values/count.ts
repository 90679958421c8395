import { decimal, partedThousands, quotedNumber, writtenNumber } from "./decimal.ts";
import { refuse, replace } from "./expect.ts";
import { withinLimits } from "./limits.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** A whole number between the limits, both included; 0 and 2^53 − 1 where there are none. `5.0` and `1e3` are whole. */
export const readCount: Reader<SpecOf<"count">, number> = (node, spec, context) => {
  const written = writtenNumber(node);
  if (written === undefined) return refuse(node, "expected-count", context, quotedNumber(node));
  const suggestion = partedThousands(written);
  if (suggestion !== undefined) {
    context.report("thousands-separator", node, { suggestion }, replace(node, suggestion));
    return undefined;
  }
  if (!isWhole(written)) return refuse(node, "expected-count", context);
  return withinLimits(node, Number(written), spec.min ?? 0, spec.max ?? Number.MAX_SAFE_INTEGER, context);
};

function isWhole(written: string): boolean {
  const { digits, exponent } = decimal(written);
  if (exponent >= 0 || digits === "0") return true;
  return -exponent < digits.length && /^0+$/.test(digits.slice(exponent));
}
