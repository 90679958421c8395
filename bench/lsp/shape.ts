import type { Data } from "../write-data.ts";

/** What values may be in a place: everything that was seen there. */
export interface Shape {
  readonly scalars: Set<"string" | "number" | "boolean">;
  readonly properties: Map<string, Shape>;
  items: Shape | undefined;
}

/** The shape of each kind of block that is among the data, by its word. */
export function shapesOf(blocks: readonly Data[]): ReadonlyMap<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const block of blocks) {
    const kind = kindOf(block);
    const shape = shapes.get(kind) ?? emptyShape();
    learn(shape, block);
    learn(shape, { [unused]: "" });
    shapes.set(kind, shape);
  }
  return shapes;
}

/** A name that no block uses yet, so that there is something left to offer. */
const unused = "keterangan";

/** The word of a block. */
export function kindOf(block: Data): string {
  const kind = typeof block === "object" && "kind" in block ? block["kind"] : undefined;
  return typeof kind === "string" ? kind : "";
}

function emptyShape(): Shape {
  return { scalars: new Set(), properties: new Map(), items: undefined };
}

function learn(shape: Shape, data: Data): void {
  if (Array.isArray(data)) {
    shape.items ??= emptyShape();
    for (const item of data as readonly Data[]) learn(shape.items, item);
  } else if (typeof data === "object") {
    for (const [key, value] of Object.entries(data)) {
      const property = shape.properties.get(key) ?? emptyShape();
      learn(property, value);
      shape.properties.set(key, property);
    }
  } else shape.scalars.add(typeof data as "string" | "number" | "boolean");
}

/** A JSON Schema for a list of blocks, which decides by their kind what may be in them. */
export function jsonSchemaOf(shapes: ReadonlyMap<string, Shape>): object {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "array",
    items: {
      type: "object",
      required: ["kind"],
      properties: { kind: { enum: [...shapes.keys()] } },
      allOf: [...shapes].map(([kind, shape]) => ({
        if: { properties: { kind: { const: kind } } },
        // oxlint-disable-next-line unicorn/no-thenable -- A schema's own word.
        then: schemaOf(shape),
      })),
    },
  };
}

function schemaOf({ scalars, properties, items }: Shape): object {
  if (items) return { type: "array", items: schemaOf(items) };
  if (properties.size === 0) return { type: [...scalars] };
  const members = [...properties].map(([key, shape]) => [key, schemaOf(shape)] as const);
  return { type: "object", properties: Object.fromEntries(members), additionalProperties: false };
}

/** The same as a type of TypeSpec. */
export function typeSpecTypeOf({ scalars, properties, items }: Shape): string {
  if (items) return `${typeSpecTypeOf(items)}[]`;
  if (properties.size === 0)
    return [...scalars].map((each) => (each === "number" ? "numeric" : each)).join(" | ");
  const members = [...properties].map(([key, shape]) => `\`${key}\`?: ${typeSpecTypeOf(shape)};`);
  return `{\n${members.join("\n")}\n}`;
}
