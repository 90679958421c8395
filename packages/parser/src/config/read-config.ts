import type { DiagnosticName, RuleSetting, RuleSettings } from "../diagnostics/catalogue.ts";
import type { ConfigFaultName } from "../diagnostics/config-messages.ts";
import { lineIndex } from "../text/line-index.ts";
import { nearest } from "../text/nearest.ts";
import type { Span } from "../text/span.ts";
import { type JsonMember, type JsonNode, parseJson } from "./json-tree.ts";
import { findRule, ruleSettings } from "./rules.ts";

/** What the settings of a workspace are called in its folder. */
export const configName = "kodeonc.json";

/** The settings of a workspace. */
export interface Config {
  readonly language: (typeof languages)[number] | undefined;
  readonly rules: RuleSettings;
  /** Globs relative to the folder of the settings, as are those of `exclude`. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

/** The settings where nothing is set. */
export const plainConfig: Config = {
  language: undefined,
  rules: {},
  include: ["**/*.kodeon"],
  exclude: [],
};

/** Something wrong with settings, and where: line and column begin at 1, the span counts from the text's beginning. */
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

const languages = ["id", "en"] as const;
const keys = ["$schema", "language", "rules", "include", "exclude"] as const;
type Key = (typeof keys)[number];

/** Reads settings; what is wrong with them is told all at once, and the rest still counts. */
export function readConfig(text: string): {
  readonly config: Config;
  readonly faults: readonly ConfigFault[];
} {
  const faults: ConfigFault[] = [];
  const lines = lineIndex(text);
  const note: Note = ({ start, end }, fault, { name = "", value = "", choices = [], suggestion } = {}) => {
    const { line, column } = lines.position(start);
    const span = { start, end };
    faults.push({ line, column, span, fault, name, value, choices: choices.join(", "), suggestion });
  };

  const root = parseJson(text);
  let config = plainConfig;
  if (root.kind === "fault") note(root, "config-syntax");
  for (const { key, value } of membersOf(root, configName, note)) {
    if (!isKey(key.value)) {
      note(key, "config-key", { name: key.value, suggestion: nearest(key.value, keys) });
    } else config = { ...config, ...readKey(key.value, value, text, note) };
  }
  return { config, faults };
}

interface Details {
  readonly name?: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly suggestion?: string | undefined;
}
type Note = (span: Span, fault: ConfigFault["fault"], details?: Details) => void;

function readKey(key: Key, node: JsonNode, text: string, note: Note): Partial<Config> {
  switch (key) {
    case "$schema":
      return {};
    case "language":
      return { language: readChoice(key, node, languages, text, note) };
    case "rules":
      return { rules: readRules(node, text, note) };
    case "include":
    case "exclude":
      return { [key]: readGlobs(key, node, note) };
  }
}

function readRules(node: JsonNode, text: string, note: Note): RuleSettings {
  const rules: Partial<Record<DiagnosticName, RuleSetting>> = {};
  for (const { key, value } of membersOf(node, "rules", note)) {
    const rule = findRule(key.value);
    const setting = readChoice(key.value, value, ruleSettings, text, note);
    if (typeof rule === "object") note(key, rule.fault, rule);
    else if (setting !== undefined) rules[rule] = setting;
  }
  return rules;
}

function readGlobs(name: string, node: JsonNode, note: Note): readonly string[] {
  if (node.kind !== "array") {
    note(node, "config-globs", { name });
    return [];
  }
  return node.items.flatMap((item) => {
    if (item.kind === "string" && item.value !== "") return [item.value];
    note(item, "config-globs", { name });
    return [];
  });
}

function readChoice<Choice extends string>(
  name: string,
  node: JsonNode,
  choices: readonly Choice[],
  text: string,
  note: Note,
): Choice | undefined {
  const word = node.kind === "string" ? node.value : undefined;
  const choice = choices.find((each) => each === word);
  if (choice === undefined) {
    const value = text.slice(node.start, node.end);
    note(node, "config-value", { name, value, choices, suggestion: nearest(word ?? "", choices) });
  }
  return choice;
}

/** The members of an object, each key once. */
function membersOf(node: JsonNode, name: string, note: Note): readonly JsonMember[] {
  if (node.kind === "fault") return [];
  if (node.kind !== "object") {
    note(node, "config-object", { name });
    return [];
  }
  const seen = new Set<string>();
  for (const { key } of node.members) {
    if (seen.has(key.value)) note(key, "config-repeated", { name: key.value });
    seen.add(key.value);
  }
  return node.members;
}

function isKey(word: string): word is Key {
  return keys.some((key) => key === word);
}
