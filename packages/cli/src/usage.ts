import { nearest } from "@kodeon/parser";
import { type CommandName, commands, optionsOf } from "./commands.ts";
import type { Say } from "./words.ts";

interface Named {
  readonly command: CommandName | undefined;
  readonly name: string;
}

/** What can be wrong with the way the command was called. */
export type UsageFault =
  | ({ readonly fault: "unknown-command" | "unknown-option" } & Named)
  | ({ readonly fault: "missing-option" | "would-overwrite" } & Named)
  | ({ readonly fault: "missing-value" | "unexpected-value" | "unexpected-operand" } & Named)
  | ({ readonly fault: "needs-standard-input" } & Named)
  | ({ readonly fault: "invalid-count" | "invalid-rule"; readonly value: string } & Named)
  | ({ readonly fault: "conflicting-options" | "missing-companion"; readonly other: string } & Named)
  | ({
      readonly fault: "unknown-rule" | "fixed-rule";
      readonly suggestion: string | undefined;
    } & Named)
  | ({
      readonly fault: "invalid-choice";
      readonly value: string;
      readonly choices: readonly string[];
    } & Named)
  | {
      readonly fault: "same-output";
      readonly command: CommandName | undefined;
      readonly first: string;
      readonly second: string;
      readonly output: string;
    }
  | {
      readonly fault:
        | "missing-command"
        | "empty-operand"
        | "missing-input"
        | "missing-document"
        | "missing-key-path"
        | "missing-pair"
        | "repeated-standard-input";
      readonly command: CommandName | undefined;
    };

/** The fault in whole sentences: what is wrong, what may have been meant, and where help is found. */
export function explainUsage(usage: UsageFault, tell: Say): string {
  const suggestion = suggestionFor(usage);
  return [
    `kodeonc: ${sentence(usage, tell)}`,
    ...(suggestion ? [tell("did-you-mean", { suggestion })] : []),
    tell("see-help", { command: usage.command ? `kodeonc ${usage.command} --help` : "kodeonc --help" }),
  ].join(" ");
}

function sentence(usage: UsageFault, tell: Say): string {
  switch (usage.fault) {
    case "missing-command":
    case "empty-operand":
    case "missing-input":
    case "missing-document":
    case "missing-key-path":
    case "missing-pair":
    case "repeated-standard-input":
      return tell(usage.fault);
    case "same-output":
      return tell(usage.fault, usage);
    case "invalid-count":
    case "invalid-rule":
      return tell(usage.fault, usage);
    case "conflicting-options":
    case "missing-companion":
      return tell(usage.fault, usage);
    case "invalid-choice":
      return tell(usage.fault, { ...usage, choices: usage.choices.join(", ") });
    default:
      return tell(usage.fault, { name: usage.name });
  }
}

function suggestionFor(usage: UsageFault): string | undefined {
  if (usage.fault === "unknown-command") {
    // Who names a file straight away most likely wants it compiled.
    if (usage.name.endsWith(".kodeon")) return `kodeonc compile ${usage.name}`;
    return nearest(usage.name, Object.keys(commands));
  }
  if (usage.fault === "unknown-option") {
    return nearest(
      usage.name,
      Object.keys(optionsOf(usage.command)).map((name) => `--${name}`),
    );
  }
  if (usage.fault === "invalid-choice") return nearest(usage.value, usage.choices);
  if (usage.fault === "unknown-rule") return usage.suggestion;
  return undefined;
}
