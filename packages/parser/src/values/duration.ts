import { expectText, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** What is written for the units of ISO 8601 (`TH`, `TM` and `TS` are those of the time): in short, in Indonesian, in English in both numbers. */
export const durationUnits = {
  Y: ["tahun", "year", "years"],
  M: ["bulan", "month", "months"],
  W: ["minggu", "week", "weeks"],
  D: ["d", "hari", "day", "days"],
  TH: ["h", "jam", "hour", "hours"],
  TM: ["m", "menit", "minute", "minutes"],
  TS: ["s", "detik", "second", "seconds"],
} as const;

const units: ReadonlyMap<string, string> = new Map(
  Object.entries(durationUnits).flatMap(([designator, words]) =>
    words.map((word) => [word, designator] as const),
  ),
);

/**
 * A positive length of time, by ISO 8601-1 (section 5.5.2) in the IR: `24h`, `1_tahun` and `30_days` are PT24H, P1Y and
 * P30D. ISO 8601 itself is accepted, its parts of nothing left out; only seconds of it may have a fraction.
 */
export const readDuration: Reader<SpecOf<"duration">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-duration", context);
  if (text === undefined) return undefined;
  const duration = isoDuration(text);
  if (duration === undefined) {
    const meant = durationMeant(text);
    return refuse(node, "expected-duration", context, meant === undefined ? undefined : quote(meant));
  }
  if (duration !== "P") return duration;
  context.report("empty-duration", node, { property: context.property });
  return undefined;
};

/** The duration in ISO 8601, `P` for none at all; undefined where the text is no duration. Numbers have 15 digits at most. */
function isoDuration(text: string): string | undefined {
  const simple = /^(\d{1,15})(?:([hmsd])|_([a-z]{2,}))$/.exec(text);
  if (simple === null) return /^P(?=.*\d)/.test(text) ? canonicalIso(text) : undefined;
  const [, digits = "", letter, word] = simple;
  const designator = units.get(letter ?? word ?? "");
  if (designator === undefined) return undefined;
  const part = withoutZeros(digits) + designator.slice(-1);
  if (Number(digits) === 0) return "P";
  return designator.startsWith("T") ? `PT${part}` : `P${part}`;
}

const iso =
  /^P(?:(\d{1,15}W)|(\d{1,15}Y)?(\d{1,15}M)?(\d{1,15}D)?(?:T(?=\d)(\d{1,15}H)?(\d{1,15}M)?(\d{1,15}(?:[.,]\d{1,15})?S)?)?)$/;

function canonicalIso(text: string): string | undefined {
  const parts = iso.exec(text);
  if (parts === null) return undefined;
  const kept = parts
    .slice(1)
    .map((part?: string) => (part === undefined || isNothing(part) ? "" : tidy(part)));
  const time = kept.slice(4).join("");
  return `P${kept.slice(0, 4).join("")}${time === "" ? "" : `T${time}`}`;
}

function isNothing(part: string): boolean {
  return !/[1-9]/.test(part);
}

function tidy(part: string): string {
  const [, number = "", unit = ""] = /^(.*)(.)$/.exec(part.replace(",", ".")) ?? [];
  const plain = number.includes(".") ? number.replace(/\.?0+$/, "") : number;
  return withoutZeros(plain) + unit;
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/, "");
}

/** `1 tahun`, `14hari` and `30-Days` lack nothing but the right joint, and `p1y` its capitals. */
function durationMeant(text: string): string | undefined {
  const parts = /^\s*(\d{1,15})[\s_-]*([a-z]+)\s*$/i.exec(text);
  if (parts === null) return isPositive(text.trim().toUpperCase()) ? text.trim().toUpperCase() : undefined;
  const [, digits = "", word = ""] = parts;
  const meant = digits + (word.length > 1 ? "_" : "") + word.toLowerCase();
  return isPositive(meant) ? meant : undefined;
}

function isPositive(text: string): boolean {
  const duration = isoDuration(text);
  return duration !== undefined && duration !== "P";
}

/**
 * Whether one duration of the IR is longer than another, whatever months and years they fall into: a year is twelve
 * months, and only where the shortest that the one can be exceeds the longest of the other is it longer for sure.
 */
export function isLonger(one: string, other: string): boolean {
  const [long, short] = [partsOf(one), partsOf(other)];
  if (long.seconds === 0 && short.seconds === 0) return long.months > short.months;
  return boundsOf(long).least > boundsOf(short).most;
}

interface Parts {
  readonly months: number;
  readonly seconds: number;
}

const DAY = 86_400;
const lengths: Readonly<Record<string, Parts>> = {
  Y: { months: 12, seconds: 0 },
  M: { months: 1, seconds: 0 },
  W: { months: 0, seconds: 7 * DAY },
  D: { months: 0, seconds: DAY },
  TH: { months: 0, seconds: 3600 },
  TM: { months: 0, seconds: 60 },
  TS: { months: 0, seconds: 1 },
};

function partsOf(duration: string): Parts {
  const [date = "", time = ""] = duration.slice(1).split("T");
  let [months, seconds] = [0, 0];
  for (const [prefix, part] of [["", date] as const, ["T", time] as const]) {
    for (const [, number, unit] of part.matchAll(/([\d.]+)([A-Z])/g)) {
      const length = lengths[`${prefix}${unit}`];
      months += Number(number) * (length?.months ?? 0);
      seconds += Number(number) * (length?.seconds ?? 0);
    }
  }
  return { months, seconds };
}

/** In seconds; a month has 30.4 days on average, and no more than three fewer or two more. */
function boundsOf({ months, seconds }: Parts): { readonly least: number; readonly most: number } {
  const days = (months * 365.25) / 12;
  const [fewer, more] = months === 0 ? [0, 0] : [3, 2];
  return { least: seconds + Math.floor(days - fewer) * DAY, most: seconds + Math.ceil(days + more) * DAY };
}
