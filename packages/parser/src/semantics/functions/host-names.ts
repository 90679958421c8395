import { host, type HostFunction, type HostObject, type HostSpec } from "../../schema/host.ts";

const { functions, objects }: HostSpec = host;

/** The functions of the host by name. */
export const hostFunctions: ReadonlyMap<string, HostFunction> = new Map(Object.entries(functions));

/** The objects of the host by name. */
export const hostObjects: ReadonlyMap<string, HostObject> = new Map(Object.entries(objects));

/** Every name that the host gives to functions, whether they use it or not. */
export const hostNames: readonly string[] = [...hostObjects.keys(), ...hostFunctions.keys()];

const members: ReadonlyMap<string, ReadonlyMap<string, HostFunction>> = new Map(
  [...hostObjects].map(([name, object]) => [name, new Map(Object.entries(object.functions))]),
);

/** The functions of an object of the host by their names; undefined where the host has no such object. */
export function membersOfHost(object: string): ReadonlyMap<string, HostFunction> | undefined {
  return members.get(object);
}

/** How a function that stands in an object of the host is called, `marketplace.cari` for `cari`. */
export function qualify(name: string): string | undefined {
  for (const [object, own] of members) if (own.has(name)) return `${object}.${name}`;
  return undefined;
}
