import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { PackageSymbol } from "./symbols.ts";

/** The versions of a package that a workspace introduces. Lists are sorted by version and then by file and place. */
export interface PackageVersions {
  /** Who introduces each valid version first; the oldest version first. */
  readonly symbols: ReadonlyMap<string, PackageSymbol>;
  readonly newest: PackageSymbol | undefined;
  readonly releases: readonly PackageSymbol[];
  readonly prereleases: readonly PackageSymbol[];
  /** Those whose version is not valid. */
  readonly unknown: readonly PackageSymbol[];
  /** What findings tell of them. */
  readonly told: { readonly words: string; readonly symbols: readonly PackageSymbol[] };
}

/** Of many versions the newest are told: a list of all would be read by nobody. */
const told = 5;

/** From the symbols of one package, by version and then by file and place. */
export function versionsOf(all: readonly PackageSymbol[]): PackageVersions {
  const symbols = new Map<string, PackageSymbol>();
  const releases: PackageSymbol[] = [];
  const prereleases: PackageSymbol[] = [];
  const unknown: PackageSymbol[] = [];
  for (const symbol of all) {
    const { version } = symbol;
    if (version === undefined) {
      unknown.push(symbol);
      continue;
    }
    if (!symbols.has(version)) symbols.set(version, symbol);
    // A hyphen behind a plus is part of the build's name.
    if (/^[^+]*-/.test(version)) prereleases.push(symbol);
    else releases.push(symbol);
  }
  const newest = [...symbols.values()].slice(-told);
  const words = newest.map(({ version }) => version ?? "");
  if (symbols.size > told) words.unshift("…");
  return {
    symbols,
    newest: newest.at(-1),
    releases,
    prereleases,
    unknown,
    told: { words: words.join(", "), symbols: newest },
  };
}

/** Where the versions are introduced that a finding in the file `here` tells. */
export function placesOfVersions(
  { told: { symbols } }: PackageVersions,
  here: string,
): Diagnostic["related"] {
  return symbols.map((symbol) => placeOf(symbol, here));
}

/** A place as related information: with its file where that is another one. */
export function placeOf(
  symbol: { readonly file: string; readonly span: { readonly start: number; readonly end: number } },
  here: string,
): { file?: string; start: number; end: number } {
  const { start, end } = symbol.span;
  return symbol.file === here ? { start, end } : { file: symbol.file, start, end };
}
