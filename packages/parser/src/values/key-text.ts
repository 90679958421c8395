import type { Key } from "../syntax/tree.ts";

/** The text of a key, quoted or not. */
export function keyText(key: Key): string {
  return key.kind === "string" ? key.value : key.text;
}
