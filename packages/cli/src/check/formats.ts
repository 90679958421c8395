import type { Language } from "../language.ts";
import type { Say } from "../words.ts";
import type { CheckFault } from "./check-fault.ts";
import type { CheckedFile } from "./session.ts";

/** What was found, for a format to write down. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  readonly errors: number;
  readonly warnings: number;
  /** What keeps the report from being whole. Standard error tells it too, so that people read it once. */
  readonly faults: readonly CheckFault[];
  /** The text of any file of the workspaces. */
  readonly textOf: (file: string) => string | undefined;
  readonly language: Language;
  readonly tell: Say;
  /** The version of kodeonc. */
  readonly version: string;
  /** Where the report will be written. */
  readonly stream: NodeJS.WriteStream;
}

/** Writes a report down: whole lines, or nothing. */
export type Format = (report: CheckReport) => string;

/** Every format, loaded when it is asked for. */
export const formats = {
  pretty: async () => (await import("./formats/pretty.ts")).formatPretty,
  json: async () => (await import("./formats/json.ts")).formatJson,
  sarif: async () => (await import("./formats/sarif.ts")).formatSarif,
  github: async () => (await import("./formats/github.ts")).formatGithub,
  gitlab: async () => (await import("./formats/gitlab.ts")).formatGitlab,
  junit: async () => (await import("./formats/junit.ts")).formatJunit,
} as const satisfies Record<string, () => Promise<Format>>;

export type FormatName = keyof typeof formats;

/** Whether a word is a format. */
export function isFormat(word: string): word is FormatName {
  return Object.hasOwn(formats, word);
}
