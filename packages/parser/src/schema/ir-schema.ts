import { describeBlock } from "./ir-block-schema.ts";
import { functionDefinitions } from "./ir-function-schema.ts";
import { irPatterns } from "./ir-patterns.ts";
import { valueDefinitions } from "./ir-value-schema.ts";
import { IR_VERSION } from "./ir-version.ts";
import { describeObject, type JsonSchema, refer } from "./json-schema.ts";
import { language } from "./language.ts";
import type { LanguageSpec } from "./spec.ts";

/**
 * The JSON Schema (draft 2020-12) of the IR that a description of the language comes to. It says of a document what can be
 * said without looking anything up, and takes all that the compiler makes.
 */
export function makeIrSchema({ blocks }: LanguageSpec = language): JsonSchema {
  const kinds = Object.entries(blocks).map(([name, spec]) => [spec.ir, describeBlock(name, spec)] as const);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:kodeon:ir:${IR_VERSION}`,
    title: "KODEON IR",
    description: "What the KODEON compiler makes of a manifest, for registries and other services to read.",
    ...describeObject(
      {
        file: { description: "The file it came from, as whoever compiled it calls it.", type: "string" },
        language_version: {
          title: "short version",
          description: "The version of the language that the manifest was read as.",
          type: "string",
          pattern: irPatterns.shortVersion,
        },
        ir_version: { description: "The version of this document's shape.", const: IR_VERSION },
        declarations: {
          description: "The manifest's declarations in their order.",
          type: "array",
          items: refer("declaration"),
        },
        sensitive: {
          description: "JSON pointers (RFC 6901) to the secrets that stand in this document as they are.",
          type: "array",
          items: { title: "pointer", type: "string", pattern: irPatterns.pointer },
        },
      },
      ["file"],
    ),
    $defs: {
      declaration: {
        title: "declaration",
        description: "Any declaration; `kind` tells them apart.",
        oneOf: kinds.map(([kind]) => refer(kind)),
      },
      ...Object.fromEntries(kinds),
      ...valueDefinitions,
      ...functionDefinitions,
    },
  };
}
