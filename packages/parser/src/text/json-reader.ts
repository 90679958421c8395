import type { Span } from "./span.ts";

/**
 * What a reader has come to: the bracket that opens an object or a list, the bracket that closes the innermost of them,
 * a member's name, a value that is a text, one that is a number, `true`, `false` or `null`, or where reading ends.
 */
export type JsonEvent = "object" | "array" | "close" | "name" | "string" | "literal" | "end" | "fault";

/** Walks over a JSON text. As a span it is the place of what it has come to, counted from the text's beginning. */
export interface JsonReader extends Span {
  /**
   * Goes on to what comes next, which is nothing after "end" or "fault". A fault begins where the text stops being JSON;
   * where that is a string, it ends before the character that cannot be in it.
   */
  next(): JsonEvent;
}

const literal = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

/** A reader of a JSON text (RFC 8259) from that offset on. However deep the text, it does not call itself. */
export function jsonReader(text: string, from = 0): JsonReader {
  /** The brackets that have to come. */
  const closings: ("}" | "]")[] = [];
  let due: "value" | "first" | "rest" = "value";
  let at = from;
  const reader = { start: from, end: from, next };
  return reader;

  function next(): JsonEvent {
    const closing = closings.at(-1);
    at = afterBlanks(text, at);
    if (due === "value") return readValue();
    if (text[at] === closing) return closing === undefined ? tell("end", at) : close();
    if (due === "rest") {
      if (closing === undefined || text[at] !== ",") return tell("fault", at);
      at = afterBlanks(text, at + 1);
    }
    return closing === "}" ? readName() : readValue();
  }

  function readValue(): JsonEvent {
    const opening = text[at];
    if (opening === "{" || opening === "[") {
      closings.push(opening === "{" ? "}" : "]");
      due = "first";
      return tell(opening === "{" ? "object" : "array", at + 1);
    }
    due = "rest";
    if (opening === '"') return readString("string");
    literal.lastIndex = at;
    return literal.test(text) ? tell("literal", literal.lastIndex) : tell("fault", at);
  }

  function readName(): JsonEvent {
    if (text[at] !== '"') return tell("fault", at);
    const event = readString("name");
    if (event === "fault") return event;
    at = afterBlanks(text, at);
    if (text[at] !== ":") return tell("fault", at);
    at++;
    due = "value";
    return event;
  }

  function readString(event: JsonEvent): JsonEvent {
    const end = stringEnd(text, at);
    return end < 0 ? tell("fault", ~end) : tell(event, end);
  }

  function close(): JsonEvent {
    closings.pop();
    due = "rest";
    return tell("close", at + 1);
  }

  function tell(event: JsonEvent, end: number): JsonEvent {
    reader.start = at;
    reader.end = at = end;
    return event;
  }
}

/** What a string of a JSON text says, whose place holds the quotes. */
export function valueOfString(text: string, { start, end }: Span): string {
  const plain = text.slice(start + 1, end - 1);
  return plain.includes("\\") ? String(JSON.parse(text.slice(start, end))) : plain;
}

/**
 * Where a string that begins at `start` ends, or `~offset` of what is wrong. Not a regular expression: on a text of many
 * megabytes those run out of memory.
 */
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
  for (let at = start; ; at++) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
  }
}
