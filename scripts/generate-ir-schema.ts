import { mkdirSync, writeFileSync } from "node:fs";
import { irSchemaFile, printIrSchema } from "./ir-schema.ts";
import { irValidatorFile, printIrValidator } from "./ir-validator.ts";

// Writes the JSON Schema of the IR, and the code that checks by it.
writeFileSync(irSchemaFile, await printIrSchema());
mkdirSync(new URL("./", irValidatorFile), { recursive: true });
writeFileSync(irValidatorFile, await printIrValidator());
