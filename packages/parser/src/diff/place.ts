import { writePointer } from "../ir/pointer.ts";

/** What stands at a place of one IR; undefined where nothing does. */
interface Side {
  readonly value: unknown;
  /** A JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** What members are called here that are called otherwise elsewhere. */
  readonly names?: Readonly<Record<string, string>>;
}

/** The same place in both IRs. */
export interface Place {
  /** The kind of declaration and the names in the IR, joined by `/`; `*` for an item or a name that an author chose. */
  readonly path: string;
  /** What an author writes for it. */
  readonly member: string;
  readonly before: Side;
  readonly after: Side;
  /** What changes there are told with, handed down to all that lies within. */
  readonly about: Readonly<Record<string, string>>;
}

/** The place of a member. `written` is what an author writes for it, `part` its part of the path. */
export function memberPlace(place: Place, name: string, written: string, part = name): Place {
  return {
    path: `${place.path}/${part}`,
    member: place.member === "" ? written : `${place.member} › ${written}`,
    before: memberSide(place.before, name),
    after: memberSide(place.after, name),
    about: place.about,
  };
}

/** The place of items that belong together, by their indices; undefined where one side has none. */
export function itemPlace(
  place: Place,
  { before, after }: { readonly before: number | undefined; readonly after: number | undefined },
  about: Readonly<Record<string, string>> = {},
): Place {
  return {
    path: `${place.path}/*`,
    member: place.member,
    before: itemSide(place.before, before),
    after: itemSide(place.after, after),
    about: { ...place.about, ...about },
  };
}

/** The items on one side of a place; none where there is no list. */
export function itemsOf({ value }: Side): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A member that an object has itself: an author may have called one `__proto__`. */
export function memberOf(value: unknown, name: string): unknown {
  const isObject = typeof value === "object" && value !== null;
  return isObject && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** A member that is a text; empty where there is none. */
export function textOf(value: unknown, name: string): string {
  const member = memberOf(value, name);
  return typeof member === "string" ? member : "";
}

function memberSide({ value, pointer, names }: Side, name: string): Side {
  const own = names !== undefined && Object.hasOwn(names, name) ? (names[name] ?? name) : name;
  return { value: memberOf(value, own), pointer: pointer + writePointer([own]) };
}

function itemSide(side: Side, index: number | undefined): Side {
  if (index === undefined) return { value: undefined, pointer: side.pointer };
  return { value: itemsOf(side)[index], pointer: `${side.pointer}/${index}` };
}
