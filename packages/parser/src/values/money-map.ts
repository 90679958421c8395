import type { Money } from "../schema/types.ts";
import { refuse } from "./expect.ts";
import { keyText } from "./key-text.ts";
import { readMoney } from "./money.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** Sums by name, all in one currency; any name will do. Undefined where one of them is wrong. */
export const readMoneyMap: Reader<SpecOf<"money-map">, Readonly<Record<string, Money>>> = (
  node,
  spec,
  context,
) => {
  if (node.kind !== "map") return refuse(node, "expected-amounts", context);
  const { currency, fallback } = spec;
  const each = { type: "money", currency, ...(fallback === undefined ? {} : { fallback }) } as const;
  const sums = node.entries.map(({ key, value }) => {
    const name = keyText(key);
    return [name, readMoney(value, each, { ...context, property: name })] as const;
  });
  const read = sums.filter((sum): sum is readonly [string, Money] => sum[1] !== undefined);
  return read.length < sums.length ? undefined : Object.fromEntries(read);
};
