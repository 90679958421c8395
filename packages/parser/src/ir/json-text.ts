import type { IrFault } from "./fault.ts";
import { DEPTH_LIMIT } from "./plain-json.ts";
import { writePointer } from "./pointer.ts";

/** An object or a list that is still open. */
interface Open {
  readonly closing: "}" | "]";
  /** The names seen so far; undefined for a list. */
  readonly names: Set<string> | undefined;
  /** Which member or item is being read. */
  at: string | number;
}

/** A number or word; what follows it must not look like more of it. */
const scalar = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.+-])/y;

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
  let at = afterBlanks(text, 0);
  for (;;) {
    // A value begins here.
    const opening = text[at];
    const inner = opening === "{" || opening === "[" ? afterBlanks(text, at + 1) : undefined;
    if (inner === undefined) {
      const end = scalarEnd(text, at);
      if (end < 0) return [notJson(text, ~end)];
      at = afterBlanks(text, end);
    } else {
      if (open.length === DEPTH_LIMIT) return [tooDeep(open)];
      const frame = begin(opening === "{" ? "}" : "]");
      open.push(frame);
      at = inner;
      if (text[at] !== frame.closing) {
        if (frame.names) at = readName(text, at, open, found);
        if (at < 0) return [notJson(text, ~at)];
        continue;
      }
    }
    // A value has ended, or an empty object or list is about to.
    for (;;) {
      const frame = open.at(-1);
      if (!frame) return at === text.length ? found : [notJson(text, at)];
      if (text[at] === frame.closing) {
        open.pop();
        at = afterBlanks(text, at + 1);
        continue;
      }
      if (text[at] !== ",") return [notJson(text, at)];
      at = afterBlanks(text, at + 1);
      if (frame.names) at = readName(text, at, open, found);
      else frame.at = Number(frame.at) + 1;
      if (at < 0) return [notJson(text, ~at)];
      break;
    }
  }
}

function begin(closing: Open["closing"]): Open {
  return { closing, names: closing === "}" ? new Set() : undefined, at: 0 };
}

/** Reads a member's name and its colon. Gives where its value begins, or `~offset` of what is wrong. */
function readName(text: string, at: number, open: readonly Open[], found: IrFault[]): number {
  const frame = open.at(-1);
  const end = text[at] === '"' ? stringEnd(text, at) : ~at;
  if (end < 0 || !frame) return end;
  // Two names are the same if their characters are, however they are escaped.
  const name = String(JSON.parse(text.slice(at, end)));
  frame.at = name;
  if (frame.names?.has(name) && found.length < most) {
    found.push({ name: "ir-duplicate-member", pointer: pointerTo(open), arguments: { name } });
  }
  frame.names?.add(name);
  const colon = afterBlanks(text, end);
  return text[colon] === ":" ? afterBlanks(text, colon + 1) : ~colon;
}

/** Where a text, number or word that begins at `at` ends, or `~offset` of what is wrong. */
function scalarEnd(text: string, at: number): number {
  if (text[at] === '"') return stringEnd(text, at);
  scalar.lastIndex = at;
  return scalar.test(text) ? scalar.lastIndex : ~at;
}

/** Not a regular expression: on a text of many megabytes those run out of memory. */
function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return at + 1;
    if (unit < 0x20) return ~at;
    if (unit !== 0x5c) continue;
    const escape = text[++at] ?? "";
    if (escape === "u" && /^[\da-fA-F]{4}$/.test(text.slice(at + 1, at + 5))) at += 4;
    else if (escape === "" || !'"\\/bfnrt'.includes(escape)) return ~(at - 1);
  }
  return ~text.length;
}

function afterBlanks(text: string, start: number): number {
  let at = start;
  for (let unit = text[at]; unit === " " || unit === "\n" || unit === "\r" || unit === "\t"; unit = text[at])
    at++;
  return at;
}

function notJson(text: string, offset: number): IrFault {
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

function tooDeep(open: readonly Open[]): IrFault {
  return { name: "ir-too-deep", pointer: pointerTo(open), arguments: { limit: DEPTH_LIMIT } };
}

function pointerTo(open: readonly Open[]): string {
  return writePointer(open.map(({ at }) => at));
}
