import type { DiagnosticName } from "@kodeon/parser";
import type { MessageLanguage } from "@kodeon/parser";
import type { RuleSetting } from "@kodeon/parser";
import type { RuleSettings } from "@kodeon/parser";
import type { Span } from "@kodeon/parser";

export interface Config {
  readonly language: (typeof languages)[number] | undefined;
  readonly rules: RuleSettings;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export interface ConfigFault {
  readonly line: number;
  readonly column: number;
  readonly span: Span;
  readonly fault: ConfigFaultName;
  readonly name: string;
  readonly value: string;
  readonly choices: string;
  readonly suggestion: string | undefined;
}

export interface ManifestGlobs {
  readonly patterns: readonly string[];
  readonly ignore: readonly string[];
}

export interface RuleFault {
  readonly fault: "unknown-rule" | "fixed-rule";
  readonly name: string;
  readonly suggestion: string | undefined;
}

export interface TextFault {
  readonly fault: keyof typeof textFaults;
  readonly offset: number;
}

export declare const configName = "kodeonc.json";

export declare function decodeText(bytes: Uint8Array):
  | {
      readonly text: string;
    }
  | TextFault;

export declare function findRule(word: string): DiagnosticName | RuleFault;

export declare function isRuleSetting(word: string): word is RuleSetting;

export declare function manifestGlobs(include: readonly string[], exclude: readonly string[]): ManifestGlobs;

export declare const plainConfig: Config;

export declare function readConfig(text: string): {
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
};

export declare function renderConfigFault(
  fault: {
    readonly fault: ConfigFaultName;
    readonly name: string;
    readonly value: string;
    readonly choices: string;
    readonly suggestion: string | undefined;
  },
  language: MessageLanguage,
): string;

export declare const ruleSettings: readonly ["off", "warning", "error"];

export declare const textFaults: {
  readonly "invalid-utf8": {
    readonly id: string;
    readonly en: string;
  };
  readonly utf16: {
    readonly id: string;
    readonly en: string;
  };
};

// Not exported, but what is above is made of it.

declare const configFaults: {
  readonly "config-syntax": {
    readonly id: string;
    readonly en: string;
  };
  readonly "config-object": {
    readonly id: string;
    readonly en: string;
  };
  readonly "config-globs": {
    readonly id: string;
    readonly en: string;
  };
  readonly "config-key": {
    readonly id: string;
    readonly en: string;
  };
  readonly "config-repeated": {
    readonly id: string;
    readonly en: string;
  };
  readonly "config-value": {
    readonly id: string;
    readonly en: string;
  };
  readonly "unknown-rule": {
    readonly id: string;
    readonly en: string;
  };
  readonly "fixed-rule": {
    readonly id: string;
    readonly en: string;
  };
};

declare const languages: readonly ["id", "en"];

type ConfigFaultName = keyof typeof configFaults;
