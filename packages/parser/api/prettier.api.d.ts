import type { Parser } from "prettier";
import type { Plugin } from "prettier";
import type { Printer } from "prettier";
import type { SupportLanguage } from "prettier";
import type { Tree } from "@kodeon/parser/tree";

export interface Manifest {
  readonly text: string;
  readonly tree: Tree;
}

export declare const defaultOptions: NonNullable<Plugin["defaultOptions"]>;

export declare const languages: SupportLanguage[];

export declare const parsers: Readonly<Record<"kodeon", Parser<Manifest>>>;

export declare const printers: Readonly<Record<"kodeon", Printer<Manifest>>>;
