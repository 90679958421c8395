import { writeFileSync } from "node:fs";
import { configSchemaFile, printConfigSchema } from "./config-schema.ts";

// Writes the JSON Schema of kodeonc.json, by which editors complete and check it.
writeFileSync(configSchemaFile, await printConfigSchema());
