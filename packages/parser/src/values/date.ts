import { expectText, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** A calendar date in the extended format of ISO 8601, `2024-01-15`; the day must exist in the Gregorian calendar. */
export const readDate: Reader<SpecOf<"date">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-date", context);
  if (text === undefined) return undefined;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (parts === null) return refuse(node, "expected-date", context, dateMeant(text));
  if (isDay(Number(parts[1]), Number(parts[2]), Number(parts[3]))) return text;
  context.report("nonexistent-date", node, { text });
  return undefined;
};

/** Whether the Gregorian calendar, carried back before its introduction as ISO 8601 does, has that day; January is 1. */
export function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}

/** Only what can be read one way: `15/01/2024` is, `03/04/2024` is not. */
function dateMeant(text: string): string | undefined {
  const falling = /^\s*(\d{4})[-/. ]?(\d{1,2})[-/. ]?(\d{1,2})\s*$/.exec(text);
  if (falling !== null) return written(falling[1], falling[2], falling[3]);
  const rising = /^\s*(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})\s*$/.exec(text);
  if (rising === null) return undefined;
  const isCertain = Number(rising[1]) > 12 || rising[1] === rising[2];
  return isCertain ? written(rising[3], rising[2], rising[1]) : undefined;
}

function written(year = "", month = "", day = ""): string | undefined {
  if (!isDay(Number(year), Number(month), Number(day))) return undefined;
  return quote(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
