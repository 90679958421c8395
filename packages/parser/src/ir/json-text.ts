import { jsonReader, valueOfString } from "../text/json-reader.ts";
import type { IrFault } from "./fault.ts";
import { DEPTH_LIMIT } from "./plain-json.ts";
import { writePointer } from "./pointer.ts";

/** An object or a list that is still open. */
interface Open {
  /** The names seen so far; undefined for a list. */
  readonly names: Set<string> | undefined;
  /** Which member or item is being read. */
  at: string | number;
}

/** Of names that stand twice no more than this many are told. */
const most = 50;

/**
 * Looks for what keeps a text from being one JSON document (RFC 8259): where it stops being JSON, with line and column
 * from 1; names that stand twice in an object, of which readers may take either; and depth beyond the limit. A text
 * without a fault is one that `JSON.parse` takes.
 */
export function examineJson(text: string): IrFault[] {
  const found: IrFault[] = [];
  const open: Open[] = [];
  const reader = jsonReader(text);
  for (let event = reader.next(); event !== "end"; event = reader.next()) {
    const around = open.at(-1);
    if (event === "fault") return [notJson(text, reader.end)];
    if (event === "close") open.pop();
    else if (event === "name" && around?.names) {
      // Two names are the same if their characters are, however they are escaped.
      const name = valueOfString(text, reader);
      around.at = name;
      if (around.names.has(name) && found.length < most) {
        found.push({ name: "ir-duplicate-member", pointer: pointerTo(open), arguments: { name } });
      }
      around.names.add(name);
    } else {
      if (typeof around?.at === "number") around.at++;
      if (event !== "object" && event !== "array") continue;
      if (open.length === DEPTH_LIMIT)
        return [{ name: "ir-too-deep", pointer: pointerTo(open), arguments: { limit: DEPTH_LIMIT } }];
      open.push(event === "object" ? { names: new Set(), at: "" } : { names: undefined, at: -1 });
    }
  }
  return found;
}

/** What numbers and words are made of. */
const inWord = /[\w.+-]/;

function notJson(text: string, fault: number): IrFault {
  // A number or word that has too much at its end is told from its beginning.
  let offset = fault;
  if (inWord.test(text.charAt(offset))) while (inWord.test(text.charAt(offset - 1))) offset--;
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const unit = text[at];
    if (unit !== "\n" && (unit !== "\r" || text[at + 1] === "\n")) continue;
    line++;
    start = at + 1;
  }
  return { name: "ir-not-json", pointer: "", arguments: { line, column: offset - start + 1 } };
}

function pointerTo(open: readonly Open[]): string {
  return writePointer(open.map(({ at }) => at));
}
