import { catalogue, type DiagnosticName, isConfigurable } from "../diagnostics/catalogue.ts";
import type { MessageEntry } from "../diagnostics/message-entry.ts";
import type { Words } from "../schema/spec.ts";
import { type Band, bands, isInBand } from "./bands.ts";
import { pages } from "./index-of-pages.ts";
import type { ManualPage } from "./page.ts";
import { fillBlanks } from "./placeholders.ts";

/** A diagnostic with all that the manual has to say of it. */
export interface ManualEntry {
  readonly name: DiagnosticName;
  readonly message: MessageEntry;
  readonly page: ManualPage;
  /** Whether it can be turned off, changed in severity or silenced. */
  readonly isConfigurable: boolean;
}

/** A band of codes with its diagnostics in the order of their codes. */
export interface Chapter extends Band {
  readonly entries: readonly ManualEntry[];
}

/** The whole manual of diagnostics. */
export function readManual(): readonly Chapter[] {
  const entries = (Object.keys(catalogue) as DiagnosticName[]).map(entryOf).sort(byCode);
  return bands.map((band) => ({
    ...band,
    entries: entries.filter(({ message }) => isInBand(band, message)),
  }));
}

/** The diagnostic of a code or of a rule's name, in capital or small letters; undefined where there is none. */
export function findEntry(word: string): ManualEntry | undefined {
  const wanted = word.toLowerCase();
  const names = Object.keys(catalogue) as DiagnosticName[];
  const name = names.find((each) => each === wanted || catalogue[each].code.toLowerCase() === wanted);
  return name && entryOf(name);
}

/** A diagnostic's message for reading, with a word for each of its blanks, which `mark` sets off from the rest. */
export function readMessage(
  { message }: ManualEntry,
  language: keyof Words,
  mark: (word: string) => string,
): string {
  return fillBlanks(message, language, mark);
}

function entryOf(name: DiagnosticName): ManualEntry {
  return { name, message: catalogue[name], page: pages[name], isConfigurable: isConfigurable(name) };
}

function byCode(one: ManualEntry, other: ManualEntry): number {
  return one.message.code < other.message.code ? -1 : 1;
}
