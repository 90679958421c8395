import type { VersionDiff } from "@kodeon/parser";
import type { Document } from "../document.ts";
import type { Language } from "../language.ts";
import type { Say } from "../words.ts";

/** What was found, for a format to write down. */
export interface DiffReport {
  readonly diff: VersionDiff;
  readonly before: Document;
  readonly after: Document;
  /** Whether what --fix can write is written by now. */
  readonly isFixing: boolean;
  readonly language: Language;
  readonly tell: Say;
  /** Where the report will be written. */
  readonly stream: NodeJS.WriteStream;
}

/** Writes a report down: whole lines, or nothing. */
export type DiffFormat = (report: DiffReport) => string;

/** Every format, loaded when it is asked for. */
export const formats = {
  pretty: async () => (await import("./formats/pretty.ts")).formatPretty,
  json: async () => (await import("./formats/json.ts")).formatJson,
  github: async () => (await import("./formats/github.ts")).formatGithub,
} as const satisfies Record<string, () => Promise<DiffFormat>>;

export type FormatName = keyof typeof formats;

/** Whether a word is a format. */
export function isFormat(word: string): word is FormatName {
  return Object.hasOwn(formats, word);
}
