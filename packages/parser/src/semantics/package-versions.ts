import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PackageSymbol } from "./symbols.ts";

/** The valid versions of a package that a workspace introduces. */
export interface PackageVersions {
  /** Who introduces each version first, by file and place; the oldest version first. */
  readonly symbols: ReadonlyMap<string, PackageSymbol>;
  /** Who introduces any of them, by version and then by file and place. */
  readonly valid: readonly PackageSymbol[];
}

/** From the symbols of one package, by version and then by file and place. */
export function versionsOf(symbols: readonly PackageSymbol[]): PackageVersions {
  const found = new Map<string, PackageSymbol>();
  const valid = symbols.filter(({ version }) => version !== undefined);
  for (const symbol of valid) {
    const { version = "" } = symbol;
    if (!found.has(version)) found.set(version, symbol);
  }
  return { symbols: found, valid };
}

/** Of many versions the newest are told: a list of all would grow with each finding and be read by nobody. */
const told = 5;

/** The versions in words: the newest, and a sign that there are more. */
export function listVersions({ symbols }: PackageVersions): string {
  const versions = [...symbols.keys()].slice(-told);
  return [...(symbols.size > told ? ["…"] : []), ...versions].join(", ");
}

/** Where the newest versions are introduced, for a finding in the file `here`. */
export function placesOfVersions({ symbols }: PackageVersions, here: string): Diagnostic["related"] {
  return [...symbols.values()].slice(-told).map((symbol) => placeOf(symbol, here));
}

/** A place as related information: with its file where that is another one. */
export function placeOf(
  symbol: { readonly file: string; readonly span: { readonly start: number; readonly end: number } },
  here: string,
): { file?: string; start: number; end: number } {
  const { start, end } = symbol.span;
  return symbol.file === here ? { start, end } : { file: symbol.file, start, end };
}
