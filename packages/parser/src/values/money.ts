import type { Money } from "../schema/types.ts";
import { readAmount } from "../syntax/lexer/amount.ts";
import type { Value } from "../syntax/tree.ts";
import { currencyDigits } from "./currency.ts";
import { type Decimal, decimal, partedThousands, quotedNumber, writtenNumber } from "./decimal.ts";
import { refuse, replace } from "./expect.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** 2^53 − 1 has sixteen digits; what has more is too large, whatever its digits are. */
const mostDigits = 16;

/**
 * A sum in the currency that a property beside it names: exact, not negative, with at most the digits that ISO 4217 gives
 * the currency. Without a valid currency there is no sum; saying so is left to the rule that asks for the currency.
 */
export const readMoney: Reader<SpecOf<"money">, Money> = (node, spec, context) => {
  const written = writtenNumber(node);
  if (written === undefined)
    return refuse(node, "expected-amount", context, quotedNumber(node) ?? quotedAmount(node));
  const { property, report } = context;
  const sum = decimal(written);
  if (sum.negative && sum.digits !== "0") {
    report("negative-amount", node, { property });
    return undefined;
  }
  const currency = context.sibling(spec.currency) ?? spec.fallback;
  const digits = typeof currency === "string" ? currencyDigits(currency) : undefined;
  // Whoever parts thousands by a point is told that first; only the currency would say whether it may be meant as it is.
  const parted = currency === undefined ? partedThousands(written) : undefined;
  if (parted !== undefined) report("thousands-separator", node, { suggestion: parted });
  if (typeof currency !== "string" || digits === undefined) return undefined;

  const whole = digits < 3 ? partedThousands(written) : undefined;
  if (whole !== undefined) {
    report("thousands-separator", node, { suggestion: whole }, replace(node, whole));
    return undefined;
  }
  if (sum.exponent < -digits) {
    const suggestion = shortened(written, digits);
    const values = { property, currency, digits };
    if (suggestion === undefined) report("too-many-decimals", node, values);
    else report("too-many-decimals", node, { ...values, suggestion }, replace(node, suggestion));
    return undefined;
  }
  const minor = inMinorUnits(sum, digits);
  if (minor !== undefined) return { amount: withPoint(minor, digits), currency, minor: Number(minor) };
  report("amount-too-large", node, { property });
  return undefined;
};

/** The number in a text such as `"Rp 150.000"`. */
function quotedAmount(node: Value): string | undefined {
  return node.kind === "string" ? readAmount(node.value)?.number : undefined;
}

function inMinorUnits({ digits, exponent }: Decimal, places: number): bigint | undefined {
  if (digits === "0") return 0n;
  if (digits.length + exponent + places > mostDigits) return undefined;
  const minor = BigInt(digits) * 10n ** BigInt(exponent + places);
  return minor > BigInt(Number.MAX_SAFE_INTEGER) ? undefined : minor;
}

/** A sum in the smallest unit of its currency as a decimal with that many digits behind the point. */
export function withPoint(minor: bigint, places: number): string {
  const digits = minor.toString().padStart(places + 1, "0");
  return places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** The number without the zeros that are too many, where they are nothing but zeros. */
function shortened(written: string, places: number): string | undefined {
  const [, whole = "", kept = "", rest] = new RegExp(`^(\\d+)\\.(\\d{${places}})(\\d+)$`).exec(written) ?? [];
  if (rest === undefined || /[1-9]/.test(rest)) return undefined;
  return kept === "" ? whole : `${whole}.${kept}`;
}
