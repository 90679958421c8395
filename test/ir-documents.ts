import { validateIr } from "../packages/parser/src/index.ts";

/** An object of a document. */
export type Json = Record<string, unknown>;

/** A document with these declarations. */
export function documentOf(declarations: readonly unknown[], sensitive: readonly unknown[] = []): Json {
  return { language_version: "1.0", ir_version: "1.0", declarations, sensitive };
}

/** A package that is as small as can be, but for what is given. */
export function packageWith(members: Json): Json {
  const lists = ["keywords", "files", "dependencies", "dev_dependencies", "optional_dependencies"];
  return documentOf([
    {
      kind: "package",
      name: "kopi",
      version: "1.0.0",
      description: "Kopi",
      category: "bisnis",
      license: "MIT",
      ...Object.fromEntries(lists.map((name) => [name, []])),
      compatibility: { os: [], architectures: [] },
      metadata: {},
      installation_scripts: {},
      ...members,
    },
  ]);
}

/** A library whose only function works this expression out. */
export function libraryWith(value: unknown): Json {
  const body = [{ type: "evaluate", value }];
  return documentOf([{ kind: "library", name: "p", functions: [{ name: "f", parameters: [], body }] }]);
}

/** The faults as `name pointer`. */
export function told(value: unknown): readonly string[] {
  return validateIr(value).faults.map(({ name, pointer }) => `${name} ${pointer}`);
}
