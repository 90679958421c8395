import { irPatterns } from "./ir-patterns.ts";
import { describeObject, type JsonSchema, type JsonSchemas, refer } from "./json-schema.ts";

const name = refer("name");
const expression = refer("expression");
const body: JsonSchema = { type: "array", items: refer("statement") };
const text: JsonSchema = { type: "string" };

/** One alternative of a union, which `type` tells from the others. */
function variant(
  title: string,
  description: string,
  type: string,
  members: JsonSchemas,
  optional?: readonly string[],
): JsonSchema {
  return { title, description, ...describeObject({ type: { const: type }, ...members }, optional) };
}

function list(item: JsonSchema): JsonSchema {
  return { type: "array", items: item };
}

function union(title: string, description: string, names: readonly string[]): JsonSchema {
  return { title, description, oneOf: names.map(refer) };
}

const targets: JsonSchemas = {
  name_expression: variant(
    "name expression",
    "The value of a variable, a parameter, a function or a host object.",
    "name",
    { name },
  ),
  member_expression: variant("member expression", "`object.name`", "member", { object: expression, name }),
  index_expression: variant("index expression", "`object[index]`", "index", {
    object: expression,
    index: expression,
  }),
};

const expressions: JsonSchemas = {
  string_expression: variant("string expression", "A text, its escapes read.", "string", { value: text }),
  number_expression: variant("number expression", "A number as an exact decimal.", "number", {
    value: { title: "number", type: "string", pattern: irPatterns.number },
  }),
  boolean_expression: variant("boolean expression", "True or false.", "boolean", {
    value: { type: "boolean" },
  }),
  null_expression: variant("null expression", "The absence of a value.", "null", {}),
  list_expression: variant("list expression", "Values in order.", "list", { items: list(expression) }),
  map_expression: variant("map expression", "Values by key, in the order of the source.", "map", {
    entries: list(describeObject({ key: text, value: expression })),
  }),
  call_expression: variant("call expression", "A call: arguments by place, then by name.", "call", {
    callee: expression,
    arguments: list(expression),
    named: list(describeObject({ name, value: expression })),
  }),
  unary_expression: variant("unary expression", "An operator with one operand.", "unary", {
    operator: { type: "string", enum: ["not", "negate"] },
    operand: expression,
  }),
  binary_expression: variant("binary expression", "An operator between two operands.", "binary", {
    operator: {
      type: "string",
      enum: ["or", "and", "==", "!=", "<", "<=", ">", ">=", "+", "-", "*", "/", "%", "**"],
    },
    left: expression,
    right: expression,
  }),
};

const statements: JsonSchemas = {
  if_statement: variant(
    "if statement",
    "Runs the body of the first branch whose condition holds, or `else`.",
    "if",
    { branches: { ...list(describeObject({ condition: expression, body })), minItems: 1 }, else: body },
    ["else"],
  ),
  for_range_statement: variant(
    "for range statement",
    "Counts from one to the other, both included.",
    "for_range",
    {
      variable: name,
      from: expression,
      to: expression,
      body,
    },
  ),
  for_each_statement: variant("for each statement", "Runs once for each item, in order.", "for_each", {
    variable: name,
    in: expression,
    body,
  }),
  while_statement: variant("while statement", "Runs as long as the condition holds.", "while", {
    condition: expression,
    body,
  }),
  try_statement: {
    ...variant(
      "try statement",
      "Runs the body; `catch` handles its errors, `finally` runs in any case. It has one of the two at least.",
      "try",
      { body, catch: describeObject({ variable: name, body }, ["variable"]), finally: body },
      ["catch", "finally"],
    ),
    minProperties: 3,
  },
  return_statement: variant("return statement", "Ends the function.", "return", { value: expression }, [
    "value",
  ]),
  throw_statement: variant("throw statement", "Raises the value as an error.", "throw", {
    value: expression,
  }),
  break_statement: variant("break statement", "Leaves the innermost loop.", "break", {}),
  continue_statement: variant(
    "continue statement",
    "Goes on with the innermost loop's next round.",
    "continue",
    {},
  ),
  assign_statement: variant(
    "assign statement",
    "Puts the value in the target, which may begin here.",
    "assign",
    {
      target: refer("target"),
      value: expression,
      declares: { type: "boolean" },
    },
  ),
  evaluate_statement: variant("evaluate statement", "Works the value out and drops it.", "evaluate", {
    value: expression,
  }),
};

/** The functions of a `pustaka` by the names in `$defs`: the types of `ir-function.ts`, one by one. */
export const functionDefinitions: JsonSchemas = {
  name: { title: "name", description: "A name of the language.", type: "string", pattern: irPatterns.name },
  function: {
    title: "function",
    description: "A function, lowered to statements that a runtime can execute.",
    ...describeObject({ name, parameters: list(name), documentation: text, body }, ["documentation"]),
  },
  statement: union("statement", "One step of a function.", Object.keys(statements)),
  expression: union("expression", "Something that has a value.", [
    ...Object.keys(expressions),
    ...Object.keys(targets),
  ]),
  target: union("target", "What can be assigned to.", Object.keys(targets)),
  ...statements,
  ...expressions,
  ...targets,
};
