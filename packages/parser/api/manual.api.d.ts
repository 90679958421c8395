import type { DiagnosticName } from "@kodeon/parser";
import type { MessageEntry } from "@kodeon/parser";
import type { Words } from "@kodeon/parser/language";

export interface Band {
  readonly digit: string;
  readonly title: Words;
}

export interface Chapter extends Band {
  readonly entries: readonly ManualEntry[];
}

export interface ManualEntry {
  readonly name: DiagnosticName;
  readonly message: MessageEntry;
  readonly page: ManualPage;
  readonly isConfigurable: boolean;
}

export interface ManualPage {
  readonly why: Words;
  readonly wrong: string;
  readonly right: string;
}

export declare function findEntry(word: string): ManualEntry | undefined;

export declare function readManual(): readonly Chapter[];

export declare function readMessage(
  { message }: ManualEntry,
  language: keyof Words,
  mark: (word: string) => string,
): string;
