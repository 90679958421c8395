import { isDay } from "./date.ts";
import { expectText, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/**
 * A moment by RFC 3339 (section 5.6), offset included, `T` and `Z` as capitals. Its day must exist; a leap second is
 * believed where it could be one, at the end of a day in UTC.
 */
export const readDateTime: Reader<SpecOf<"date-time">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-date-time", context);
  if (text === undefined) return undefined;
  const parts = pattern.exec(text);
  if (parts === null || !isTime(parts)) {
    return refuse(node, "expected-date-time", context, momentMeant(text));
  }
  if (isDayOf(parts)) return text;
  context.report("nonexistent-date", node, { text: text.slice(0, 10) });
  return undefined;
};

function isDayOf([, year, month, day]: RegExpExecArray): boolean {
  return isDay(Number(year), Number(month), Number(day));
}

function isTime(parts: RegExpExecArray): boolean {
  const [hour = 0, minute = 0, second = 0] = parts.slice(4, 7).map(Number);
  const [offsetHour = 0, offsetMinute = 0] = parts.slice(8, 10).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  const offset = (offsetHour * 60 + offsetMinute) * (parts[7] === "-" ? -1 : 1);
  const minuteInUtc = (hour * 60 + minute - offset + 2 * 1440) % 1440;
  return second === 60 && minuteInUtc === 1439;
}

/** RFC 3339 forgives lower case and a blank for the T; an offset cannot be guessed. */
function momentMeant(text: string): string | undefined {
  const meant = text.trim().toUpperCase().replace(/\s+/, "T");
  const parts = pattern.exec(meant);
  return parts !== null && isTime(parts) && isDayOf(parts) ? quote(meant) : undefined;
}
