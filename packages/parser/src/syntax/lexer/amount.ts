import { isDigit } from "../characters.ts";
import { Kind } from "../tokens.ts";
import { emit, previousKind, type Scan } from "./scan.ts";

/** A sum of money as people write it, with the sign of its currency before or behind it. */
interface WrittenAmount {
  /** The currency's sign or code, as it is written. */
  readonly sign: string;
  /** The number in the language's own notation; undefined where nobody can say what its points and commas mean. */
  readonly number: string | undefined;
}

const sign = "Rp\\.?|RM|(?:US|S|A)?\\$|[€£¥]|IDR|USD|EUR|GBP|JPY|CNY|SGD|MYR|AUD|THB|INR|KRW";
const number = "\\d+(?:[._,]\\d+)*";
const amount = `(?:(${sign})[ \\t\\u00a0]*(${number})(?:,-+)?|(${number})[ \\t\\u00a0]*(${sign}))`;
const wholeText = new RegExp(`^${amount}$`, "u");
/** The value of a property or of a key in a map, to its end. */
const wholeValue = new RegExp(`${amount}(?=[ \\t]*(?:$|[\\r\\n},]|//))`, "uy");

/** Whether a sum may begin with a code unit: with a digit, or with the sign or the capital letter of a currency. */
export function mayBeginAmount(unit: number): boolean {
  return unit >= 128 || unit === Dollar || isDigit(unit) || (unit >= CapitalA && unit <= CapitalZ);
}

const Dollar = 36;
const CapitalA = 65;
const CapitalZ = 90;

/** Reads a text that is nothing but a sum with its currency, such as `Rp 150.000`; undefined for any other. */
export function readAmount(text: string): WrittenAmount | undefined {
  const match = wholeText.exec(text.trim());
  return match === null ? undefined : amountOf(match);
}

/** Takes a sum that is a value together with its currency, which has a property of its own, and tells that. */
export function takeAmount(scan: Scan): boolean {
  const previous = previousKind(scan);
  if (previous !== Kind.Equals && (previous !== Kind.Colon || scan.brackets.length === 0)) return false;
  wholeValue.lastIndex = scan.at;
  const match = wholeValue.exec(scan.text);
  if (match === null) return false;
  const { sign: found, number: suggestion } = amountOf(match);
  const span = { start: scan.at, end: wholeValue.lastIndex };
  if (suggestion === undefined) scan.report("amount-with-currency", span, { sign: found });
  else {
    const fix = [{ ...span, text: suggestion }];
    scan.report("amount-with-currency", span, { sign: found, suggestion }, { fix });
  }
  scan.at = span.end;
  emit(scan, Kind.Bare, span.start, span.end);
  return true;
}

function amountOf([, before, behindIt, beforeIt, behind]: RegExpExecArray): WrittenAmount {
  const found = before ?? behind ?? "";
  return { sign: found, number: plainNumber(behindIt ?? beforeIt ?? "", /^(?:Rp|IDR)/.test(found)) };
}

/** Points part thousands in Indonesian and commas do in English; three digits behind a single one may mean either, save in rupiah. */
function plainNumber(written: string, isRupiah: boolean): string | undefined {
  if (/^(?:0|[1-9]\d*(?:_\d+)*)(?:\.\d{1,2})?$/.test(written)) return written;
  if (/^(?:0|[1-9]\d*),\d{1,2}$/.test(written)) return written.replace(",", ".");
  const [, whole, point, comma, cents] =
    /^([1-9]\d{0,2}(?:(?:(\.)\d{3})+|(?:(,)\d{3})+))(?:[.,](\d{1,2}))?$/.exec(written) ?? [];
  const mark = point ?? comma;
  if (whole === undefined || mark === undefined) return undefined;
  const isSure = isRupiah || cents !== undefined || whole.split(mark).length > 2;
  if (!isSure || (cents !== undefined && written.charAt(whole.length) === mark)) return undefined;
  const plain = whole.replaceAll(mark, "_");
  return cents === undefined ? plain : `${plain}.${cents}`;
}
