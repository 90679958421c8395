/** As much of JSON Schema (draft 2020-12) as the description of the IR needs. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: "string" | "number" | "integer" | "boolean" | "object" | "array";
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly not?: JsonSchema;
  readonly pattern?: string;
  /** Lengths count code points. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly properties?: JsonSchemas;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly dependentSchemas?: JsonSchemas;
  readonly default?: string | number | boolean;
  readonly examples?: readonly string[];
  readonly $defs?: JsonSchemas;
}

/** Schemas by the names of what they describe. */
export type JsonSchemas = Readonly<Record<string, JsonSchema>>;

/** What the document's own `$defs` has under that name. */
export function refer(name: string): JsonSchema {
  return { $ref: `#/$defs/${name}` };
}

/** An object that has these members and no others; all of them are always there but those that are `optional`. */
export function describeObject(properties: JsonSchemas, optional: readonly string[] = []): JsonSchema {
  return {
    type: "object",
    properties,
    required: Object.keys(properties).filter((name) => !optional.includes(name)),
    additionalProperties: false,
  };
}
