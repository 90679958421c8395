import type { MessageLanguage, RuleSetting, RuleSettings } from "@kodeon/parser";
import { findRule, isRuleSetting, renderConfigFault, ruleSettings } from "@kodeon/parser/config";
import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import type { Client } from "./client.ts";
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

/** The settings of the user, followed. */
export interface FollowedSettings {
  readonly start: () => void;
  /** Resolves when the settings are known, or will hardly be: what is said before may be in the wrong language. */
  readonly known: Promise<void>;
}

/** How long a client may take for its first answer, in milliseconds. */
const patience = 2000;

/** Calls `onSettings` with what the user has set, at first and whenever it changes. */
export function followSettings(
  connection: Connection,
  { capabilities: { workspace } }: Client,
  onSettings: (value: unknown) => void,
  onFault: (fault: unknown) => void,
): FollowedSettings {
  const isAsked = workspace?.configuration === true;
  const ask = (): Promise<void> =>
    connection.workspace.getConfiguration("kodeon").then(onSettings).catch(onFault);
  connection.onDidChangeConfiguration(({ settings }) => {
    if (isAsked) void ask();
    else onSettings(membersOf(settings)["kodeon"]);
  });
  let settled = (): void => {};
  const known = isAsked ? new Promise<void>((resolve) => (settled = resolve)) : Promise.resolve();
  const limit = isAsked ? setTimeout(settled, patience) : undefined;
  return {
    known,
    start() {
      if (workspace?.didChangeConfiguration?.dynamicRegistration)
        connection.client
          .register(DidChangeConfigurationNotification.type, { section: "kodeon" })
          .then(undefined, onFault);
      if (!isAsked) return;
      void ask().then(() => {
        clearTimeout(limit);
        settled();
      });
    },
  };
}

function membersOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}
