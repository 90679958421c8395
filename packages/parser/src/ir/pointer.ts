/** A JSON pointer (RFC 6901) from the names and indexes that lead to a place. */
export function writePointer(path: readonly (string | number)[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The names and indexes of a JSON pointer (RFC 6901), as texts; undefined for what is none. */
export function readPointer(pointer: string): readonly string[] | undefined {
  if (pointer === "") return [];
  if (!pointer.startsWith("/") || /~(?![01])/.test(pointer)) return undefined;
  return pointer.slice(1).split("/").map(unescape);
}

/**
 * The value that a JSON pointer leads to in plain JSON, by own members and existing items alone; undefined where it leads
 * nowhere or is no pointer.
 */
export function valueAt(document: unknown, pointer: string): unknown {
  if (/^[^/]|~(?![01])/.test(pointer)) return undefined;
  let value = document;
  // Step by step, since a long pointer most often leads nowhere from its beginning.
  for (let at = 0; at < pointer.length;) {
    const next = pointer.indexOf("/", at + 1);
    const end = next < 0 ? pointer.length : next;
    const step = unescape(pointer.slice(at + 1, end));
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return undefined;
    if (Array.isArray(value) && !/^(?:0|[1-9]\d*)$/.test(step)) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[step];
    at = end;
  }
  return value;
}

function unescape(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}
