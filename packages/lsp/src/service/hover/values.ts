import type { Money } from "@kodeon/parser";
import { currencyDigits } from "@kodeon/parser/semantics";
import type { Explainer, Question } from "./explanation.ts";
import { durationWords } from "./duration-words.ts";
import { explainLicence } from "./licence.ts";
import { beside, prose, type Passage } from "./markup.ts";
import { moneyWords } from "./money-words.ts";
import { rangeWords } from "./range-words.ts";
import { valueAt, type ValueAt } from "./value-at.ts";

/** Explains the values of properties, where there is more to say of them than they say themselves. */
export const explainValue: Explainer = (question) => {
  const found = valueAt(question.place);
  if (found === undefined) return undefined;
  if (found.spec.type === "licence") return explainLicence(question, found);
  const passages = passagesOf(found, question);
  return passages.length === 0 ? undefined : { span: found.node, passages };
};

function passagesOf(found: ValueAt, { say, language }: Question): readonly Passage[] {
  const { spec, value, name, owner } = found;
  if (spec.type === "money") return isMoney(value) ? [prose(moneyWords(value, language))] : [];
  if (typeof value !== "string") return [];
  switch (spec.type) {
    case "choice": {
      const own = Object.keys(spec.choices).find((word) => spec.choices[word] === value) ?? value;
      const facts = [`\`${own}\``, say("choice", { property: name }), `IR \`${value}\``];
      return [beside(facts), prose(owner[language])];
    }
    case "slug": {
      if (spec.known === undefined) return [];
      const isKnown = spec.known.includes(value);
      return [beside([`\`${value}\``, say(isKnown ? "known-word" : "own-word")]), prose(owner[language])];
    }
    case "currency": {
      const digits = currencyDigits(value) ?? 0;
      return [beside([`\`${value}\``, say(digits === 0 ? "whole-currency" : "currency", { digits })])];
    }
    case "duration":
      return [beside([durationWords(value, language), `IR \`${value}\``])];
    case "version-range": {
      const words = rangeWords(value, say);
      return words === undefined ? [] : [prose(words)];
    }
    default:
      return [];
  }
}

function isMoney(value: unknown): value is Money {
  return typeof value === "object" && value !== null && "amount" in value && "currency" in value;
}
