import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseSync } from "rolldown/utils";

/** A name in a module: the path of its `.d.ts` file, or the name of a package. */
export interface Target {
  readonly module: string;
  readonly name: string;
}

/** What a `.d.ts` file declares and hands on, by the names that it goes by there. */
export interface DeclarationFile {
  /** Each with its text, without comments, and the names that its types are made of. */
  readonly declarations: ReadonlyMap<string, { readonly text: string; readonly names: readonly Target[] }>;
  readonly imports: ReadonlyMap<string, Target>;
  readonly exports: ReadonlyMap<string, Target>;
  /** The modules of which it exports everything. */
  readonly stars: readonly string[];
}

/** A node of the syntax tree, as far as it matters here. */
type Node = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** Reads a `.d.ts` file. Throws where it has a form of import or export that the packages have no use for. */
export function readDeclarations(path: string): DeclarationFile {
  const source = readFileSync(path, "utf8");
  const { program, comments } = parseSync(path, source);
  const declarations = new Map<string, { text: string; names: readonly Target[] }>();
  const imports = new Map<string, Target>();
  const exports = new Map<string, Target>();
  const stars: string[] = [];

  const declare = (node: Node): string => {
    const nodes = nodesIn(node);
    const within = ({ start, end }: Pick<Node, "start" | "end">): boolean =>
      start >= node.start && end <= node.end;
    const cuts = [...comments.filter(within), ...nodes.flatMap(wordsOf)].toSorted(
      (a, b) => b.start - a.start,
    );
    let text = source.slice(0, node.end);
    for (const { start, end, type } of cuts) {
      text = text.slice(0, start) + (type === "TSLiteralType" ? "string" : "") + text.slice(end);
    }
    const name = nameOf((node["declarations"] as Node[] | undefined)?.[0]?.["id"] ?? node["id"]);
    // A function that can be called in several ways is declared several times.
    const { text: before = "", names = [] } = declarations.get(name) ?? {};
    declarations.set(name, {
      text: `${before}${text.slice(node.start).replace(/\n\s*\n/g, "\n")}\n`,
      names: [...names, ...nodes.flatMap((each) => targetsOf(each, path))],
    });
    return name;
  };

  for (const node of program.body as unknown as Node[]) {
    const module = node["source"] ? moduleOf(path, node["source"] as Node) : path;
    const specifiers = (node["specifiers"] ?? []) as Node[];
    if (node.type === "ImportDeclaration") {
      for (const { local, imported } of specifiers) {
        imports.set(nameOf(local), { module, name: nameOf(imported ?? "default") });
      }
    } else if (node.type === "ExportAllDeclaration" && !node["exported"]) {
      stars.push(module);
    } else if (node.type === "ExportNamedDeclaration") {
      if (node["declaration"]) specifiers.push({ ...node, local: declare(node["declaration"] as Node) });
      for (const { local, exported = local } of specifiers) {
        exports.set(nameOf(exported), { module, name: nameOf(local) });
      }
    } else if (/Declar/.test(node.type) && !node.type.startsWith("Export")) {
      declare(node);
    } else if (node.type !== "EmptyStatement") {
      throw new Error(`${path}: no API file can be made of ${source.slice(node.start, node.end)}`);
    }
  }
  return { declarations, imports, exports, stars };
}

function nodesIn(value: unknown): Node[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  return "type" in value ? [value as Node, ...below] : below;
}

/** The type of `id` and `en` where it is a text: words for people, which may change without any program's noticing. */
function wordsOf({ type, key, typeAnnotation }: Node): Node[] {
  if (type !== "TSPropertySignature" || !/^(?:id|en)$/.test(nameOf(key))) return [];
  const value = (typeAnnotation as Node | null)?.["typeAnnotation"] as Node | undefined;
  return value?.type === "TSLiteralType" ? [value] : [];
}

/** The names that a node of a type names by itself. */
function targetsOf({ type, source, qualifier, ...node }: Node, path: string): Target[] {
  if (type === "TSImportType")
    return [{ module: moduleOf(path, source as Node), name: leftmost(qualifier as Node) }];
  const inherited = /Heritage|Implements/.test(type) ? node["expression"] : undefined;
  const named = (node["typeName"] ?? node["exprName"] ?? inherited) as Node | undefined;
  return !named || named.type === "TSImportType" ? [] : [{ module: path, name: leftmost(named) }];
}

/** `a` of `a.b.c` */
function leftmost(node: Node): string {
  const left = node["left"] ?? node["object"];
  return left ? leftmost(left as Node) : nameOf(node);
}

function nameOf(node: unknown): string {
  return typeof node === "string" ? node : String((node as Node)["name"] ?? (node as Node)["value"]);
}

/** Source files say `./x.ts`; the declarations of `x.ts` are in `x.d.ts`. */
function moduleOf(path: string, source: Node): string {
  const name = String(source["value"]);
  return name.startsWith(".") ? resolve(dirname(path), name.replace(/\.[jt]s$/, ".d.ts")) : name;
}
