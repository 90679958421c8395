import { host, type HostFunction, type HostObject, type HostSpec } from "@kodeon/parser/language";

const { functions, objects }: HostSpec = host;

/** The functions of the host by name. */
export const hostFunctions: ReadonlyMap<string, HostFunction> = new Map(Object.entries(functions));

/** The objects of the host by name. */
export const hostObjects: ReadonlyMap<string, HostObject> = new Map(Object.entries(objects));

/** A function in an object of the host; undefined where there is none of that name. */
export function hostMember(object: string, name: string): HostFunction | undefined {
  const own = hostObjects.get(object)?.functions ?? {};
  return Object.hasOwn(own, name) ? own[name] : undefined;
}
