import { data } from "currency-codes";
import { expectWord, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

const digitsByCode: ReadonlyMap<string, number> = new Map(data.map(({ code, digits }) => [code, digits]));

/** The code of a currency by ISO 4217, in capitals. */
export const readCurrency: Reader<SpecOf<"currency">, string> = (node, _spec, context) => {
  const text = expectWord(node, "expected-currency", context);
  if (text === undefined || digitsByCode.has(text)) return text;
  const meant = text.trim().toUpperCase();
  const code = digitsByCode.has(meant) ? meant : signs.get(meant);
  const suggestion = code === undefined || node.kind === "name" ? code : quote(code);
  return refuse(node, "expected-currency", context, suggestion);
};

/** How many digits a currency's amounts have behind the point; undefined for what is no currency. */
export function currencyDigits(code: string): number | undefined {
  return digitsByCode.get(code);
}

/** The signs that stand for one currency alone, or as good as. */
const signs: ReadonlyMap<string, string> = new Map([
  ["RP", "IDR"],
  ["US$", "USD"],
  ["€", "EUR"],
]);
