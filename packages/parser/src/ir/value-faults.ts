import type { TypeSpec } from "../schema/spec.ts";
import type { Money } from "../schema/types.ts";
import { currencyDigits } from "../values/currency.ts";
import { isDay } from "../values/date.ts";
import { climbsFromPattern } from "../values/glob.ts";
import { canonicalLanguage } from "../values/language.ts";
import { isLicence } from "../values/licence.ts";
import { withPoint } from "../values/money.ts";
import { isGuardNeeded } from "../values/relative-path.ts";
import { isUrl } from "../values/url.ts";
import { isRange } from "../values/version-range.ts";
import { isVersion } from "../values/version.ts";
import type { IrFault } from "./fault.ts";
import { shorten } from "./shorten.ts";

/** A fault without its place. */
export type Finding = Omit<IrFault, "pointer">;

/** What is wrong with one value of a type that looks as the schema asks; undefined where nothing is. */
export function findInValue(spec: TypeSpec, value: unknown): Finding | undefined {
  if (spec.type === "money") return findInMoney(value as Money);
  if (typeof value !== "string") return spec.type === "text" ? findInTexts(Object(value)) : undefined;
  switch (spec.type) {
    case "version":
      return isVersion(value) ? undefined : found("ir-expected-version");
    case "version-range":
      return isRange(value) ? undefined : found("ir-expected-version-range");
    case "licence":
      return isLicence(value) ? undefined : found("ir-expected-licence");
    case "url":
      return isUrl(value) ? undefined : found("ir-expected-url");
    case "path":
      if (spec.remote && /^https:\/\//i.test(value))
        return isUrl(value) ? undefined : found("ir-expected-url");
      return isGuardNeeded(value) ? found("ir-expected-path") : undefined;
    case "glob":
      return climbsFromPattern(value) || isGuardNeeded(value.replace(/^!/, ""))
        ? found("ir-expected-glob")
        : undefined;
    case "date":
    case "date-time":
      return isDayOf(value) ? undefined : found("ir-nonexistent-date");
    case "language":
      return canonicalLanguage(value) === value ? undefined : found("ir-expected-language");
    case "currency":
      return currencyDigits(value) === undefined ? found("ir-expected-currency") : undefined;
    default:
      return undefined;
  }
}

function found(name: IrFault["name"], values: IrFault["arguments"] = {}): Finding {
  return { name, arguments: values };
}

/** One text in each of several languages, or where a text comes from. */
function findInTexts(texts: object): Finding | undefined {
  const names = Object.keys(texts);
  if (names.length === 1 && names[0] === "env") return undefined;
  if (names.length === 1 && names[0] === "file" && "file" in texts)
    return isGuardNeeded(String(texts.file)) ? found("ir-expected-path") : undefined;
  const wrong = names.find((name) => canonicalLanguage(name) !== name);
  return wrong === undefined ? undefined : found("ir-wrong-language-name", { name: shorten(wrong) });
}

function findInMoney({ amount, currency, minor }: Money): Finding | undefined {
  const digits = currencyDigits(currency);
  if (digits === undefined) return found("ir-unknown-currency");
  return withPoint(BigInt(minor), digits) === amount ? undefined : found("ir-contradictory-amount");
}

function isDayOf(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  return isDay(year, month, day);
}
