import type { WorkspaceRule } from "../rule.ts";

/** A version of a package is introduced once. */
export const duplicatePackage: WorkspaceRule = {
  scope: "workspace",
  check({ file, symbol }, index, report) {
    if (symbol?.version === undefined) return;
    const { name, version, span } = symbol;
    const first = index.packages(name).find((each) => each.version === version);
    if (first === undefined || first === symbol) return;
    report("duplicate-package", span, { name, version }, { related: [placeOf(first, file)] });
  },
};

/** A place as related information: with its file where that is another one. */
export function placeOf(
  symbol: { readonly file: string; readonly span: { readonly start: number; readonly end: number } },
  here: string,
): { file?: string; start: number; end: number } {
  const { start, end } = symbol.span;
  return symbol.file === here ? { start, end } : { file: symbol.file, start, end };
}
