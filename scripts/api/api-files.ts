import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format, resolveConfig } from "prettier";
import { type DeclarationFile, readDeclarations, type Target } from "./declarations.ts";

const home = fileURLToPath(new URL("../../packages/parser/", import.meta.url));

/** An entry point: the name under which it is imported, and what it exports, each by the place that declares it. */
interface Entry {
  readonly specifier: string;
  readonly file: string;
  readonly exports: ReadonlyMap<string, Target>;
}

type Read = (path: string) => DeclarationFile;

/**
 * The API files of @kodeon/parser by their paths from the repository's root, made of what was built last: for each entry
 * point all that it exports, sorted, with everything that these types are made of. What another entry point exports
 * already is told by its name alone.
 */
export async function makeApiFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, DeclarationFile>();
  const read: Read = (path) => {
    const file = files.get(path) ?? readDeclarations(path);
    files.set(path, file);
    return file;
  };
  const { name, exports } = JSON.parse(readFileSync(`${home}package.json`, "utf8")) as {
    readonly name: string;
    readonly exports: Readonly<Record<string, { readonly types: string }>>;
  };
  const entries = Object.entries(exports).map(([path, { types }]): Entry => {
    const file = `packages/parser/api/${path === "." ? "index" : path.slice(2)}.api.d.ts`;
    return { specifier: name + path.slice(1), file, exports: exportsOf(home + types.slice(2), read) };
  });
  // Whoever exports a declaration first is its home.
  const homes = new Map<string, string>();
  for (const { specifier, exports } of entries.toReversed()) {
    for (const target of exports.values()) homes.set(keyOf(target), specifier);
  }
  const options = { ...(await resolveConfig(home)), parser: "typescript" };
  const texts = entries.map((entry) => format(print(entry, homes, read), options));
  return new Map((await Promise.all(texts)).map((text, index) => [entries[index]?.file ?? "", text]));
}

function exportsOf(path: string, read: Read): Map<string, Target> {
  const { exports, stars } = read(path);
  const all = stars.flatMap((star) => [...exportsOf(star, read)]);
  for (const [name, target] of exports) all.push([name, resolveTarget(target, read)]);
  return new Map(all);
}

/** Where a name is declared, through all imports and re-exports. */
function resolveTarget({ module, name }: Target, read: Read): Target {
  if (!module.startsWith("/")) return { module, name };
  const { declarations, imports } = read(module);
  if (declarations.has(name)) return { module, name };
  const next = imports.get(name) ?? exportsOf(module, read).get(name);
  // What is declared nowhere is a global name or a type parameter.
  return next ? resolveTarget(next, read) : { module: "", name };
}

function keyOf({ module, name }: Target): string {
  return `${module}#${name}`;
}

function print({ specifier, exports }: Entry, homes: ReadonlyMap<string, string>, read: Read): string {
  const heads = new Set<string>();
  const own: string[] = [];
  const inner: string[] = [];
  const seen = new Set<string>();
  const visit = (target: Target, exported?: string): void => {
    if (target.module === "" || seen.has(keyOf(target))) return;
    seen.add(keyOf(target));
    const owner = target.module.startsWith("/") ? homes.get(keyOf(target)) : target.module;
    if (owner !== undefined && owner !== specifier) {
      heads.add(`${exported ? "export" : "import type"} { ${exported ?? target.name} } from "${owner}";`);
      return;
    }
    const { text = "", names = [] } = read(target.module).declarations.get(target.name) ?? {};
    if (exported === undefined) inner.push(text);
    else if (exported === target.name) own.push(`export ${text}`);
    else own.push(`${text}\nexport { ${target.name} as ${exported} };`);
    for (const each of names) {
      const next = resolveTarget(each, read);
      if (homes.get(keyOf(next)) !== specifier) visit(next);
    }
  };
  for (const name of [...exports.keys()].toSorted()) visit(exports.get(name) as Target, name);
  if (inner.length > 0) inner.sort().unshift("// Not exported, but what is above is made of it.");
  return [[...heads].toSorted().join("\n"), ...own, ...inner].join("\n\n");
}
