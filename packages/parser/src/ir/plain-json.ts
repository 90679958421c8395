import type { IrFault } from "./fault.ts";
import { writePointer } from "./pointer.ts";

/**
 * How deep lists and objects may stand in one another. What the compiler makes stays below it: blocks and brackets nest 64
 * deep and a line has 512 operators, which together come to less than 1000 levels.
 */
export const DEPTH_LIMIT = 1000;

/** How many values a document may have, the code units of all texts and names added. */
export const SIZE_LIMIT = 100_000_000;

/**
 * The first thing in a value that JSON cannot hold, or that I-JSON (RFC 7493) forbids because readers disagree about it:
 * numbers that are not finite, lone surrogates, undefined, functions, symbols, bigints, instances of classes, computed or
 * hidden members, gaps in lists, objects inside themselves. Undefined where the value is plain JSON, no deeper and no
 * larger than the limits. Never throws, whatever the value, and takes time in proportion to what is in memory: an object
 * that stands in several places is looked at once, and counts as often as it stands there.
 */
export function findUnplain(value: unknown): IrFault | undefined {
  const path: Frame[] = [];
  try {
    return walk(value, path);
  } catch {
    // Proxies may throw at any question.
    return faultAt(path, "ir-unreadable");
  }
}

/** A list or an object whose members are being looked at, the one at `at` just now. */
interface Frame {
  readonly holder: object;
  /** The names of its members; undefined for a list. */
  readonly names: readonly string[] | undefined;
  readonly length: number;
  at: number;
  /** What has been seen of it so far. */
  readonly extent: Extent;
}

/** How large something is, by the measure of the limit, and how many levels it has. */
interface Extent {
  size: number;
  height: number;
}

function walk(value: unknown, path: Frame[]): IrFault | undefined {
  /** What has been looked at; an object that is still open has no extent yet. */
  const seen = new Map<object, Extent | undefined>();
  const whole: Extent = { size: 0, height: 0 };
  let next = value;
  for (;;) {
    const around = path.at(-1)?.extent ?? whole;
    if (typeof next !== "object" || next === null) {
      const finding = scalarFault(next);
      if (finding !== undefined) return faultAt(path, ...finding);
      around.size += typeof next === "string" ? next.length + 1 : 1;
    } else {
      const known = seen.get(next);
      if (known === undefined && seen.has(next)) return faultAt(path, "ir-cycle");
      if (known !== undefined && path.length + known.height <= DEPTH_LIMIT) add(around, known);
      else {
        if (path.length === DEPTH_LIMIT) return faultAt(path, "ir-too-deep", { limit: DEPTH_LIMIT });
        const frame = frameOf(next);
        if ("fault" in frame) return faultAt(path, ...frame.fault);
        seen.set(next, undefined);
        path.push(frame);
      }
    }
    let frame = path.at(-1);
    while (frame !== undefined && ++frame.at >= frame.length) {
      seen.set(frame.holder, frame.extent);
      path.pop();
      add(path.at(-1)?.extent ?? whole, frame.extent);
      frame = path.at(-1);
    }
    if ((frame?.extent ?? whole).size > SIZE_LIMIT) return faultAt([], "ir-too-large", { limit: SIZE_LIMIT });
    if (frame === undefined) return undefined;
    const name = frame.names?.[frame.at];
    frame.extent.size += name?.length ?? 0;
    if (name !== undefined && hasLoneSurrogate(name)) return faultAt(path.slice(0, -1), "ir-lone-surrogate");
    const member = Object.getOwnPropertyDescriptor(frame.holder, name ?? frame.at);
    if (member === undefined) return faultAt(path, "ir-gap");
    if (!("value" in member) || member.enumerable !== true) return faultAt(path, "ir-computed-member");
    next = member.value;
  }
}

function add(around: Extent, { size, height }: Extent): void {
  around.size += size;
  around.height = Math.max(around.height, height + 1);
}

type Finding = readonly [name: IrFault["name"], values?: IrFault["arguments"]];

function scalarFault(value: unknown): Finding | undefined {
  switch (typeof value) {
    case "string":
      return hasLoneSurrogate(value) ? ["ir-lone-surrogate"] : undefined;
    case "number":
      return Number.isFinite(value) ? undefined : ["ir-not-plain", { kind: String(value) }];
    case "boolean":
      return undefined;
    default:
      return value === null ? undefined : ["ir-not-plain", { kind: typeof value }];
  }
}

function frameOf(holder: object): Frame | { readonly fault: Finding } {
  const isList = Array.isArray(holder);
  const prototype: unknown = Object.getPrototypeOf(holder);
  if (prototype !== null && prototype !== (isList ? Array.prototype : Object.prototype)) {
    return { fault: ["ir-not-plain", { kind: nameOfClass(prototype) }] };
  }
  // A list may have further members, as matches of regular expressions do; JSON and all that read a list pass them over.
  if (isList) {
    if (Object.hasOwn(holder, "toJSON")) return { fault: ["ir-not-plain", { kind: "toJSON" }] };
    return { holder, names: undefined, length: holder.length, at: -1, extent: { size: 1, height: 1 } };
  }
  const names = Reflect.ownKeys(holder);
  if (!areTexts(names)) return { fault: ["ir-not-plain", { kind: "symbol" }] };
  return { holder, names, length: names.length, at: -1, extent: { size: 1, height: 1 } };
}

function areTexts(keys: readonly (string | symbol)[]): keys is readonly string[] {
  return keys.every((key) => typeof key === "string");
}

function nameOfClass(prototype: unknown): string {
  const maker: unknown = Object.getOwnPropertyDescriptor(Object(prototype), "constructor")?.value;
  return typeof maker === "function" && /^\w{1,64}$/.test(maker.name) ? maker.name : "object";
}

function hasLoneSurrogate(text: string): boolean {
  return /\p{Surrogate}/u.test(text);
}

/** The place is that of the member which is being looked at in each frame. */
function faultAt(path: readonly Frame[], name: IrFault["name"], values: IrFault["arguments"] = {}): IrFault {
  const steps = path.map(({ names, at }) => names?.[at] ?? at);
  return { name, pointer: writePointer(steps), arguments: values };
}
