/** What is wrong with a place of a document, as Ajv says it. */
export interface SchemaError {
  /** A JSON pointer (RFC 6901). */
  readonly instancePath: string;
  /** Where the rule stands in the definition that it belongs to. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether a document follows the schema of the IR. Throws a list of errors instead where there are more than a hundred. */
declare const validate: {
  (document: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
export default validate;
