import type { MessageLanguage, Money } from "@kodeon/parser";

/** A sum as it is written in a language: `Rp150.000,00`, `IDR 150,000.00`. */
export function moneyWords({ amount, currency }: Money, language: MessageLanguage): string {
  const [whole = "", fraction] = amount.split(".");
  const { thousands, decimal } = signs[language];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
  const number = fraction === undefined ? grouped : grouped + decimal + fraction;
  return language === "id" && currency === "IDR" ? `Rp${number}` : `${currency} ${number}`;
}

const signs: Readonly<Record<MessageLanguage, { readonly thousands: string; readonly decimal: string }>> = {
  id: { thousands: ".", decimal: "," },
  en: { thousands: ",", decimal: "." },
};
