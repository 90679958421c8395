import type { Ir } from "../ir/ir.ts";
import type { IrBlock } from "../schema/types.ts";

/** A declaration with its place in the IR, as a JSON pointer. */
export interface Placed<Declaration> {
  readonly declaration: Declaration;
  readonly pointer: string;
}

/** How a package is offered: by a `lisensi_paket`, or by the `monetization` of a `submit_package`. */
export type Offer =
  | (Placed<IrBlock<"license">> & { readonly from: "license" })
  | (Placed<IrBlock<"submission">["monetization"]> & { readonly from: "submission" });

/** What an IR says of its packages, as far as a version promises something about it. */
export interface Declared {
  /** By name, all their versions. */
  readonly packages: ReadonlyMap<string, readonly Placed<IrBlock<"package">>[]>;
  /** By the name of their package; those of submissions only where it has no other. */
  readonly offers: ReadonlyMap<string, readonly Offer[]>;
  readonly libraries: readonly Placed<IrBlock<"library">>[];
}

/** Sorts the declarations of an IR by what they speak of. */
export function sortDeclarations({ declarations }: Ir): Declared {
  const packages = new Map<string, Placed<IrBlock<"package">>[]>();
  const licences = new Map<string, Offer[]>();
  const submissions = new Map<string, Offer[]>();
  const libraries: Placed<IrBlock<"library">>[] = [];
  for (const [index, declaration] of declarations.entries()) {
    const pointer = `/declarations/${index}`;
    if (declaration.kind === "package") enter(packages, declaration.name, { declaration, pointer });
    else if (declaration.kind === "license")
      enter(licences, declaration.package, { declaration, pointer, from: "license" });
    else if (declaration.kind === "submission") {
      const { package: name, monetization } = declaration;
      const offer = {
        declaration: monetization,
        pointer: `${pointer}/monetization`,
        from: "submission",
      } as const;
      if (name !== undefined && Object.keys(monetization).length > 0) enter(submissions, name, offer);
    } else if (declaration.kind === "library") libraries.push({ declaration, pointer });
  }
  return { packages, offers: new Map([...submissions, ...licences]), libraries };
}

function enter<Value>(map: Map<string, Value[]>, name: string, value: Value): void {
  const known = map.get(name);
  if (known === undefined) map.set(name, [value]);
  else known.push(value);
}
