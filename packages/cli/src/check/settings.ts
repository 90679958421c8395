import type { DiagnosticName, RuleSetting, RuleSettings } from "@kodeon/parser";
import { findRule, isRuleSetting } from "@kodeon/parser/config";
import type { Call } from "../call.ts";
import type { UsageFault } from "../usage.ts";
import { type FormatName, isFormat } from "./formats.ts";

/** How `kodeonc check` was asked to work. */
export interface CheckSettings {
  readonly format: FormatName;
  readonly fix: boolean;
  readonly watch: boolean;
  /** More warnings than these are a failure. */
  readonly maxWarnings: number;
  /** What the command line says of single rules, which counts more than what `kodeonc.json` says. */
  readonly rules: RuleSettings;
}

const command = "check";

/** Reads the options of a call, or says the first thing that is wrong with them. */
export function readSettings({ options, operands }: Call): CheckSettings | UsageFault {
  const { format = "pretty", fix = false, watch = false, "max-warnings": most, rule = [] } = options;
  if (typeof most === "string" && !/^\d{1,9}$/.test(most))
    return { fault: "invalid-count", command, name: "--max-warnings", value: most };
  const rules = readRules(Array.isArray(rule) ? rule : []);
  if ("fault" in rules) return rules;
  if (typeof format !== "string" || !isFormat(format))
    throw new Error("a format outside the table of commands");

  const conflict = (name: string, other: string): UsageFault => {
    return { fault: "conflicting-options", command, name, other };
  };
  if (watch && fix) return conflict("--watch", "--fix");
  if (watch && format !== "pretty") return conflict("--watch", `--format ${format}`);
  if (watch && operands.includes("-")) return conflict("--watch", "-");
  return {
    format,
    fix: fix === true,
    watch: watch === true,
    maxWarnings: typeof most === "string" ? Number(most) : Infinity,
    rules,
  };
}

function readRules(written: readonly string[]): RuleSettings | UsageFault {
  const rules: Partial<Record<DiagnosticName, RuleSetting>> = {};
  for (const value of written) {
    const at = value.lastIndexOf("=");
    const word = value.slice(0, at);
    const setting = value.slice(at + 1);
    if (at < 1 || !isRuleSetting(setting)) return { fault: "invalid-rule", command, name: "--rule", value };
    const rule = findRule(word);
    if (typeof rule === "object") return { ...rule, command };
    rules[rule] = setting;
  }
  return rules;
}
