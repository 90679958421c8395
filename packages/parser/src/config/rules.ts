import {
  catalogue,
  type DiagnosticName,
  isConfigurable,
  type RuleSetting,
} from "../diagnostics/catalogue.ts";
import { nearest } from "../text/nearest.ts";

/** Every setting that a rule may be given. */
export const ruleSettings = ["off", "warning", "error"] as const satisfies readonly RuleSetting[];

/** Why a word names no rule that can be set. */
export interface RuleFault {
  readonly fault: "unknown-rule" | "fixed-rule";
  readonly name: string;
  readonly suggestion: string | undefined;
}

/** The rule that a word names, by its name or its code in letters of either size, if it is one that may be set. */
export function findRule(word: string): DiagnosticName | RuleFault {
  const names = Object.keys(catalogue) as DiagnosticName[];
  const name = names.find(
    (each) => each === word.toLowerCase() || catalogue[each].code === word.toUpperCase(),
  );
  if (name !== undefined)
    return isConfigurable(name) ? name : { fault: "fixed-rule", name: word, suggestion: undefined };
  const known = names.filter(isConfigurable).flatMap((each) => [each, catalogue[each].code]);
  return { fault: "unknown-rule", name: word, suggestion: nearest(word, known) };
}

/** Whether a word is a setting for a rule. */
export function isRuleSetting(word: string): word is RuleSetting {
  return ruleSettings.some((each) => each === word);
}
