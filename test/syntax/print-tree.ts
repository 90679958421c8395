import type * as tree from "../../packages/parser/src/tree.ts";

type Line = string | readonly Line[];

/** A tree as text for people: one line an entry or statement, values as expressions in brackets. */
export function printTree({ segments }: tree.Tree): string {
  return segments
    .flatMap(({ declaration }) => (declaration ? [printLine(printDeclaration(declaration), "")] : []))
    .join("\n");
}

function printLine(line: Line, indentation: string): string {
  if (typeof line === "string") return indentation + line;
  const [head = "", ...rest] = line;
  return [printLine(head, indentation), ...rest.map((inner) => printLine(inner, `${indentation}  `))].join(
    "\n",
  );
}

function printDeclaration({ words, entries }: tree.Declaration): Line {
  return [words.map(printValue).join(" ") + ":", ...entries.map(printEntry)];
}

function printEntry(entry: tree.Entry): Line {
  switch (entry.kind) {
    case "property":
      return `${printValue(entry.key)} = ${printValue(entry.value)}`;
    case "section":
      return [`${printValue(entry.key)}:`, ...entry.entries.map(printEntry)];
    case "requirement":
      return `requires ${printValue(entry.package)} ${entry.alternatives
        .map((ranges) => ranges.map((range) => range.operator + printValue(range.version)).join(" and "))
        .join(" or ")}`;
    case "function":
      return [
        `function ${printValue(entry.name)}(${entry.parameters.map(printValue).join(", ")})`,
        ...entry.body.map(printStatement),
      ];
    case "damage":
      return "<damage>";
  }
}

function printStatement(statement: tree.Statement): Line {
  switch (statement.kind) {
    case "if":
      return [
        "if",
        ...statement.branches.map(({ condition, body }) => [
          `when ${printValue(condition)}`,
          ...body.map(printStatement),
        ]),
        ...(statement.otherwise ? [["otherwise", ...statement.otherwise.map(printStatement)]] : []),
      ];
    case "for-range": {
      const { variable, from, to, body } = statement;
      const head = `for ${printValue(variable)} from ${printValue(from)} to ${printValue(to)}`;
      return [head, ...body.map(printStatement)];
    }
    case "for-each":
      return [
        `for ${printValue(statement.variable)} in ${printValue(statement.iterable)}`,
        ...statement.body.map(printStatement),
      ];
    case "while":
      return [`while ${printValue(statement.condition)}`, ...statement.body.map(printStatement)];
    case "try":
      return [
        "try",
        ...statement.body.map(printStatement),
        ...(statement.handler
          ? [
              [
                `catch ${statement.handler.variable?.text ?? "-"}`,
                ...statement.handler.body.map(printStatement),
              ],
            ]
          : []),
        ...(statement.finalizer ? [["finally", ...statement.finalizer.map(printStatement)]] : []),
      ];
    case "return":
      return statement.value ? `return ${printValue(statement.value)}` : "return";
    case "throw":
      return `throw ${printValue(statement.value)}`;
    case "break":
    case "continue":
      return statement.kind;
    case "assignment":
      return `${statement.declares ? "let " : ""}${printValue(statement.target)} := ${printValue(statement.value)}`;
    case "expression-statement":
      return printValue(statement.expression);
    case "damage":
      return "<damage>";
  }
}

function printValue(node: tree.Expression): string {
  switch (node.kind) {
    case "name":
    case "number":
      return node.text;
    case "string":
      return JSON.stringify(node.value);
    case "boolean":
      return `#${node.value}`;
    case "null":
      return "#null";
    case "bare":
      return `<bare ${node.text}>`;
    case "missing":
      return "<missing>";
    case "list":
      return `[${node.items.map(printValue).join(", ")}]`;
    case "map":
      return `{${node.entries.map(({ key, value }) => `${printValue(key)}: ${printValue(value)}`).join(", ")}}`;
    case "call":
      return `(call ${printValue(node.callee)}${node.arguments
        .map(({ name, value }) => ` ${name ? `${name.text}: ` : ""}${printValue(value)}`)
        .join("")})`;
    case "member":
      return `(. ${printValue(node.object)} ${printValue(node.name)})`;
    case "index":
      return `(at ${printValue(node.object)} ${printValue(node.index)})`;
    case "unary":
      return `(${node.operator} ${printValue(node.operand)})`;
    case "binary":
      return `(${node.operator} ${printValue(node.left)} ${printValue(node.right)})`;
  }
}
