import type { Span } from "../text/span.ts";

/** A string of a JSON text; its span counts from the beginning of the text and holds the quotes. */
export interface JsonString extends Span {
  readonly kind: "string";
  readonly value: string;
}

export interface JsonMember {
  readonly key: JsonString;
  readonly value: JsonNode;
}

export interface JsonObject extends Span {
  readonly kind: "object";
  readonly members: readonly JsonMember[];
}

export interface JsonArray extends Span {
  readonly kind: "array";
  readonly items: readonly JsonNode[];
}

/** A value of a JSON text (RFC 8259), with its place. */
export type JsonNode = JsonString | JsonObject | JsonArray | (Span & { readonly kind: "number" | "word" });

/** Where a text stops being JSON. */
export interface JsonFault {
  readonly kind: "fault";
  readonly offset: number;
}

/** Nobody nests settings deeper, and a thousand brackets shall not exhaust the stack. */
const deepest = 64;

const token =
  /[\t\n\r ]*(?:(?<string>"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4})|[\u007F-\u009F])*")|(?<number>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[Ee][+-]?\d+)?)|(?<word>true|false|null)|(?<mark>[[\]{}:,]))?/uy;

type Kind = "string" | "number" | "word" | "end" | "[" | "]" | "{" | "}" | ":" | "," | "fault";

interface Token extends Span {
  readonly kind: Kind;
  readonly text: string;
}

/** Reads a JSON text, a byte order mark before it or not, as a tree with places; JSON.parse tells none of them. */
export function parseJson(text: string): JsonNode | JsonFault {
  let next = read(text, text.startsWith("\uFEFF") ? 1 : 0);
  const take = (): Token => {
    const taken = next;
    next = read(text, taken.end);
    return taken;
  };

  function value(depth: number): JsonNode | JsonFault {
    const { kind, start, end, text: written } = take();
    if (kind === "string") return stringOf({ start, end, text: written });
    if (kind === "number" || kind === "word") return { kind, start, end };
    if (depth > deepest || (kind !== "[" && kind !== "{")) return { kind: "fault", offset: start };
    return kind === "[" ? array(start, depth + 1) : object(start, depth + 1);
  }

  function array(start: number, depth: number): JsonArray | JsonFault {
    const items: JsonNode[] = [];
    if (next.kind === "]") return { kind: "array", start, end: take().end, items };
    for (;;) {
      const item = value(depth);
      if (item.kind === "fault") return item;
      items.push(item);
      const { kind, start: at, end } = take();
      if (kind === "]") return { kind: "array", start, end, items };
      if (kind !== ",") return { kind: "fault", offset: at };
    }
  }

  function object(start: number, depth: number): JsonObject | JsonFault {
    const members: JsonMember[] = [];
    if (next.kind === "}") return { kind: "object", start, end: take().end, members };
    for (;;) {
      const name = take();
      if (name.kind !== "string") return { kind: "fault", offset: name.start };
      const colon = take();
      if (colon.kind !== ":") return { kind: "fault", offset: colon.start };
      const held = value(depth);
      if (held.kind === "fault") return held;
      members.push({ key: stringOf(name), value: held });
      const { kind, start: at, end } = take();
      if (kind === "}") return { kind: "object", start, end, members };
      if (kind !== ",") return { kind: "fault", offset: at };
    }
  }

  const node = value(0);
  if (node.kind === "fault" || next.kind === "end") return node;
  return { kind: "fault", offset: next.start };
}

function stringOf({ start, end, text }: Pick<Token, "start" | "end" | "text">): JsonString {
  return { kind: "string", start, end, value: JSON.parse(text) as string };
}

function read(text: string, from: number): Token {
  token.lastIndex = from;
  const match = token.exec(text);
  const end = from + (match?.[0].length ?? 0);
  const { string, number, word, mark } = match?.groups ?? {};
  const found = string ?? number ?? word ?? mark ?? "";
  const kind = kindOf({ string, number, word, mark }, end === text.length);
  return { kind, text: found, start: end - found.length, end };
}

function kindOf(
  { string, number, word, mark }: Readonly<Record<"string" | "number" | "word" | "mark", string | undefined>>,
  atEnd: boolean,
): Kind {
  if (string !== undefined) return "string";
  if (number !== undefined) return "number";
  if (word !== undefined) return "word";
  if (mark !== undefined) return mark as Kind;
  return atEnd ? "end" : "fault";
}
