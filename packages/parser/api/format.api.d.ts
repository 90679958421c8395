import type { Span } from "@kodeon/parser";
import type { TextEdit } from "@kodeon/parser";
import type { Tree } from "@kodeon/parser/tree";

export interface FormatOptions {
  readonly indentWidth?: number;
  readonly useTabs?: boolean;
  readonly maxLineLength?: number;
  readonly endOfLine?: "keep" | "lf" | "crlf" | "cr";
  readonly insertFinalNewline?: boolean;
}

export interface FormatResult {
  readonly text: string;
  readonly damaged: readonly Span[];
  readonly refused: readonly Span[];
}

export declare function format(text: string, options?: FormatOptions): FormatResult;

export declare function formatEdits(tree: Tree, options?: FormatOptions, range?: Span): readonly TextEdit[];

export declare function formatOnType(
  tree: Tree,
  offset: number,
  typed: string,
  options?: FormatOptions,
): readonly TextEdit[];

export declare function formatTree(tree: Tree, options?: FormatOptions): FormatResult;
