/** How much a change asks of those who use a package: more than they can give unprepared, nothing but a look, or nothing. */
export type Level = "breaking" | "feature" | "fix";

/**
 * What has happened to a value, seen from those who use the package. `narrowed`, `widened`, `shifted` (they overlap) and
 * `replaced` (they have nothing in common) are told of version ranges, the first two also of what a licence leaves to
 * choose; `loosened` and `tightened` of what licences demand and of choices that have an order, `unclear` where a licence
 * cannot be classed; `raised` and `lowered` of amounts, counts and durations; `granted` and `withdrawn` of flags;
 * `restricted` and `freed` of lists that mean everything while they are empty, and of the first and the last offer;
 * `excluded` and `included` of glob patterns with a `!`; `moved` of requirements between what is needed and what is
 * optional; `stated` of what says no more than was meant without it.
 */
export type ChangeKind =
  | "added"
  | "removed"
  | "changed"
  | "moved"
  | "renamed"
  | "reordered"
  | "narrowed"
  | "widened"
  | "shifted"
  | "replaced"
  | "loosened"
  | "tightened"
  | "unclear"
  | "raised"
  | "lowered"
  | "granted"
  | "withdrawn"
  | "restricted"
  | "freed"
  | "excluded"
  | "included"
  | "stated";

/** One thing that differs between two versions of a package. */
export interface Change {
  /** The name of the row of the table that says what it counts as. */
  readonly rule: string;
  readonly level: Level;
  readonly change: ChangeKind;
  /** A JSON pointer (RFC 6901): into the new IR where there is something to point at, else into the old one. */
  readonly pointer: string;
  /** Which of the two IRs `pointer` points into. */
  readonly in: "after" | "before";
  /** What stood there and what stands there now, where there was something; whole declarations, functions and bodies are left out. */
  readonly before?: unknown;
  readonly after?: unknown;
  /** What the placeholders in the row's words stand for; long texts are cut. */
  readonly arguments: Readonly<Record<string, string>>;
}

/** A version of a package that both IRs declare, and whether it is high enough for what has changed since `from`. */
export interface PackageDiff {
  readonly package: string;
  readonly declared: { readonly from: string; readonly to: string };
  /** Where the new IR declares it, as a JSON pointer; its `version` is what to raise. */
  readonly pointer: string;
  /** The smallest version that is enough; left out where there is none, since the numbers of `from` can rise no further. */
  readonly smallest?: string;
  readonly enough: boolean;
  /** In the order of the language's description; offers and libraries, which name no version, with the highest one. */
  readonly changes: readonly Change[];
}

/** A version of a package that only one of both IRs declares. */
export interface LonePackage {
  readonly package: string;
  readonly version: string;
  /** Where, as a JSON pointer into that IR. */
  readonly pointer: string;
}

/** What has changed between two IRs: plain JSON. */
export interface VersionDiff {
  /** The packages that both declare, each new version with the old one that it follows, in the order of the new IR. */
  readonly packages: readonly PackageDiff[];
  /** Changes to libraries where there is more than one package: they belong to none in particular and count for each that both declare. */
  readonly shared: readonly Change[];
  /** Packages that are new, and versions before all that the old IR has of theirs. */
  readonly added: readonly LonePackage[];
  /** Packages that are gone, and released versions that neither the new IR has nor one of its versions follows. */
  readonly removed: readonly LonePackage[];
}
