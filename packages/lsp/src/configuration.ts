import type { MessageLanguage, RuleSetting, RuleSettings } from "@kodeon/parser";
import { findRule, isRuleSetting, renderConfigFault, ruleSettings } from "@kodeon/parser/config";
import type { ConfigFile } from "./config-files.ts";
import type { ProjectSettings } from "./service/project.ts";

/** What the user has set in the editor, below `kodeon`. */
export interface UserSettings {
  readonly language: MessageLanguage | undefined;
  readonly rules: RuleSettings;
}

/** How a project is to be checked: what the editor says counts more than its `kodeonc.json`, as on the command line. */
export function settingsFor(
  config: ConfigFile | undefined,
  user: UserSettings,
  {
    language,
    locale,
  }: { readonly language?: MessageLanguage | undefined; readonly locale: string | undefined },
): ProjectSettings {
  const own = config?.config;
  return {
    language: user.language ?? language ?? own?.language ?? languageIn(locale),
    rules: { ...own?.rules, ...user.rules },
  };
}

/** English for an English locale, else Indonesian. */
function languageIn(locale: string | undefined): MessageLanguage {
  return /^en(?![a-z])/i.test(locale ?? "") ? "en" : "id";
}

/** Reads what a client says of `kodeon`. What is not understood is left out, and told in the client's language. */
export function readSettings(
  value: unknown,
  {
    language: chosen,
    locale,
  }: { readonly language?: MessageLanguage | undefined; readonly locale: string | undefined },
  log: (text: string) => void,
): UserSettings {
  const { language, rules } = membersOf(value);
  const known = languages.find((each) => each === language);
  const tell = (name: string, fault: Partial<Fault>): void => {
    const whole: Fault = {
      fault: "config-value",
      name,
      value: "",
      choices: "",
      suggestion: undefined,
      ...fault,
    };
    log(`kodeon: ${renderConfigFault(whole, known ?? chosen ?? languageIn(locale))}`);
  };

  const read: Record<string, RuleSetting> = {};
  for (const [word, setting] of Object.entries(membersOf(rules))) {
    const rule = findRule(word);
    if (typeof rule === "object") tell(word, rule);
    else if (typeof setting === "string" && isRuleSetting(setting)) read[rule] = setting;
    else tell(word, { value: JSON.stringify(setting), choices: ruleSettings.join(", ") });
  }
  // An editor says of what nobody has set that it is null, or empty.
  if (known === undefined && language !== undefined && language !== null && language !== "")
    tell("language", { value: JSON.stringify(language), choices: languages.join(", ") });
  return { language: known, rules: read };
}

type Fault = Parameters<typeof renderConfigFault>[0];

const languages = ["id", "en"] as const satisfies readonly MessageLanguage[];

/** The members of an object; of anything else none. */
export function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
