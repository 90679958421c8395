import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A type as the protocol's metamodel writes it. */
export type Type =
  | { readonly kind: "base" | "reference"; readonly name: string }
  | { readonly kind: "array"; readonly element: Type }
  | { readonly kind: "or" | "and" | "tuple"; readonly items: readonly Type[] }
  | { readonly kind: "map"; readonly key: Type; readonly value: Type }
  | { readonly kind: "literal"; readonly value: { readonly properties: readonly Property[] } }
  | { readonly kind: "stringLiteral"; readonly value: string };

interface Property {
  readonly name: string;
  readonly type: Type;
  readonly optional?: boolean;
}

interface Structure {
  readonly name: string;
  readonly properties: readonly Property[];
  readonly extends?: readonly Type[];
  readonly mixins?: readonly Type[];
}

interface Method {
  readonly method: string;
  readonly messageDirection: "clientToServer" | "serverToClient" | "both";
  readonly params?: Type;
  readonly serverCapability?: string;
  readonly registrationOptions?: Type;
}

export interface Request extends Method {
  readonly result: Type;
  readonly partialResult?: Type;
}

interface Metamodel {
  readonly requests: readonly Request[];
  readonly notifications: readonly Method[];
  readonly structures: readonly Structure[];
  readonly enumerations: readonly {
    readonly name: string;
    readonly type: Type;
    readonly values: readonly { readonly value: string | number }[];
    readonly supportsCustomValues?: boolean;
  }[];
  readonly typeAliases: readonly { readonly name: string; readonly type: Type }[];
}

export const metamodel = JSON.parse(
  readFileSync(join(process.env["KODEON_REFERENCE"] ?? "", "lsp-3.18-metamodel.json"), "utf8"),
) as Metamodel;

const byName = <Named extends { readonly name: string }>(all: readonly Named[]): ReadonlyMap<string, Named> =>
  new Map(all.map((each) => [each.name, each]));
const structures = byName(metamodel.structures);
const enumerations = byName(metamodel.enumerations);
const aliases = byName(metamodel.typeAliases);

/** What is wrong with a value by a type of the metamodel, a line each; unknown properties are wrong too. */
export function faultsOf(value: unknown, type: Type, path = "$"): readonly string[] {
  switch (type.kind) {
    case "base":
      return isBase(value, type.name) ? [] : [`${path}: ${show(value)} is no ${type.name}`];
    case "reference":
      return faultsOfNamed(value, type.name, path);
    case "array":
      if (!Array.isArray(value)) return [`${path}: ${show(value)} is no array`];
      return value.flatMap((each, index) => faultsOf(each, type.element, `${path}[${index}]`));
    case "tuple":
      if (!Array.isArray(value) || value.length !== type.items.length)
        return [`${path}: ${show(value)} is no tuple`];
      return type.items.flatMap((each, index) => faultsOf(value[index], each, `${path}[${index}]`));
    case "or": {
      const tried = type.items.map((each) => faultsOf(value, each, path));
      return (
        tried.find(({ length }) => length === 0) ??
        tried.toSorted((a, b) => a.length - b.length || depth(b) - depth(a))[0] ??
        []
      );
    }
    case "and":
      return faultsOfObject(value, type.items.flatMap(propertiesOf), path);
    case "map":
      if (!isObject(value)) return [`${path}: ${show(value)} is no object`];
      return Object.entries(value).flatMap(([key, each]) => faultsOf(each, type.value, `${path}.${key}`));
    case "literal":
      return faultsOfObject(value, type.value.properties, path);
    case "stringLiteral":
      return value === type.value ? [] : [`${path}: ${show(value)} is not "${type.value}"`];
  }
}

/** Of several alternatives the one was meant that fits furthest. */
function depth(faults: readonly string[]): number {
  return Math.max(0, ...faults.map((fault) => fault.split(":")[0]?.length ?? 0));
}

function faultsOfNamed(value: unknown, name: string, path: string): readonly string[] {
  if (name === "LSPAny") return value === undefined ? [`${path}: nothing is no value`] : [];
  if (name === "LSPObject") return isObject(value) ? [] : [`${path}: ${show(value)} is no object`];
  const enumeration = enumerations.get(name);
  if (enumeration) {
    const isKnown = enumeration.values.some((each) => each.value === value);
    if (isKnown) return [];
    return enumeration.supportsCustomValues
      ? faultsOf(value, enumeration.type, path)
      : [`${path}: ${show(value)} is no ${name}`];
  }
  const alias = aliases.get(name);
  if (alias) return faultsOf(value, alias.type, path);
  return faultsOfObject(value, propertiesOf({ kind: "reference", name }), path);
}

function propertiesOf(type: Type): readonly Property[] {
  if (type.kind === "literal") return type.value.properties;
  const structure = type.kind === "reference" ? structures.get(type.name) : undefined;
  if (!structure) throw new Error(`the metamodel has no structure ${JSON.stringify(type)}`);
  const inherited = [...(structure.extends ?? []), ...(structure.mixins ?? [])].flatMap(propertiesOf);
  const own = new Set(structure.properties.map(({ name }) => name));
  return [...structure.properties, ...inherited.filter(({ name }) => !own.has(name))];
}

function faultsOfObject(value: unknown, properties: readonly Property[], path: string): readonly string[] {
  if (!isObject(value)) return [`${path}: ${show(value)} is no object`];
  const known = new Map(properties.map((each) => [each.name, each]));
  const unknown = Object.keys(value).filter((key) => !known.has(key));
  return [
    ...unknown.map((key) => `${path}.${key}: there is no such property`),
    ...[...known.values()].flatMap(({ name, type, optional }) => {
      const held = value[name];
      if (held === undefined) return optional ? [] : [`${path}.${name}: is missing`];
      return faultsOf(held, type, `${path}.${name}`);
    }),
  ];
}

function isBase(value: unknown, name: string): boolean {
  switch (name) {
    case "null":
      return value === null;
    case "boolean":
      return typeof value === "boolean";
    case "integer":
      return Number.isInteger(value) && Math.abs(Number(value)) <= 2 ** 31;
    case "uinteger":
      return Number.isInteger(value) && Number(value) >= 0 && Number(value) < 2 ** 31;
    case "decimal":
      return typeof value === "number";
    case "URI":
    case "DocumentUri":
      return typeof value === "string" && /^[a-z][\w+.-]*:/i.test(value);
    default:
      return typeof value === "string";
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? "nothing").slice(0, 60);
}
