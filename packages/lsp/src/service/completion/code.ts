import type { Call, FunctionDeclaration } from "@kodeon/parser/tree";
import { host, type HostSpec } from "@kodeon/parser/language";
import { CompletionItemKind } from "vscode-languageserver-types";
import { suggestConnectors } from "./connectors.ts";
import { inWord, type Probe } from "./cursor.ts";
import { expressions, namedArguments } from "./expressions.ts";
import type { Suggestion } from "./offer.ts";
import { packageNames } from "./packages.ts";
import { inQuoted, quotedFrom } from "./quoted.ts";
import { hostMembers } from "./host-members.ts";
import { statements } from "./statements.ts";

/** What may stand in a function. */
export function suggestCode(probe: Probe, own: FunctionDeclaration): Suggestion | undefined {
  const suggestion = suggestAt(probe, own);
  // Further spellings of a word are offered to whoever begins to type them.
  return suggestion && { ...suggestion, followsTyping: true };
}

function suggestAt(probe: Probe, own: FunctionDeclaration): Suggestion | undefined {
  const { nodes, before, word } = probe;
  const last = nodes.at(-1);
  const parent = nodes.at(-2);
  if (probe.string) return inText(probe);
  if (/^\p{Nd}/u.test(word)) return undefined;
  if (last?.kind !== "name" || parent === undefined) return suggestConnectors(probe);
  const line = before.slice(0, before.length - word.length);
  const isBegun = line.trim() !== "";
  const isFree = isFreeBetween(line, probe.rest);
  if (isBegun && !isFree) return undefined;
  switch (parent.kind) {
    case "member": {
      const object = parent.object.kind === "name" ? parent.object.text : "";
      return parent.name === last ? hostMembers(object, probe, own) : undefined;
    }
    case "map-entry":
      if (parent.key === last) return undefined;
      break;
    case "function":
    case "try":
      return undefined;
    case "for-range":
    case "for-each":
      if (parent.variable === last) return undefined;
      break;
    case "assignment":
      // The name of a variable that is about to be declared.
      if (parent.target === last && parent.declares) return undefined;
      break;
    case "argument": {
      const call = nodes.at(-3);
      if (call?.kind !== "call" || parent.name === last) break;
      const named = parent.name === undefined ? namedArguments(call, probe, own) : [];
      return inWord(probe, [...named, ...expressions(probe, own)]);
    }
    case "expression-statement":
      if (isBegun) break;
      return inWord(probe, [...statements(probe, own), ...(isFree ? expressions(probe, own) : [])]);
    default:
  }
  return inWord(probe, expressions(probe, own));
}

const opening =
  "jika|dari|sampai|dalam|di|selama|kembalikan|lempar|dan|atau|bukan|tidak|buat|untuk|fungsi|tangkap";
const endsValue = new RegExp(
  `(?:["\\])}]|(?<![\\p{L}\\p{Nd}_])(?!(?:${opening})\\s*$)[\\p{L}\\p{Nd}_]+)\\s*$`,
  "u",
);
const beginsValue = /^\s*(?:["[{]|(?!(?:dan|atau|maka|lakukan|sampai|dari|dalam|di)\b)[\p{L}\p{Nd}_])/u;

/** Whether a value may stand between these two: not right behind another, nor before one. */
function isFreeBetween(before: string, after: string): boolean {
  return !endsValue.test(before.slice(-longestWord)) && !beginsValue.test(after);
}

const longestWord = 256;

const { objects }: HostSpec = host;

/** Texts in functions can be anything, save those that name a package to the marketplace. */
function inText(probe: Probe): Suggestion | undefined {
  const { nodes, string, project, document } = probe;
  const argument = nodes.at(-2);
  const call = nodes.at(-3);
  if (string === undefined || argument?.kind !== "argument" || call?.kind !== "call") return undefined;
  const at = call.arguments.indexOf(argument);
  if ((argument.name?.text ?? parametersOf(call)[at]) !== "nama") return undefined;
  const quoted = quotedFrom(probe, string.start);
  const offers = packageNames(project, document, quoted.content).names.map((name) => ({
    label: name,
    kind: CompletionItemKind.Module,
    subject: { package: name },
  }));
  return inQuoted(quoted, offers);
}

function parametersOf({ callee }: Call): readonly string[] {
  if (callee.kind !== "member" || callee.object.kind !== "name" || callee.name.kind !== "name") return [];
  const object = Object.hasOwn(objects, callee.object.text) ? objects[callee.object.text] : undefined;
  const found = Object.entries(object?.functions ?? {}).find(
    ([name]) => callee.name.kind === "name" && name === callee.name.text,
  );
  return found?.[1].parameters.map(({ name }) => name) ?? [];
}
