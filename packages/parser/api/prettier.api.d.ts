import type { Parser } from "prettier";
import type { Plugin } from "prettier";
import type { Printer } from "prettier";
import type { Span } from "@kodeon/parser";
import type { SupportLanguage } from "prettier";
import type { builders } from "prettier/doc";

export interface Manifest extends Span {
  readonly parts: readonly Part[];
}

export interface Part extends Span {
  readonly doc: builders.Doc;
}

export declare const defaultOptions: NonNullable<Plugin["defaultOptions"]>;

export declare const languages: SupportLanguage[];

export declare const parsers: Readonly<Record<"kodeon", Parser<Manifest | Part>>>;

export declare const printers: Readonly<Record<"kodeon", Printer<Manifest | Part>>>;
