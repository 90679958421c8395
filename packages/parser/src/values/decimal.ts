import type { Value } from "../syntax/tree.ts";

/** An exact decimal number: `digits` × 10 ^ `exponent`. */
export interface Decimal {
  readonly negative: boolean;
  /** Without leading zeros; `"0"` for zero. */
  readonly digits: string;
  readonly exponent: number;
}

/** A number as it is written, its sign included and its underscores left out; undefined for anything but a number. */
export function writtenNumber(node: Value): string | undefined {
  if (node.kind === "number") return node.text.replaceAll("_", "");
  if (node.kind !== "unary" || node.operator !== "-" || node.operand.kind !== "number") return undefined;
  return `-${node.operand.text.replaceAll("_", "")}`;
}

/** The number that a string holds, where it holds nothing else: its author meant it to go without quotes. */
export function quotedNumber(node: Value): string | undefined {
  if (node.kind !== "string") return undefined;
  const text = node.value.trim();
  return /^-?(?:0|[1-9]\d*(?:_\d+)*)(?:\.\d+)?$/.test(text) ? text : undefined;
}

/** Reads what `writtenNumber` gives. Zero has no exponent above 0; others have the one that is written. */
export function decimal(written: string): Decimal {
  const negative = written.startsWith("-");
  const [mantissa = "", power = "0"] = written.slice(negative ? 1 : 0).split(/e/i);
  const [whole = "", fraction = ""] = mantissa.split(".");
  const digits = (whole + fraction).replace(/^0+(?=\d)/, "");
  const exponent = Number(power) - fraction.length;
  return { negative, digits, exponent: digits === "0" ? Math.min(exponent, 0) : exponent };
}

/** `150_000` for `150.000`, where a point may well have been meant to part thousands, as it does in Indonesian prose. */
export function partedThousands(written: string): string | undefined {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(written) ? written.replace(".", "_") : undefined;
}
