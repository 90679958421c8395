import compare from "semver/functions/compare.js";
import type { Ir } from "../ir/ir.ts";
import type { IrBlock } from "../schema/types.ts";
import { isVersion } from "../values/version.ts";

/** A declaration with its place in the IR, as a JSON pointer. */
export interface Placed<Declaration> {
  readonly declaration: Declaration;
  readonly pointer: string;
}

/** What an IR says of its packages, as far as a version promises something about it. */
export interface Declared {
  /** By name; of a package that is declared in several versions, the highest. */
  readonly packages: ReadonlyMap<string, Placed<IrBlock<"package">>>;
  /** By the name of their package. */
  readonly offers: ReadonlyMap<string, readonly Placed<IrBlock<"license">>[]>;
  readonly libraries: readonly Placed<IrBlock<"library">>[];
}

/** Sorts the declarations of an IR by what they speak of. */
export function sortDeclarations({ declarations }: Ir): Declared {
  const packages = new Map<string, Placed<IrBlock<"package">>>();
  const offers = new Map<string, Placed<IrBlock<"license">>[]>();
  const libraries: Placed<IrBlock<"library">>[] = [];
  for (const [index, declaration] of declarations.entries()) {
    const pointer = `/declarations/${index}`;
    if (declaration.kind === "package") {
      const known = packages.get(declaration.name);
      if (known === undefined || isHigher(declaration.version, known.declaration.version))
        packages.set(declaration.name, { declaration, pointer });
    } else if (declaration.kind === "license") {
      const those = offers.get(declaration.package);
      if (those === undefined) offers.set(declaration.package, [{ declaration, pointer }]);
      else those.push({ declaration, pointer });
    } else if (declaration.kind === "library") libraries.push({ declaration, pointer });
  }
  return { packages, offers, libraries };
}

function isHigher(version: string, other: string): boolean {
  return isVersion(version) && isVersion(other) && compare(version, other) > 0;
}
