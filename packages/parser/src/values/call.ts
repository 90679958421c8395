import type { EnvironmentReference, FileReference } from "../schema/types.ts";
import type { Call, StringLiteral, Value } from "../syntax/tree.ts";
import { quote } from "./quote.ts";
import type { ReadContext } from "./reader.ts";

/** Whether a value is a call of that function. */
export function isCallOf(node: Value, name: string): node is Call {
  return node.kind === "call" && node.callee.kind === "name" && node.callee.text === name;
}

/** Reads `lingkungan("NAME")`. */
export function readEnvironment(node: Call, context: ReadContext): EnvironmentReference | undefined {
  const argument = soleText(node, "lingkungan", 'lingkungan("TOKEN")', context);
  if (argument === undefined) return undefined;
  if (/^[A-Z_][A-Z0-9_]*$/.test(argument.value)) return { env: argument.value };
  const { start, end } = argument;
  const meant = argument.value
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^(?=\d)/, "_");
  if (meant === "") context.report("invalid-environment-name", argument, { text: argument.value });
  else {
    const suggestion = quote(meant);
    const fix = [{ start, end, text: suggestion }];
    context.report("invalid-environment-name", argument, { text: argument.value, suggestion }, { fix });
  }
  return undefined;
}

/** Reads `dari_berkas("path")`. */
export function readFile(node: Call, context: ReadContext): FileReference | undefined {
  const argument = soleText(node, "dari_berkas", 'dari_berkas("CHANGELOG.md")', context);
  if (argument === undefined) return undefined;
  const file = context.read(argument, { type: "path" }, context);
  return typeof file === "string" ? { file } : undefined;
}

function soleText(
  node: Call,
  name: string,
  example: string,
  context: ReadContext,
): StringLiteral | undefined {
  const [argument, ...others] = node.arguments;
  const value = argument?.value;
  if (value?.kind === "missing" || value?.kind === "bare") return undefined;
  if (value?.kind === "string" && argument?.name === undefined && others.length === 0) return value;
  context.report("wrong-call", node, { name, example });
  return undefined;
}
