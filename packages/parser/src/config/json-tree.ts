import { jsonReader, valueOfString } from "../text/json-reader.ts";
import type { Span } from "../text/span.ts";

/** A value of a JSON text (RFC 8259); its span counts from the beginning of the text and holds quotes and brackets. */
export interface JsonNode extends Span {
  /** A fault is where a text stops being JSON. */
  readonly kind: "object" | "array" | "string" | "literal" | "fault";
  /** What a string says. */
  readonly value: string;
  /** What is in an object. */
  readonly members: readonly JsonMember[];
  /** What is in a list. */
  readonly items: readonly JsonNode[];
}

export interface JsonMember {
  readonly key: JsonNode;
  readonly value: JsonNode;
}

/** Nobody nests settings deeper. */
const deepest = 65;

/** Reads a JSON text, a byte order mark before it or not, as a tree with places; JSON.parse tells none of them. */
export function parseJson(text: string): JsonNode {
  const reader = jsonReader(text, text.startsWith("\uFEFF") ? 1 : 0);
  const whole = node("array", reader);
  const open = [whole];
  let key = whole;
  for (;;) {
    const event = reader.next();
    const around = open.at(-1) ?? whole;
    if (event === "fault") return faultAt(reader.start);
    if (event === "end") return whole.items[0] ?? faultAt(reader.start);
    if (event === "close") {
      around.end = reader.end;
      open.pop();
    } else if (event === "name") key = node("string", reader, valueOfString(text, reader));
    else {
      const value = node(event, reader, event === "string" ? valueOfString(text, reader) : undefined);
      if (around.kind === "object") around.members.push({ key, value });
      else around.items.push(value);
      if (event !== "object" && event !== "array") continue;
      if (open.length > deepest) return faultAt(reader.start);
      open.push(value);
    }
  }
}

function faultAt(offset: number): JsonNode {
  return node("fault", { start: offset, end: offset });
}

function node(kind: JsonNode["kind"], { start, end }: Span, value = "") {
  return { kind, start, end, value, members: [] as JsonMember[], items: [] as JsonNode[] };
}
