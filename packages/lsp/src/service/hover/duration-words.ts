import type { MessageLanguage } from "@kodeon/parser";

/** A duration of the IR in words: `1 year, 6 months` for `P1Y6M`. */
export function durationWords(duration: string, language: MessageLanguage): string {
  const [date = "", time = ""] = duration.replace(/^P/, "").split("T");
  return [...partsOf("", date), ...partsOf("T", time)]
    .map(([count, unit]) => {
      const names = units[unit]?.[language];
      if (names === undefined) return `${count} ${unit}`;
      const number = language === "id" ? count.replace(".", ",") : count;
      return `${number} ${count === "1" ? names.one : names.many}`;
    })
    .join(", ");
}

function partsOf(prefix: string, text: string): (readonly [string, string])[] {
  return [...text.matchAll(/([\d.]+)([A-Z])/g)].map(([, count = "", unit = ""]) => [count, prefix + unit]);
}

interface Forms {
  readonly one: string;
  readonly many: string;
}

const units: Readonly<Record<string, Readonly<Record<MessageLanguage, Forms>>>> = {
  Y: { id: { one: "tahun", many: "tahun" }, en: { one: "year", many: "years" } },
  M: { id: { one: "bulan", many: "bulan" }, en: { one: "month", many: "months" } },
  W: { id: { one: "minggu", many: "minggu" }, en: { one: "week", many: "weeks" } },
  D: { id: { one: "hari", many: "hari" }, en: { one: "day", many: "days" } },
  TH: { id: { one: "jam", many: "jam" }, en: { one: "hour", many: "hours" } },
  TM: { id: { one: "menit", many: "menit" }, en: { one: "minute", many: "minutes" } },
  TS: { id: { one: "detik", many: "detik" }, en: { one: "second", many: "seconds" } },
};
