import { catalogue } from "./catalogue.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { MessageEntry } from "./message-entry.ts";

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

const plainFix: NonNullable<MessageEntry["fix"]> = { id: "Terapkan perbaikan", en: "Apply the fix" };
const plainRelated: NonNullable<MessageEntry["related"]> = {
  id: "lihat juga tempat ini",
  en: "see this place too",
};

function entryOf(diagnostic: Diagnostic): MessageEntry {
  return catalogue[diagnostic.name];
}

/** Braces around what is no argument are left as they are: messages quote source text. */
function fill(text: string, diagnostic: Diagnostic): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(diagnostic.arguments[name] ?? whole));
}
