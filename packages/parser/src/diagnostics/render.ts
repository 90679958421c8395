import { catalogue } from "./catalogue.ts";
import { type ConfigFaultName, configFaults, configHint } from "./config-messages.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { irMessages, type IrFaultName, type IrMessage } from "./ir-messages.ts";
import type { MessageEntry } from "./message-entry.ts";
import { type KeyFaultName, keyFaults, type RefusalName, refusals } from "./signature-messages.ts";

/** The languages that messages are written in, by their BCP 47 subtags. */
export type MessageLanguage = "id" | "en";

/** What a diagnostic says: one or more whole sentences without a line break of their own. */
export function renderMessage(diagnostic: Diagnostic, language: MessageLanguage): string {
  return fill(entryOf(diagnostic)[language], diagnostic);
}

/** A hint beside the message; undefined where there is none or nothing is known to suggest. */
export function renderHint(diagnostic: Diagnostic, language: MessageLanguage): string | undefined {
  const { hint } = entryOf(diagnostic);
  return hint && diagnostic.arguments["suggestion"] !== undefined
    ? fill(hint[language], diagnostic)
    : undefined;
}

/** The title of the diagnostic's fix, without a full stop; undefined where it has no edits. */
export function renderFix(diagnostic: Diagnostic, language: MessageLanguage): string | undefined {
  if (diagnostic.fix.length === 0) return undefined;
  return fill((entryOf(diagnostic).fix ?? plainFix)[language], diagnostic);
}

/** What a related place has to do with the diagnostic: a label without a full stop. */
export function renderRelated(diagnostic: Diagnostic, language: MessageLanguage): string {
  return fill((entryOf(diagnostic).related ?? plainRelated)[language], diagnostic);
}

/** Why a signature is refused, and what to do: whole sentences. */
export function renderRefusal(reason: RefusalName, language: MessageLanguage): string {
  return refusals[reason][language];
}

/** Why a text is no key that can be used, and what to do: whole sentences. */
export function renderKeyFault(
  fault: { readonly name: KeyFaultName; readonly arguments: Readonly<Record<string, string>> },
  language: MessageLanguage,
): string {
  return fill(keyFaults[fault.name][language], fault);
}

/** Of a wrong value in settings no more than this is shown: it may be a whole list of lists. */
const longestValue = 60;

/** What is wrong with settings, and what may have been meant: whole sentences. */
export function renderConfigFault(
  fault: {
    readonly fault: ConfigFaultName;
    readonly name: string;
    readonly value: string;
    readonly choices: string;
    readonly suggestion: string | undefined;
  },
  language: MessageLanguage,
): string {
  const { name, value, choices, suggestion } = fault;
  const shown = value.length > longestValue ? `${value.slice(0, longestValue)}…` : value;
  const said = fill(configFaults[fault.fault][language], { arguments: { name, value: shown, choices } });
  if (suggestion === undefined) return said;
  return `${said} ${fill(configHint[language], { arguments: { suggestion } })}`;
}

/** What a fault of an IR says: whole sentences without a line break of their own. Its place is in `pointer`. */
export function renderIrFault(fault: SaidIrFault, language: MessageLanguage): string {
  const { hint, ...message }: IrMessage = irMessages[fault.name];
  const said = fill(message[language], fault);
  return hint && fault.arguments["suggestion"] !== undefined
    ? `${said} ${fill(hint[language], fault)}`
    : said;
}

/** As much of an `IrFault` as is put into words. */
interface SaidIrFault {
  readonly name: IrFaultName;
  readonly arguments: Diagnostic["arguments"];
}

const plainFix: NonNullable<MessageEntry["fix"]> = { id: "Terapkan perbaikan", en: "Apply the fix" };
const plainRelated: NonNullable<MessageEntry["related"]> = {
  id: "lihat juga tempat ini",
  en: "see this place too",
};

function entryOf(diagnostic: Diagnostic): MessageEntry {
  return catalogue[diagnostic.name];
}

/** Braces around what is no argument are left as they are: messages quote source text. */
function fill(text: string, said: Pick<Diagnostic, "arguments">): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(said.arguments[name] ?? whole));
}
