import { format, resolveConfig } from "prettier";
import { makeIrSchema } from "../packages/parser/src/schema/ir-schema.ts";

/** Where the JSON Schema of the IR is kept. */
export const irSchemaFile = new URL("../grammar/ir.schema.json", import.meta.url);

/** The JSON Schema of the IR as its file is to hold it. */
export async function printIrSchema(): Promise<string> {
  const options = await resolveConfig(irSchemaFile);
  return format(JSON.stringify(makeIrSchema(), null, 2), { ...options, parser: "json" });
}
