import type { BlockSpec } from "@kodeon/parser/language";
import type { DiagnosticName } from "@kodeon/parser";
import type { MessageEntry } from "@kodeon/parser";
import type { PropertySpec } from "@kodeon/parser/language";
import type { SectionSpec } from "@kodeon/parser/language";
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

export declare function blockFacts(name: string, spec: BlockSpec, language: Language): readonly string[];

export declare function describeProperty(spec: PropertySpec, language: Language): readonly string[];

export declare function exampleWord(language: Language): string;

export declare function findEntry(word: string): ManualEntry | undefined;

export declare function holdsLine(spec: PropertySpec, language: Language): string;

export declare function propertyFacts(
  name: string,
  spec: PropertySpec,
  language: Language,
): readonly string[];

export declare function readManual(): readonly Chapter[];

export declare function readMessage(
  { message }: ManualEntry,
  language: keyof Words,
  mark: (word: string) => string,
): string;

export declare function sampleOf(path: readonly string[]): string | undefined;

export declare function sectionFacts(name: string, spec: SectionSpec, language: Language): readonly string[];

// Not exported, but what is above is made of it.

type Language = keyof Words;

type Language = keyof Words;
