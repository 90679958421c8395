import { durationUnits } from "@kodeon/parser/language";

/** Durations that people ask for, or the number before the cursor with each of the units. */
export function durations(typed: string): readonly string[] {
  const number = /^\d{1,15}/.exec(typed)?.[0];
  if (number === undefined) return common;
  return [...ofUnits(number, isIndonesian), ...ofUnits(number, (word) => isEnglish(word, number))];
}

const common = ["7_hari", "14_hari", "30_hari", "24_jam", "1_minggu", "1_bulan", "6_bulan", "1_tahun"];

/** From days, which are asked for most, to longer ones, and then to shorter ones. */
const order = ["D", "W", "M", "Y", "TH", "TM", "TS"] as const;

function ofUnits(number: string, isMeant: (word: string) => boolean): readonly string[] {
  return order.flatMap((unit) => durationUnits[unit].filter(isMeant).map((word) => `${number}_${word}`));
}

const english = /^(?:year|month|week|day|hour|minute|second)(s?)$/;

function isIndonesian(word: string): boolean {
  return word.length > 1 && !english.test(word);
}

function isEnglish(word: string, number: string): boolean {
  const ending = english.exec(word)?.[1];
  return ending !== undefined && (ending === "") === (number === "1");
}
