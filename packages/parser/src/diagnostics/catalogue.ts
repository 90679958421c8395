import { adviceMessages } from "./advice-messages.ts";
import { functionMessages } from "./function-messages.ts";
import type { MessageEntry, Severity } from "./message-entry.ts";
import { structureMessages } from "./structure-messages.ts";
import { syntaxMessages } from "./syntax-messages.ts";
import { valueMessages } from "./value-messages.ts";
import { workspaceMessages } from "./workspace-messages.ts";

export type { Severity } from "./message-entry.ts";

/**
 * Every diagnostic there is, by the name that its rule, its fixture and its page in the manual have too.
 * KDN1xxx text and syntax · 2xxx structure · 3xxx values · 4xxx names and workspace · 5xxx advice · 6xxx functions.
 */
export const catalogue = {
  ...syntaxMessages,
  ...structureMessages,
  ...valueMessages,
  ...workspaceMessages,
  ...adviceMessages,
  ...functionMessages,
} as const;

export type DiagnosticName = keyof typeof catalogue;

/** Whether a diagnostic's fix may be applied without asking. */
export function isSafeFix(name: DiagnosticName): boolean {
  const { risky }: MessageEntry = catalogue[name];
  return risky !== true;
}

/** What is to become of a rule's findings. */
export type RuleSetting = "off" | "warning" | "error";
export type RuleSettings = Readonly<Partial<Record<DiagnosticName, RuleSetting>>>;

/**
 * Whether a rule may be turned off, changed in severity or silenced. Errors of syntax, structure and values
 * (KDN1xxx–3xxx) may not: a file that has one has no IR.
 */
export function isConfigurable(name: DiagnosticName): boolean {
  const { code, severity }: MessageEntry = catalogue[name];
  return severity !== "error" || code >= "KDN4000";
}

/** The severity that a rule's findings have by these settings; undefined where it is off. */
export function severityOf(name: DiagnosticName, settings: RuleSettings): Severity | undefined {
  const setting = isConfigurable(name) ? settings[name] : undefined;
  return setting === "off" ? undefined : (setting ?? catalogue[name].severity);
}
